// Over 200 lines: the same questions put to every language.
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../model/judgement.ts';
import { questionToProvider, registrarEmail } from '../../rubric/drafts.ts';
import { euDescription } from '../../rubric/eu-description.ts';
import { fieldOf, fields } from '../../rubric/fields.ts';
import { howJudged } from '../../rubric/how-judged.ts';
import { judge } from '../../rubric/index.ts';
import { en, english } from '../../rubric/texts/en.ts';
import { es, spanish } from '../../rubric/texts/es.ts';
import { fr, french } from '../../rubric/texts/fr.ts';
import { type JudgementLanguage, judgementLanguage } from '../../rubric/texts/index.ts';
import { totalCost } from '../../rubric/total-cost.ts';
import { standIn } from './facts-stand-in.ts';
import { answer, type Bare, type Page, readingOf, situation } from './made.ts';

type Leaf = [path: string, value: unknown];

/** Every value of a catalogue that holds no others, with the way to it. */
const leaves = (value: unknown, path = ''): Leaf[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, one]) => leaves(one, `${path}.${key}`))
    : [[path, value]];

const others = [
  ['es', es],
  ['fr', fr],
] as const;

describe('the catalogues', () => {
  it.each(others)('have the same keys, and a function where the other has one: %s', (_, texts) => {
    const kinds = (all: Leaf[]): string[] => all.map(([path, value]) => `${path} ${typeof value}`).sort();
    expect(kinds(leaves(texts))).toEqual(kinds(leaves(en)));
  });

  it.each(others)('say nothing in %s that is still English', (_, texts) => {
    const english = new Map(leaves(en));
    const kept = leaves(texts).filter(([path, value]) => typeof value === 'string' && value === english.get(path));
    expect(kept).toEqual([]);
  });

  it('end every question, reason and step as a sentence, open Spanish questions, and space French signs', () => {
    for (const [path, value] of leaves(es).filter(([path]) => path.endsWith('.question')))
      if (typeof value === 'string') expect(value, path).toMatch(/¿[^?]+\?$/);
    for (const [path, value] of leaves(fr))
      if (typeof value === 'string') expect(value, path).not.toMatch(/[^\u202f]\?| [;:!»%]|« /u);
    for (const catalogue of [en, es, fr])
      for (const [path, value] of leaves({ asks: catalogue.asks, next: catalogue.next, reasons: catalogue.reasons }))
        if (typeof value === 'string') expect(value, path).toMatch(/^[A-ZÁÀÉ¿“].*[.?]$/u);
  });

  it('write dates, lists and numbers as their readers do', () => {
    expect([en.date('2022-09-16'), en.date('2022-09'), en.date('2022')]).toEqual([
      '16 September 2022',
      'September 2022',
      '2022',
    ]);
    expect([es.date('2022-09-16'), es.date('2022-09'), es.date('soon')]).toEqual([
      '16 de septiembre de 2022',
      'septiembre de 2022',
      'soon',
    ]);
    expect([fr.date('2022-09-16'), fr.date('2022-09'), fr.date('2022-13')]).toEqual([
      '16 septembre 2022',
      'septembre 2022',
      '2022-13',
    ]);
    expect([fr.list(['A', 'B', 'C']), fr.costs.credits(0), fr.costs.credits(1), fr.costs.credits(2)]).toEqual([
      'A, B et C',
      '0 crédit',
      '1 crédit',
      '2 crédits',
    ]);
    expect([en.list(['A', 'B', 'C']), es.list(['A', 'B', 'Ignacio'])]).toEqual(['A, B and C', 'A, B e Ignacio']);
    expect([en.costs.months(1), en.costs.months(2), es.costs.months(1), es.costs.months(2)]).toEqual([
      '1 month',
      '2 months',
      '1 mes',
      '2 meses',
    ]);
  });

  it.each([
    [english, en],
    [spanish, es],
    [french, fr],
  ])('write as Intl does: %#', ({ tag }, { date, list, costs }) => {
    const intl = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    const [month, day] = [
      intl({ year: 'numeric', month: 'long' }),
      intl({ year: 'numeric', month: 'long', day: 'numeric' }),
    ];
    for (let at = 1; at <= 12; at++) {
      const iso = `2025-${String(at).padStart(2, '0')}`;
      expect(date(iso)).toBe(month.format(new Date(`${iso}-01`)));
      expect(date(`${iso}-09`)).toBe(day.format(new Date(`${iso}-09`)));
    }
    const and = new Intl.ListFormat(tag, { type: 'conjunction' });
    for (const last of ['C', 'Ignacio', 'Hilos', 'hielo', 'IBM', 'Yale', 'un examen'])
      for (const names of [[last], ['A', last], ['A', 'B', last]]) expect(list(names)).toBe(and.format(names));
    const rules = new Intl.PluralRules(tag);
    for (let count = 0; count < 200; count++)
      expect(costs.credits(count) === costs.credits(1).replace('1', String(count))).toBe(rules.select(count) === 'one');
  });

  it('know a language by its tag and fall back to English', () => {
    expect(['es', 'es-MX', 'ES', 'fr', 'fr-CA', 'en-GB', 'de', ''].map(judgementLanguage)).toEqual([
      'es',
      'es',
      'es',
      'fr',
      'fr',
      'en',
      'en',
      'en',
    ]);
  });

  it('name every field in every language, and understand all', () => {
    for (const { id, names } of fields) for (const name of Object.values(names)) expect(fieldOf(name)?.id).toBe(id);
  });
});

