import { readFileSync } from 'node:fs';
import { type Mention, mentionsIn } from '../rubric/mentions/index.ts';

/** Prints, for each ad of a file of JSON lines `{id, text}`, one JSON object a line: the credentials that the ad names. */
const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: npm run --silent mentions -- ADS.jsonl');
  process.exit(2);
}

/** A credential's name, and in brackets what the ad calls it where that is neither its name nor its short one. */
function nameOf({ credential, short, quote }: Mention): string {
  const wording = quote
    .replace(/\s+/g, ' ')
    .replace(/^(?:certifications?|certified) in (?:the )?/i, '')
    .replace(/ certs?$/i, '')
    .replace(/[()]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  const known = [credential, short ?? credential].map((name) => name.toLowerCase());
  return known.includes(wording.toLowerCase()) ? credential : `${credential} (${wording})`;
}

const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');
for (const line of lines) {
  const { id, text } = JSON.parse(line) as { id: string; text: string }; // the file's own promise
  const mentions = mentionsIn(text).map((mention) => ({
    credential: nameOf(mention),
    short: mention.short,
    quote: mention.quote,
    strength: mention.strength,
  }));
  console.log(JSON.stringify({ id, mentions }));
}
