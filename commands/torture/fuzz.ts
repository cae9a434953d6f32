import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import * as z from 'zod/mini';
import { heard } from '../../entrypoints/background/heard.ts';
import { isEvidence, isPageState } from '../../entrypoints/content/heard.ts';
import { stateNamesOf } from '../../model/hosts.ts';
import { pageRead } from '../../model/reading.ts';
import { readPage } from '../../platforms/index.ts';
import { jsonLdItems, parseJson } from '../../platforms/page/data.ts';
import { readFile } from '../../store/portable.ts';
import { root } from '../launch.ts';
import { takeSnapshot } from '../snapshot.ts';
import { hostilePages } from './hostile.ts';
import { dice, type Outcome, type Torture } from './outcome.ts';

const now = new Date('2026-03-01T10:00:00Z');
const poison = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

/** The built-in prototypes as they stand: every own key and what it holds. */
const builtIns = () =>
  [Object, Array, String, Number, RegExp, Map, Set, Promise, Function].map(({ prototype }) =>
    Reflect.ownKeys(prototype as object).map(
      (key) => [key, Object.getOwnPropertyDescriptor(prototype, key)?.value] as const,
    ),
  );

/** Text with its parts cut, doubled, swapped and spoiled. */
function mutated(text: string, roll: () => number): string {
  let out = text;
  for (let n = 0; n < 1 + roll() * 4; n++) {
    const at = Math.floor(roll() * out.length);
    const to = at + Math.floor(roll() * 40);
    const piece = out.slice(at, to);
    out =
      [
        () => out.slice(0, at) + out.slice(to),
        () => out.slice(0, to) + piece + out.slice(to),
        () => out.slice(0, at) + String.fromCodePoint(Math.floor(roll() * 0xd7ff)) + out.slice(at),
        () => `${out.slice(0, at)}"${out.slice(at)}`,
        () =>
          `${out.slice(0, at)}${['{', '}', '[', ']', ',', ':', '<', '>', '\\', '\u0000', '\u202e'][Math.floor(roll() * 11)]}${out.slice(at)}`,
        () => out.replace(/"(\w+)":/, `"${poison[Math.floor(roll() * poison.length)]}":`),
        () => `${out.slice(0, at)}${'9'.repeat(Math.floor(roll() * 300))}${out.slice(at)}`,
      ][Math.floor(roll() * 7)]?.() ?? out;
  }
  return out;
}

/** Messages, JSON-LD blocks, files and whole pages, made up and mutated from fixtures; what is read must be valid or nothing. */
async function run(count: number): Promise<Outcome> {
  const roll = dice(53);
  const before = builtIns();
  const failures: string[] = [];
  const tried = { messages: 0, blocks: 0, files: 0, pages: 0, pagesRead: 0 };
  const failed = (what: string, input: unknown, error: unknown) => {
    failures.push(what);
    if (failures.length <= 5) console.error(`${what}: ${String(error)}\n${String(input).slice(0, 400)}`);
  };
  const attempt = (what: string, input: unknown, work: () => void) => {
    try {
      work();
    } catch (error) {
      failed(what, input, error);
    }
  };
  const value = fc.anything({
    withBigInt: true,
    withDate: true,
    withNullPrototype: true,
    withSparseArray: true,
    maxDepth: 4,
    key: fc.oneof(fc.string(), fc.constantFrom(...poison, 'address', 'state', 'answer', 'tabId', 'file')),
  });
  const json = fc.json({ maxDepth: 6 });
  const shapes = Object.entries(heard);
  const fixtures = globSync('test/fixtures/*/*.html', { cwd: root }).map((file) => ({
    html: readFileSync(root + file, 'utf8'),
    url: (JSON.parse(readFileSync(root + file.replace(/html$/, 'json'), 'utf8')) as { url: string }).url,
  }));
  const blocks = fixtures.flatMap(({ html }) =>
    [...html.matchAll(/<script[^>]*ld\+json[^>]*>([\s\S]*?)<\/script>/g)].map(([, block = '']) => block),
  );

  const pages = Math.max(1, Math.floor(count / 1000));
  const files = Math.floor(count / 50);
  const each = Math.floor((count - pages - files) / 2);

  fc.assert(
    fc.property(value, (data) => {
      tried.messages++;
      const [type, { shape }] = shapes[tried.messages % shapes.length] ?? ['', { shape: z.unknown() }];
      attempt(`message ${type}`, data, () => void z.safeParse(shape, data));
      attempt('page state', data, () => void isPageState(data));
      attempt('evidence', data, () => void isEvidence(data));
      attempt('reading', data, () => void pageRead.safeParse(data));
    }),
    { numRuns: each, seed: 53, endOnFailure: true },
  );

  const block = (text: string) => {
    tried.blocks++;
    attempt('json', text, () => {
      parseJson(text);
      const items = jsonLdItems([text]);
      if (
        !items.every(
          ({ types, item, path }) => Array.isArray(types) && typeof item === 'object' && path.startsWith('json-ld'),
        )
      )
        throw new Error('not valid');
    });
  };
  fc.assert(
    fc.property(json, (text) => block(mutated(text, roll))),
    { numRuns: Math.floor(each / 2), seed: 59 },
  );
  for (let n = Math.floor(each / 2); n < each; n++) block(mutated(blocks[n % blocks.length] ?? '{}', roll));

  const whole = JSON.stringify({
    touchstone: 1,
    settings: null,
    pages: [],
    kept: [{ address: 'https://www.edx.org/course/x', answers: {} }],
    rows: [],
    postings: [],
  });
  for (; tried.files < files; tried.files++) {
    const text = mutated(whole, roll);
    attempt('file', text, () => void readFile(text));
  }

  const window = new Window({
    settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  });
  // What a browser has and Node has not.
  Object.assign(globalThis, { NodeFilter: window.NodeFilter, XMLSerializer: window.XMLSerializer });
  for (; tried.pages < pages; tried.pages++) {
    const { html, url } = fixtures[tried.pages % fixtures.length] ?? { html: '', url: 'https://www.edx.org/course/x' };
    const text = mutated(mutated(html, roll), roll);
    try {
      const document = new window.DOMParser().parseFromString(text, 'text/html') as unknown as Document; // the same interface
      const read = await readPage(await takeSnapshot(document, url, stateNamesOf(new URL(url).hostname)), now);
      if (!pageRead.safeParse(read).success)
        throw new Error(`not valid: ${JSON.stringify(pageRead.safeParse(read).error?.issues.slice(0, 2))}`);
      if (read.state === 'read') tried.pagesRead++;
    } catch (error) {
      failed(`page ${url}`, text, error);
    }
  }
  await window.happyDOM.close();

  const after = builtIns();
  const changed = before.filter((keys, i) => {
    const now = after[i] ?? [];
    return now.length !== keys.length || keys.some(([key, held], n) => now[n]?.[0] !== key || now[n]?.[1] !== held);
  }).length;
  // In a short run only its own half is tried: pages of 50 MiB take a minute and a machine at rest.
  const { failed: stood, hostile } = count >= 100_000 ? await hostilePages() : { failed: 0, hostile: {} };
  const sum = tried.messages + tried.blocks + tried.files + tried.pages;
  return {
    tried: sum,
    failed: failures.length + changed + stood,
    lost: 0,
    ...tried,
    exceptions: failures.length,
    prototypesChanged: changed,
    hostile,
  };
}

export const torture: Torture = { usual: 1_000_000, run };
