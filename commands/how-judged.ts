import { writeFileSync } from 'node:fs';
import { howJudgedPage } from './how-judged-page.ts';

/** Writes docs/how-judged.md from the data that judges. */
writeFileSync(new URL('../docs/how-judged.md', import.meta.url), howJudgedPage());
