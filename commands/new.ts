/** `npm run new platform ID` or `npm run new criterion ID`: the file, its fixture and test, its line in the list; then says what to fill in. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './launch.ts';

const usage =
  'Say what is new: npm run new platform ID, or npm run new criterion ID (ID in kebab-case, such as open-university).';

const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const title = (id: string) => id.replace(/(?:^|-)(\w)/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();

/** Writes a file that is not there yet; nothing of anybody's is overwritten. */
function create(path: string, text: string): void {
  const file = join(root, path);
  if (existsSync(file)) throw new Error(`${path} is there already; nothing was changed.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`made     ${path}`);
}

/** Puts a line into a list that is marked by the text before it. */
function insert(path: string, before: RegExp, line: string): void {
  const file = join(root, path);
  const text = readFileSync(file, 'utf8');
  const found = before.exec(text);
  if (!found) throw new Error(`${path} has changed: put this line into its list yourself:\n${line}`);
  const at = found.index + found[0].length;
  writeFileSync(file, text.slice(0, at) + line + text.slice(at));
  console.log(`added to ${path}: ${line.trim()}`);
}

function platform(id: string): void {
  const [name, year] = [title(id), new Date().getFullYear()];
  create(
    `platforms/${id}.ts`,
    `/** ${name}, course pages. Markup seen ${year}. */
import type { Platform } from './platform.ts';
import { siteName } from './site-name.ts';
import { promisedBy, siteOf } from './sites.ts';
import { parseLevel } from './wording/level.ts';

const name = '${name}';

/** Only what the shared readers do not find by themselves; what has no evidence on a real page is left to them. */
export const ${camel(id)}: Platform = {
  id: '${id}',
  name,
  recognises({ url }) {
    const site = siteOf(url);
    return site?.id === '${id}' ? promisedBy(site, url) : undefined;
  },
  reads: {
    platform: (page) => siteName(page, name),
    level: (page) => page.labelled(/level/, parseLevel),
  },
};
`,
  );
  create(
    `test/fixtures/${id}/course.html`,
    `<!doctype html>
<html lang="en">
  <head><title>Welding Basics | ${name}</title></head>
  <body>
    <main>
      <h1>Welding Basics</h1>
      <dl><dt>Level</dt><dd>Beginner</dd></dl>
    </main>
  </body>
</html>
`,
  );
  create(
    `test/fixtures/${id}/course.json`,
    `{ "url": "https://www.${id}.example/course/welding-basics", "kind": "course", "form": "platform-certificate",
  "signals": { "title": "Welding Basics", "platform": "${name}", "level": "introductory" } }
`,
  );
  insert('platforms/others.ts', /const withReader: readonly Platform\[\] = \[[^\]]*/, `, ${camel(id)}`);
  insert('platforms/others.ts', /^import .*\n(?=import type \{)/m, `import { ${camel(id)} } from './${id}.ts';\n`);
  insert(
    'platforms/sites.ts',
    /export const sites: readonly Site\[\] = \[\n/,
    `  { id: '${id}', name: '${name}', hosts: ['www.${id}.example'], paths: [['/course/*', course]] },\n`,
  );
  console.log(`
Fill in: the real hosts and paths in platforms/sites.ts (and wxt.config.ts, if its pages are to be read without being asked),
a small page in words of your own with real facts in test/fixtures/${id}/course.html, what a person reads on it in course.json,
then only those reads that the shared readers miss. Try it: npx vitest run test/platforms`);
}

function criterion(id: string): void {
  create(
    `rubric/${id}.ts`,
    `import { type Criterion, indicator, met, notStated, page } from './indicator.ts';

/** What this adds to what a credential predicts, and the source of the rule. */
export const ${camel(id)}Stated = indicator({
  id: '${id}-stated',
  question: 'Which question does it answer?',
  why: 'Why does the answer matter to an employer?',
  rule: 'When is it met, partly met, not met?',
  points: 5,
  reads: ['skills'],
  judge({ skills }) {
    if (!skills) return notStated('The page does not say.');
    return met('The page says so.', page('skills', skills));
  },
});

export const ${camel(id)}: Criterion = {
  id: '${id}',
  name: '${title(id)}',
  question: 'Which question does the criterion answer?',
  indicators: [${camel(id)}Stated],
};
`,
  );
  create(
    `test/rubric/${id}.test.ts`,
    `import { expect, test } from 'vitest';
import { ${camel(id)} } from '../../rubric/${id}.ts';

test.todo('${camel(id)}: met, not met and not stated, by a table of signals');
test('every indicator of ${id} asks a question and says why', () => {
  for (const { question, why } of ${camel(id)}.indicators) {
    expect(question).toMatch(/\\?$/);
    expect(why).not.toBe('');
  }
});
`,
  );
  insert('rubric/criteria.ts', /export const criteria: readonly Criterion\[\] = \[\n/, `  ${camel(id)},\n`);
  insert(
    'rubric/criteria.ts',
    /^import .*\n(?=import type \{ Criterion)/m,
    `import { ${camel(id)} } from './${id}.ts';\n`,
  );
  console.log(`
Fill in: '${id}' among criterionIds in model/judgement.ts, its default weight for each goal in rubric/weights.ts,
its name in locales/, the questions in rubric/${id}.ts and their source, and the table in test/rubric/${id}.test.ts.`);
}

const [what, id = ''] = process.argv.slice(2);
try {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) throw new Error(usage);
  if (what === 'platform') platform(id);
  else if (what === 'criterion') criterion(id);
  else throw new Error(usage);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
