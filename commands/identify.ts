/** `npm run --silent identify -- FILE`: reads one name a line (or the first column of a table) and prints `name<TAB>identity<TAB>kind`, empty where not in our list. */
import { readFileSync } from 'node:fs';
import { facts } from '../rubric/facts/index.ts';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Usage: npm run --silent identify -- FILE');
  process.exit(2);
}

const lines = readFileSync(file, 'utf8')
  .replace(/^\uFEFF/, '')
  .split(/\r?\n/)
  .filter(Boolean);
for (const line of lines) {
  const [name = ''] = line.split('\t');
  const found = facts.issuer(name);
  // A look-alike is nobody's genuine name, whomever it resembles.
  const genuine = found && !found.lookAlike ? found.issuer : undefined;
  process.stdout.write(`${name}\t${genuine?.name ?? ''}\t${genuine?.kind ?? ''}\n`);
}
