import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CriterionId, Judgement } from '../../model/judgement.ts';
import { assessmentKinds, forms } from '../../model/signals.ts';
import { criterionIds } from '../../model/terms.ts';
import { type Around, answer, type Bare, judged, type Page } from './made.ts';

// Hundreds of judgements a test: slow machines need longer than the usual limit.
vi.setConfig({ testTimeout: 60_000 });

const month = fc
  .tuple(fc.integer({ min: 2008, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);
const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values], { minLength: 1 });
const bare: fc.Arbitrary<Bare> = fc.record(
  {
    title: fc.constantFrom('Django 6 in Practice', 'Django 2 in Practice', 'Django 5', 'CompTIA Security+', 'A Course'),
    platform: fc.constantFrom('Udemy', 'Codewharf', 'edX'),
    issuers: some(['Stanford University', 'Google', 'Udemy', 'Codewharf', 'CompTIA', 'Gооgle']),
    instructors: some(['Ada Lund', 'Bo Berg']),
    taughtBy: some(['Skillharbor', 'Google Cloud']),
    assessments: some(assessmentKinds),
    artefacts: some(['capstone', 'portfolio-project', 'guided-project'] as const),
    shareable: fc.constant(true as const),
    creditClaims: some([
      { kind: 'recommended', body: 'ACE', quote: 'a' },
      { kind: 'counts-toward', body: null, quote: 'b' },
    ] as const).map((claims) => [...claims]),
    updated: month,
    launched: month,
    retires: month,
    starts: month.map((value) => `${value}-01`),
    examCodes: some(['SY0-701', 'SY0-601', 'SY0-501', 'XX-1']),
    validYears: fc.integer({ min: 1, max: 5 }),
    accreditations: some(['ANSI', 'NCCA']),
    price: fc.constantFrom(
      { amount: 49, currency: 'USD', per: 'month' } as const,
      { amount: 900, currency: 'EUR', per: 'once' } as const,
    ),
    trialDays: fc.constant(7),
  },
  { requiredKeys: [] },
);
const page: fc.Arbitrary<Page> = fc.record({
  url: fc.constantFrom(
    'https://www.udemy.com/course/x',
    'https://codewharf.example/x',
    'https://continue.uoregon.edu/x',
    'https://www.coursera.org/learn/x',
  ),
  platform: fc.constantFrom('Udemy', 'Codewharf'),
  kind: fc.constantFrom('course', 'program', 'certification', 'badge', 'earned-credential'),
  form: fc.constantFrom(...forms),
  signals: bare,
});
const place: fc.Arbitrary<NonNullable<Around['situation']>> = fc.record({
  goal: fc.constantFrom('first-job', 'promotion', 'credit', 'licence', 'curiosity'),
  field: fc.constantFrom('', 'software', 'security', 'history', 'nursing'),
});
const state = fc.constantFrom('confirmed', 'not true', 'could not find', 'open');
/** Answers by number of the item, since the items differ from page to page. */
const picks = fc.array(fc.tuple(fc.nat(60), state), { maxLength: 6 });

const answersFor = (
  judgement: Judgement,
  chosen: readonly (readonly [number, 'confirmed' | 'not true' | 'could not find' | 'open'])[],
) => {
  const ids = judgement.checklist.map(({ id }) => id);
  return [...new Map(chosen.map(([at, how]) => [ids[at % ids.length] ?? '', how]))].map(([id, how]) =>
    answer(id, how, { by: 'the registrar' }),
  );
};
/** Facts that are good or bad news by themselves; a date, an amount or a name is neither. */
const newsworthy = (judgement: Judgement): string[] =>
  judgement.checklist.filter(({ id }) => id !== 'who-issues:name').map(({ id }) => id);

