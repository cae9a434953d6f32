import type { Platform } from './platform.ts';
export const schemaOrg: Platform = { id: 'schema-org', name: '', recognises: () => undefined, reads: {} };