const course: Bare = {
  title: 'Django 2 for Everyone',
  issuers: ['Stanford University'],
  taughtBy: ['Skillharbor'],
  assessments: ['quiz', 'exam', 'peer-review'],
  artefacts: ['guided-project'],
  shareable: true,
  starts: '2026-12-01',
  examCodes: ['SY0-701'],
  creditClaims: [{ kind: 'recommended', body: 'ACE', quote: 'q' }],
  accreditations: ['ANSI'],
  price: { amount: 49, currency: 'USD', per: 'month' },
  trialDays: 7,
  promises: [
    { kind: 'salary', quote: 'q' },
    { kind: 'placement-rate', quote: 'q' },
  ],
};
const pages: readonly Page[] = [
  {},
  { url: 'https://www.coursera.org/specializations/x', kind: 'program', signals: course },
  { url: 'https://www.udemy.com/course/x', signals: { ...course, issuers: ['Udemy'], taughtBy: undefined as never } },
  {
    url: 'https://www.comptia.org/x',
    kind: 'certification',
    form: 'vendor-certification',
    signals: {
      title: 'CompTIA Security+',
      issuers: ['CompTIA'],
      assessments: ['proctored-exam'],
      examCodes: ['SY0-601'],
      validYears: 3,
      updated: '2024-03',
    },
  },
  { signals: { issuers: ['Gооgle'], assessments: ['attendance'], updated: '2012-05', instructors: ['Ann'] } },
];

describe('a judgement in another language', () => {
  const of = (page: Page, language: JudgementLanguage, answered: boolean): Judgement =>
    judge(
      readingOf({
        ...page,
        signals: Object.fromEntries(Object.entries(page.signals ?? {}).filter(([, value]) => value !== undefined)),
      }),
      {
        answers: answered
          ? ['identity-check', 'what-to-show', 'last-updated', 'who-issues'].map((id) => answer(id))
          : [],
        postings: [],
        situation: situation(),
        facts: standIn,
        language,
      },
    );
  /** What the user wrote, names and ids are no sentences. */
  const spoken = /\.(?:question|why|rule|reason|text|nextStep|name|label|row)$/;
  const sentences = (judgement: Judgement): Leaf[] => leaves(judgement).filter(([path]) => spoken.test(path));
  const rest = (judgement: Judgement): Leaf[] => leaves(judgement).filter(([path]) => !spoken.test(path));

  it.each(
    (['es', 'fr'] as const).flatMap((language) =>
      pages.flatMap((page, at) => [false, true].map((answered) => [language, at, answered, page] as const)),
    ),
  )('is the same judgement, with every sentence in %s (page %i, answered: %s)', (language, _, answered, page) => {
    const [english, other] = [of(page, 'en', answered), of(page, language, answered)];
    expect(rest(other)).toEqual(rest(english));
    const before = new Map(sentences(english));
    for (const [path, value] of sentences(other)) {
      if (value !== 'ANAB (ANSI)') expect(value, path).not.toBe(before.get(path));
      expect(value, path).not.toMatch(/undefined|\bthe\b|\bof\b|\bfor\b(?! Everyone)|\bwith\b/);
    }
    expect(sentences(other).length).toBe(before.size);
  });

  it('writes letters, the EU description, costs and the page on judging in Spanish too', () => {
    const claim = { kind: 'recommended', body: 'ACE', quote: 'q' } as const;
    const reading = readingOf({ signals: { title: 'Datos', issuers: ['Google'], creditClaims: [claim] } });
    expect(registrarEmail(reading, claim, 'es').body).toContain('dice que se recomiendan créditos por ello (ACE):');
    const judgement = of({}, 'es', false);
    expect(questionToProvider(readingOf({}), judgement, {}, 'es')?.subject).toBe(
      'Preguntas antes de inscribirme en «esta credencial»',
    );
    expect(euDescription(reading, undefined, 'es').elements[0]?.name).toBe('Quién la obtuvo');
    const price = { amount: 10, currency: 'EUR', per: 'month' } as const;
    const inputs = {
      price,
      months: 2,
      exam: 5,
      retake: undefined,
      renewal: undefined,
      renewalYears: undefined,
      years: 3,
    } as const;
    expect(totalCost(inputs, 'es').lines.map(({ text }) => text)).toEqual(['2 meses', 'Examen']);
    const page = howJudged('es');
    expect(page.verdicts[1]).toEqual({
      word: 'Strong signal',
      name: 'Señal fuerte',
      rule: 'Solo lo demostrado suma 70 o más.',
    });
    expect(page.fields[0]?.name).toBe('Seguridad');
  });
});
