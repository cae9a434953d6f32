import type { Options, Part } from './part.ts';
export async function storageCost(_: Options): Promise<Part> { return { tables: [], about: '', raw: {} }; }
