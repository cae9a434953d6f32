import type { Platform } from './platform.ts';
export const generic: Platform = { id: 'generic', name: '', recognises: () => undefined, reads: {} };
