// Over 200 lines: one case a thing that a page may hide, strike through or hold too much of.
import { expect, test, vi } from 'vitest';
import { takeSnapshot } from '../../../commands/snapshot.ts';
import { readPage } from '../../../platforms/index.ts';
import { answersTo } from '../../../platforms/snapshot/answers.ts';
import { treeOf } from '../../../platforms/tree/build-tree.ts';
import { hiddenPaths } from '../../../platforms/tree/hidden-parts.ts';
import { pricesBeside } from '../../../platforms/tree/struck-prices.ts';
import { type Element, textsOf } from '../../../platforms/tree/tree.ts';
import { parse } from '../read.ts';

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

test('what the body element itself says is kept', async () => {
  const page =
    '<body itemscope itemtype="https://schema.org/Course" data-a="&quot;&amp;lt;"><p itemprop="name">Sailing</p>';
  const body = (await treeOf(await taken(page)))?.body;
  expect(body?.getAttribute('itemtype')).toBe('https://schema.org/Course');
  expect(body?.getAttribute('data-a')).toBe('"&lt;');
});

/** The texts that are found to be shown, by what an engine says it shows. */
const shownOf = async (html: string, text: string) => {
  const document = await treeOf({ ...(await taken(html)), text });
  return document && [...textsOf(document.body)].filter((one) => one.data.trim() && one.shown).map(({ data }) => data);
};

test('what the engine shows is found in the markup, in whatever case its style sheets write it', async () => {
  expect(await shownOf('<p>Free</p><p>Free trial</p><p>Ends soon</p>', 'FREE TRIAL\n\nEnds soon')).toEqual([
    'Free trial',
    'Ends soon',
  ]);
});

test('of copies that say the same, those are hidden that stand among hidden text', async () => {
  const menu = '<div><a>Home</a><a>Enrol now</a><a>Pricing</a></div>';
  const main = '<h1>Sailing</h1><a>Enrol now</a><p>6 weeks</p>';
  const document = await treeOf({ ...(await taken(menu + main)), text: 'Sailing\nEnrol now\n6 weeks' });
  const links = document?.querySelectorAll('a').map(({ shown }) => shown);
  expect(links).toEqual([false, false, false, true]);
});

test('markup that says it is hidden decides between two copies side by side', async () => {
  for (const [first, second] of [
    ['', ' hidden'],
    [' hidden', ''],
  ]) {
    const html = `<p>One</p><b${first}>Two</b><b${second}>Two</b><p>Three</p>`;
    const document = await treeOf({ ...(await taken(html)), text: 'One Two\nThree' });
    expect(document?.querySelectorAll('b').map(({ shown }) => shown)).toEqual([!first, !second]);
  }
});

test('words that a style sheet writes otherwise cost themselves only', async () => {
  const html = '<p>Level: Beginner</p><p>Ａbc</p><p>Duration: 6 weeks</p><p>Not shown here</p>';
  expect(await shownOf(html, 'Level: Beginner\nABC\nDuration: 6 weeks')).toEqual([
    'Level: Beginner',
    'Duration: 6 weeks',
  ]);
});

test('a tree that holds other text than the engine showed is none: the page changed meanwhile', async () => {
  const snapshot = { ...(await taken('<p>Sailing for beginners</p>')), text: 'Cooking for experts' };
  expect(await treeOf(snapshot)).toBeUndefined();
  expect(await readPage(snapshot, now)).toMatchObject({ state: 'not-readable-yet' });
});

test('markup as an engine writes it down: nothing is closed that is open, nothing opened that is not there', async () => {
  const body =
    '<body><p>One<div>in <a href="#x">two<a href="#y">three</a></a></div></p><br>four<img alt="a > b"><svg><title>t</title><path d="M0"></path></svg><ul><li>five<li>six</li></li></ul></span>seven</body>';
  const document = await treeOf({ ...(await taken('')), body });
  expect(document?.querySelector('p > div > a > a')?.textContent).toBe('three');
  expect(document?.querySelector('li > li')?.textContent).toBe('six');
  expect(document?.querySelector('img')?.getAttribute('alt')).toBe('a > b');
  expect(document?.body.textContent).toBe('Onein twothreefourtfivesixseven');
});

const faq = `<h1>Sailing</h1><dl><dt>Level</dt><dd>Beginner</dd></dl>
  <section><p>Is there an exam at the end of it all?</p><script>1</script><p>You sit a <b>proctored exam</b> at the end of it.</p></section>`;
const seen = 'Sailing\nLevel\nBeginner';

test('what a page says it would show when it is asked counts as shown', async () => {
  const snapshot = { ...(await taken(faq)), text: seen };
  const paths = hiddenPaths((await treeOf(snapshot))?.body as Element);
  expect(paths).toEqual([[2]]);
  const dom = parse(faq);
  dom.body.querySelectorAll('*').forEach((one) => {
    one.checkVisibility = () => one.nodeName !== 'B';
  });
  vi.stubGlobal('document', dom);
  const questions = { boxes: paths, prices: [] };
  const answers = answersTo(questions);
  vi.unstubAllGlobals();
  expect(answers).toEqual({ boxes: [[true, true, true, false]], struck: [] });
  const document = await treeOf(snapshot, undefined, { questions, answers });
  const shown = [...textsOf(document?.body as Element)].filter((one) => one.shown && one.data.trim());
  expect(shown.map(({ data }) => data.trim())).toEqual([
    'Sailing',
    'Level',
    'Beginner',
    'Is there an exam at the end of it all?',
    'You sit a',
    'at the end of it.',
  ]);
  const changed = await treeOf(snapshot, undefined, { questions, answers: { boxes: [[true]], struck: [] } });
  expect(changed?.querySelector('section')?.shown).toBe(false);
});

