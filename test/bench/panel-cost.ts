import type { Options, Part } from './part.ts';
export async function panelCost(_: Options): Promise<Part> { return { tables: [], about: '', raw: {} }; }
