import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../../commands/snapshot.ts';
import { Page } from '../../../platforms/page/page.ts';
import { treeOf } from '../../../platforms/tree/build-tree.ts';
import { selectorOf } from '../../../platforms/tree/selector.ts';
import { parseLevel } from '../../../platforms/wording/level.ts';
import { parseCount } from '../../../platforms/wording/number.ts';
import { parse } from '../read.ts';

async function page(html: string, url = 'https://school.example/course/one') {
  const snapshot = await takeSnapshot(parse(html), url, ['__A__', '__B__', '__C__', '__D__']);
  const document = await treeOf(snapshot);
  if (!document) throw new Error('The tree has other text than the page.');
  return new Page(document, snapshot, new Date('2024-06-01T00:00:00Z'));
}
const quotes = (found: { evidence: { quote: string }[] } | undefined) => found?.evidence.map(({ quote }) => quote);

it('names a place by an id only where a selector finds it by that: the copy for other windows has its ids again', async () => {
  const copy = (words: string) => `<section id="enrol"><p>${words}</p></section>`;
  const { body } = (await page(`<main>${copy('One')}${copy('Two')}</main>`)).document;
  expect(body.querySelectorAll('p').map(selectorOf)).toEqual([
    '#enrol>p:nth-of-type(1)',
    'body>main:nth-of-type(1)>section:nth-of-type(2)>p:nth-of-type(1)',
  ]);
});

describe('the text of a page', async () => {
  it('stands in lines of block elements and line breaks, white space folded', async () => {
    expect((await page('<p>One\n  <b>two</b></p><p>three<br>four</p>')).text.split('\n')).toEqual([
      'One two',
      'three',
      'four',
    ]);
  });

  it('leaves out scripts, styles and what is struck through', async () => {
    expect(
      (await page('<p>Now <del>€90</del> €60</p><script>1</script><style>p{}</style><select><option>x</select>')).text,
    ).toBe('Now €60');
  });

  it('keeps figures of touching elements apart', async () => {
    const found = (await page('<p><span>4.7</span><span>1,204 reviews</span></p>')).near(/reviews/, (text) =>
      parseCount(text.slice(4)),
    );
    expect(found?.value).not.toBe(4.71204);
    expect(
      (await page('<p><span>4.7</span><span>1,204 reviews</span></p>')).phrase(/[\d,]+ reviews/, (m) => m[0])?.value,
    ).toBe('1,204 reviews');
  });
});

describe('what belongs to the page', async () => {
  it.each([
    ['a menu', '<nav>Level: Beginner</nav>'],
    ['a footer', '<footer>Level: Beginner</footer>'],
    ['a dialog', '<div role="dialog">Level: Beginner</div>'],
    ['another offer', '<h2>You might also like</h2><h3>Knots</h3><p>Level: Beginner</p>'],
    ['a review', '<h2>Reviews</h2><p>Level: Beginner</p>'],
  ])('is not what %s says', async (_, html) => {
    expect((await page(`<h1>Sailing</h1>${html}`)).labelled(/level/, parseLevel)).toBeUndefined();
  });

  it('begins again with the next heading of the same rank', async () => {
    const found = (
      await page('<h2>Related courses</h2><p>Level: Advanced</p><h2>Facts</h2><p>Level: Beginner</p>')
    ).labelled(/level/, parseLevel);
    expect(found?.value).toBe('introductory');
  });
});

describe('a labelled value', async () => {
  it.each([
    ['on one line', '<p>Level: Beginner</p>', 'Level: Beginner'],
    ['a term and its description', '<dl><dt>Level</dt><dd>Beginner</dd></dl>', 'Level Beginner'],
    ['a row of a table', '<table><tr><th>Level</th><td>Beginner</td></tr></table>', 'Level Beginner'],
    ['two inline elements', '<p><b>Level</b><span>Beginner</span></p>', 'LevelBeginner'],
  ])('stands %s', async (_, html, quote) => {
    const found = (await page(html)).labelled(/level/, parseLevel);
    expect(found?.value).toBe('introductory');
    expect(quotes(found)).toEqual([quote]);
  });

  it('needs the label alone', async () => {
    expect(
      (await page('<p>The level of water rises. Beginner swimmers beware</p>')).labelled(/level/, parseLevel),
    ).toBeUndefined();
  });
});

describe('evidence', async () => {
  it('has the words around it and a selector that finds its element', async () => {
    const found = (await page('<main><p>Some words before: 4,991 already enrolled and some after</p></main>')).near(
      /already enrolled/,
      parseCount,
    );
    expect(found).toEqual({
      value: 4991,
      evidence: [
        {
          quote: '4,991 already enrolled',
          place: {
            selector: 'body>main:nth-of-type(1)>p:nth-of-type(1)',
            before: 'Some words before: ',
            after: ' and some after',
          },
        },
      ],
    });
  });
});

describe('structured data', async () => {
  it('finds typed nodes in graphs, lists and blocks, the outermost first', async () => {
    const { items } = await page(
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["Course","Thing"],"offers":{"@type":"http://schema.org/Offer"}}]}</script>',
    );
    expect(items.map(({ types, path, under }) => [types.join(), path, under])).toEqual([
      ['WebSite', 'json-ld[0].@graph[0]', undefined],
      ['Course,Thing', 'json-ld[0].@graph[1]', undefined],
      ['Offer', 'json-ld[0].@graph[1].offers', 'offers'],
    ]);
  });

  it('reads state by the name of its global, its script, and as a string of JSON', async () => {
    const html =
      '<script>window.__A__ = {"x": {"y": "}"}}; go();</script><script id="__B__" type="application/json">{"n":1}</script><script>window.__C__ = JSON.parse("{\\"z\\":2}")</script>';
    expect([
      (await page(html)).state('__A__'),
      (await page(html)).state('__B__'),
      (await page(html)).state('__C__'),
      (await page(html)).state('__D__'),
    ]).toEqual([{ x: { y: '}' } }, { n: 1 }, { z: 2 }, undefined]);
  });
});