test('the copy for windows of another width is not asked about, nor what its classes hide', async () => {
  const long = (name: string) => `<p>${name} that is hidden, and long enough to be worth a question</p>`;
  const html = `<h1>Sailing</h1><dl><dt>Level</dt><dd>Beginner</dd></dl>
    <div class="d-block d-md-none"><b>Level</b>${long('Copy')}</div><div class="d-none">${long('Class')}</div><div class="lg:hidden">${long('Width')}</div>
    <div class="d-none d-md-block">${long('Wide')}</div><div class="overflow-hidden">${long('Other')}</div>`;
  const document = await treeOf({ ...(await taken(html)), text: 'Sailing\nLevel\nBeginner\nLevel' });
  expect(document?.querySelector('b')?.shown).toBe(true);
  expect(hiddenPaths(document?.body as Element)).toEqual([[5], [6]]);
});

test.each([
  ['<b>$120</b> <i>$99</i>', ['$120', '$99']],
  ['<b>120 €</b> <i>99 €</i>', ['120 €', '99 €']],
  ['<b>$</b><b>120</b> <i>$99</i>', ['$', '$99']],
  ['<b>120</b><b>€</b> <i>99 €</i>', ['€', '99 €']],
  ['<b>USD&nbsp;120</b> <i>USD&nbsp;99</i>', ['USD\u00a0120', 'USD\u00a099']],
  ['<s>$120</s> <i>$99</i>', ['$99']],
  [`<b>$120</b> ${'and '.repeat(25)} <i>$99</i>`, []],
  ['<b>$</b> and <b>$</b> are signs; <b>$120</b> is a price', []],
  ['<b>$120</b> is a price, this costs more than $99 a month and is none', []],
])('prices beside one another, of which one may be struck through: %s', async (html, expected) => {
  const document = await treeOf(await taken(html));
  expect(pricesBeside(document?.body as Element).map(({ text }) => text)).toEqual(expected);
});

const sale = async (price: string) => {
  const html = `<h1>Sailing</h1><p>Level: Beginner</p>${price}`;
  const data = '<script type="application/ld+json">{"@type":"Course","name":"Sailing"}</script>';
  const text = parse(html.replaceAll('<p', '\n<p')).body.textContent ?? '';
  return { ...(await taken(data + html)), text };
};
test.each([
  ['<p>$190</p><p>$45</p>', [true, false], 45],
  ['<p>$190</p><p>$45</p>', [false, true], 190],
  ['<p>$190</p><p>$45</p>', [true, true], undefined],
])('the page says which of two prices is struck through: %s %o', async (html, struck, price) => {
  const ask = vi.fn(async () => ({ boxes: [], struck }));
  const read = await readPage(await sale(html), now, undefined, ask);
  expect(ask).toHaveBeenCalledWith({
    boxes: [],
    prices: [
      { path: [2], text: '$190' },
      { path: [3], text: '$45' },
    ],
  });
  expect(read.state === 'read' && read.reading.signals.price?.value.amount).toBe(price);
});

test('a page with one price is not asked', async () => {
  const ask = vi.fn(async () => undefined);
  const read = await readPage(await sale('<p>$45</p>'), now, undefined, ask);
  expect(read.state).toBe('read');
  expect(ask).not.toHaveBeenCalled();
});

test.each([
  ['a dozen data', 10],
  ['half the page', 2_000],
])('text that is mostly alike is laid side by side in time: %s', async (_, times) => {
  const html = '<p>[1]</p><b>a</b>'.repeat(times);
  const document = await treeOf({ ...(await taken(`${html}<i>end</i>`)), text: `${'[1] a '.repeat(times / 2)}end` });
  expect(document?.querySelectorAll('p').filter(({ shown }) => shown)).toHaveLength(times / 2);
  expect(document?.querySelector('i')?.shown).toBe(true);
});

test('sixty thousand prices of which the engine shows half are laid side by side in time', {
  timeout: 10_000,
}, async () => {
  const body = `<body>${'<p>$49</p>'.repeat(60_000)}<i>end</i></body>`;
  const document = await treeOf({ ...(await taken('<p>One</p>')), body, text: `${'$49\n'.repeat(30_000)}end` });
  expect(document?.querySelectorAll('p').filter(({ shown }) => shown)).toHaveLength(30_000);
  expect(document?.querySelector('i')?.shown).toBe(true);
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

test('a page of two hundred thousand siblings is asked as any other', { timeout: 60_000 }, async () => {
  const many = 200_000;
  const body = `<body>${'<b>x</b>'.repeat(many)}</body>`;
  const document = await treeOf({ ...(await taken('<p>One</p>')), body, text: 'x'.repeat(many) });
  const last = document?.body.lastElementChild;
  expect(document?.body.shown).toBe(true);
  expect(last?.previousElementSibling?.textContent).toBe('x');
  expect(last?.nextElementSibling).toBeUndefined();
});
