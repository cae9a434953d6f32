import { describe, expect, test } from 'vitest';
import { speak } from '../../components/language.tsx';
import { en } from '../../locales/en.ts';
import { es } from '../../locales/es.ts';
import { fr } from '../../locales/fr.ts';
import { languages, textsFor } from '../../locales/languages.ts';

const catalogues = await Promise.all(languages.map(async (tag) => [tag, await textsFor(tag)] as const));

/** Every key of a catalogue with the kind of text behind it: `settles: text`, `coverage: function of 2`. */
function keysOf(texts: object, path = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}${key}`;
    if (typeof value === 'function') return [`${here}: function`];
    if (typeof value === 'object' && value !== null) return keysOf(value, `${here}.`);
    return [typeof value === 'string' && value.trim() !== '' ? `${here}: text` : `${here}: empty`];
  });
}

test.each(catalogues)('%s has every text of the English catalogue, and no other', (_, texts) => {
  expect(keysOf(texts)).toEqual(keysOf(en));
  expect(keysOf(texts).filter((key) => key.endsWith('empty'))).toEqual([]);
});

/** Every text of a catalogue that is no function. */
const flat = (all: object): string[] =>
  Object.values(all).flatMap((v: unknown) => (typeof v === 'string' ? [v] : typeof v === 'object' && v ? flat(v) : []));

/** Words that a language shares with English. */
const shared: Readonly<Record<string, readonly string[]>> = {
  fr: ['Certification', 'Date', 'Note', 'Page', 'Sources', 'Verdict', 'note', 'page'],
};

test.each(catalogues.filter(([tag]) => tag !== 'en'))('%s is translated', (tag, texts) => {
  const english = new Set(flat(en));
  // "No" and the plus sign are the same in several.
  const same = flat(texts).filter((words) => english.has(words) && words.length > 2);
  expect([...new Set(same)].sort()).toEqual(shared[tag] ?? []);
});

test('French sets an unbreakable space before its double signs', () => {
  for (const words of flat(fr)) expect(words).not.toMatch(/[^\u202f][?]| [;:!»%]|« /u);
});

describe('a tag chooses its language', () => {
  test.each([
    ['es', es],
    ['es-MX', es],
    ['EN-gb', en],
    ['fr-CA', fr],
    ['de', en],
    ['', en],
    ['constructor', en],
  ])('%s', async (tag, texts) => expect(await textsFor(tag)).toBe(texts));
});

describe('dates, money and numbers', () => {
  const now = new Date(2026, 10, 22, 12);
  const english = speak('en-US', now);

  test.each([
    [new Date(2026, 10, 22, 0, 5), 'today'],
    [new Date(2026, 10, 21, 23, 55), 'yesterday'],
    [new Date(2026, 10, 17), '5 days ago'],
    [new Date(2026, 10, 1), 'Nov 1, 2026'],
    [new Date(2026, 10, 24), 'Nov 24, 2026'],
  ])('%s is %s', (moment, words) => expect(english.ago(moment.toISOString())).toBe(words));

  test.each([
    [48.4, 75.2, '48–75'],
    [48.2, 48.4, '48'],
  ])('from %d to %d is %s', (low, high, words) => expect(english.range(low, high)).toBe(words));

  test.each([
    [{ amount: 49, currency: 'USD', per: 'month' }, '$49 a month'],
    [{ amount: 49.5, currency: 'EUR', per: 'once' }, '€49.50'],
    [{ amount: 1200, currency: 'INR', per: 'year' }, '₹1,200 a year'],
  ] as const)('%o', (price, words) => expect(english.price(price)).toBe(words));

  test('a language that is not there speaks English throughout', () => {
    const german = speak('de-DE', now);
    expect(german.text).toBe(en);
    expect(german.number(1204)).toBe('1,204');
  });

  test('French writes its own', () => {
    expect(speak('fr', now).price({ amount: 49, currency: 'EUR', per: 'month' })).toBe('49\u00a0€ par mois');
    expect(speak('fr', now).text.answered(0, 13)).toBe('0 réponse sur 13');
    expect(speak('fr', now).text.answered(2, 13)).toBe('2 réponses sur 13');
  });

  test('Spanish writes its own', () => {
    expect(speak('es', now).price({ amount: 49, currency: 'EUR', per: 'month' })).toBe('49\u00a0€ al mes');
    expect(speak('es', now).month('2026-03')).toBe('mar 2026');
  });
});
