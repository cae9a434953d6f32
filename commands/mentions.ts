import { readFileSync } from 'node:fs';
import { mentionsIn } from '../rubric/mentions/index.ts';

/** Prints, for each ad of a file of JSON lines `{id, text}`, one JSON object a line: the credentials that the ad names. */
const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: npm run --silent mentions -- ADS.jsonl');
  process.exit(2);
}
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');
for (const line of lines) {
  const { id, text } = JSON.parse(line) as { id: string; text: string }; // the file's own promise
  const mentions = mentionsIn(text).map(({ credential, short, quote, strength }) => ({
    credential,
    short,
    quote,
    strength,
  }));
  console.log(JSON.stringify({ id, mentions }));
}
