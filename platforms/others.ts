import { classCentral } from './class-central.ts';
import { comptia } from './comptia.ts';
import { edxBootCamps } from './edx/boot-camps.ts';
import { generic } from './generic.ts';
import { ownSites } from './own-sites.ts';
import type { Family, Platform } from './platform.ts';
import { schemaOrg } from './schema-org.ts';
import { sitePlatform } from './site.ts';
import { sites } from './sites.ts';

const withReader: readonly Platform[] = [edxBootCamps, classCentral, comptia];
const known = [...withReader, ...ownSites].map(({ id }) => id);

/** Every site but the two that have a script of their own, and what of them the shared readers read. */
export const others: Family = {
  platforms: [...withReader, ...sites.filter(({ id }) => !known.includes(id)).map(sitePlatform), schemaOrg, generic],
  text: generic.reads,
  data: schemaOrg.reads,
};