describe('answers', () => {
  it('that confirm something good never lower, and none that find something bad ever raises', () => {
    fc.assert(
      fc.property(page, place, picks, fc.nat(60), (about, situation, chosen, at) => {
        const first = judged(about, { situation });
        const ids = newsworthy(first);
        const item = ids[at % ids.length] ?? '';
        const others = answersFor(first, chosen).filter((one) => one.item !== item);
        const before = judged(about, { situation, answers: others });
        const good = judged(about, {
          situation,
          answers: [...others, answer(item, 'confirmed', { by: 'the registrar' })],
        });
        const bad = judged(about, { situation, answers: [...others, answer(item, 'not true')] });
        expect(good.low, `${item} confirmed, low`).toBeGreaterThanOrEqual(before.low);
        expect(good.high, `${item} confirmed, high`).toBeGreaterThanOrEqual(before.high);
        expect(bad.low, `${item} not true, low`).toBeLessThanOrEqual(before.low);
        expect(bad.high, `${item} not true, high`).toBeLessThanOrEqual(before.high);
      }),
      { numRuns: 400 },
    );
  });

  it('never overturn a stated weakness, but by evidence from outside the page', () => {
    fc.assert(
      fc.property(page, place, picks, (about, situation, chosen) => {
        const before = judged(about, { situation });
        const answers = answersFor(before, chosen).filter(({ item }) => !item.startsWith('accreditation-directory'));
        const after = judged(about, { situation, answers });
        const weak = before.criteria
          .flatMap(({ indicators }) => indicators)
          .filter((one) => one.answer === 'not met' && one.grounds.some(({ from }) => from === 'page'));
        for (const { id } of weak)
          expect(after.criteria.flatMap(({ indicators }) => indicators).find((one) => one.id === id)?.high, id).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a judgement', () => {
  it('keeps its bounds, and no fact is both met and not met', () => {
    fc.assert(
      fc.property(page, place, picks, (about, situation, chosen) => {
        const judgement = judged(about, { situation, answers: answersFor(judged(about, { situation }), chosen) });
        expect(0 <= judgement.low && judgement.low <= judgement.high && judgement.high <= 100).toBe(true);
        expect(judgement.coverage.share).toBeGreaterThanOrEqual(0);
        expect(judgement.coverage.share).toBeLessThanOrEqual(1);
        const all = judgement.criteria.flatMap(({ indicators }) => indicators);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const { id, answer: word, low, high, points, grounds, reason } of all) {
          expect(0 <= low && low <= high && high <= points, id).toBe(true);
          if (word === 'met') expect([low, high], id).toEqual([points, points]);
          if (word === 'not met') expect([low, high], id).toEqual([0, 0]);
          if (word !== 'not stated') expect(grounds.length, id).toBeGreaterThan(0);
          expect(reason, id).not.toBe('');
        }
        const ids = judgement.checklist.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(judgement.checklist.filter(({ first }) => first).length).toBe(5);
        for (const { topic } of judgement.whatIfs)
          if (topic)
            expect(
              judgement.checklist.some((one) => one.topic === topic),
              topic,
            ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the unit of the weights', () => {
    const weights = fc.record(
      Object.fromEntries(criterionIds.map((id) => [id, fc.integer({ min: 0, max: 50 })])) as Record<
        CriterionId,
        fc.Arbitrary<number>
      >,
    );
    fc.assert(
      fc.property(page, place, weights, fc.integer({ min: 2, max: 20 }), (about, situation, own, factor) => {
        const scaled = Object.fromEntries(criterionIds.map((id) => [id, own[id] * factor])) as typeof own;
        const { weights: _, ...one } = judged(about, { situation, weights: own });
        const { weights: __, ...other } = judged(about, { situation, weights: scaled });
        expect({ ...other, coverage: 0 }).toEqual({ ...one, coverage: 0 });
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of signals or of what they list', () => {
    fc.assert(
      fc.property(page, place, (about, situation) => {
        const turned = Object.fromEntries(
          Object.entries(about.signals ?? {})
            .reverse()
            .map(([name, value]) => [name, Array.isArray(value) ? [...value].reverse() : value]),
        ) as Bare;
        const gist = ({ low, high, verdict, warnings, coverage, iceClass, checklist }: Judgement) => ({
          low,
          high,
          verdict,
          iceClass,
          coverage,
          warned: warnings.map(({ id }) => id),
          asked: checklist.map(({ id }) => id).sort(),
        });
        expect(gist(judged({ ...about, signals: turned }, { situation }))).toEqual(gist(judged(about, { situation })));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(page, place, (about, situation) => {
        expect(judged(about, { situation })).toEqual(judged(about, { situation }));
      }),
      { numRuns: 100 },
    );
  });
});
