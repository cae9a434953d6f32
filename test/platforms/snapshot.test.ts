import { expect, test } from 'vitest';
import { readPage } from '../../platforms/index.ts';
import { takeSnapshot } from '../../platforms/snapshot.ts';
import { textsOf, treeOf } from '../../platforms/tree.ts';
import { parse } from './read.ts';

const url = 'https://school.example/course/one';
const now = new Date('2024-06-01T00:00:00Z');
const taken = async (html: string) => takeSnapshot(parse(html), url, []);
const texts = async (html: string) => {
  const document = await treeOf(await taken(html));
  return (
    document && [...textsOf(document.body)].filter(({ data }) => data.trim()).map(({ data, shown }) => [data, shown])
  );
};

test('text, what is hidden of it, and what stands beside scripts and comments', async () => {
  expect(
    await texts(
      '<p>One &amp; <b style="display:none">two</b> three</p><script>four &lt; 5</script><!-- six --><div style="display:none">seven<i>eight</i></div><p>nine<!-- -->ten</p><template>eleven</template>',
    ),
  ).toEqual([
    ['One & ', true],
    ['two', false],
    [' three', true],
    ['seven', false],
    ['eight', false],
    ['nine', true],
    ['ten', true],
  ]);
});

test('a tree that holds other text than was counted is none: the page changed meanwhile', async () => {
  const snapshot = await taken('<p>One</p>');
  expect(await treeOf({ ...snapshot, length: snapshot.length + 1 })).toBeUndefined();
  expect(await readPage({ ...snapshot, length: snapshot.length + 1 }, now)).toMatchObject({
    state: 'not-readable-yet',
  });
});

const course = '<h1>Sailing</h1><dl><dt>Level</dt><dd>Beginner</dd><dt>Duration</dt><dd>6 weeks</dd></dl>';
test.each([
  ['text without end', `${course}<p>${'word '.repeat(800_000)}</p>`],
  [
    'a thousand data blocks',
    `${course}${'<script type="application/ld+json">{"@type":"Course"}</script>'.repeat(1000)}`,
  ],
  ['a data block without end', `${course}<script type="application/ld+json">${'['.repeat(3_500_000)}</script>`],
])('of %s only the beginning is taken, and the reading says so', { timeout: 60_000 }, async (_, html) => {
  const snapshot = await taken(html);
  expect(snapshot.partly).toBe(true);
  expect(snapshot.body.length + snapshot.blocks.join('').length).toBeLessThan(8_000_000);
  const document = await treeOf(snapshot);
  expect(document?.querySelector('h1')?.textContent).toBe('Sailing');
});

test('markup deeper than any that a person writes is left out, the rest is read', async () => {
  const html = `${course}${'<div>'.repeat(300)}deep${'</div>'.repeat(300)}`;
  expect((await treeOf(await taken(html)))?.querySelector('dt')?.textContent).toBe('Level');
});

test('a page of two hundred thousand siblings is asked as any other', async () => {
  const many = 200_000;
  const body = `<body>${'<b>x</b>'.repeat(many)}</body>`;
  const document = await treeOf({ ...(await taken('<p>One</p>')), body, length: many, turns: [] });
  const last = document?.body.lastElementChild;
  expect(document?.body.shown).toBe(true);
  expect(last?.previousElementSibling?.textContent).toBe('x');
  expect(last?.nextElementSibling).toBeUndefined();
});
