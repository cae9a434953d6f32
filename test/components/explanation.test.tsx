import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import type { JudgedIndicator, Judgement } from '../../model/judgement.ts';
import { criteria } from '../../rubric/criteria.ts';
import { howJudged } from '../../rubric/how-judged.ts';
import { judge } from '../../rubric/index.ts';
import { type JudgementLanguage, judgementLanguages } from '../../rubric/texts/index.ts';
import { standIn } from '../rubric/facts-stand-in.ts';
import { answer, type Page, readingOf, situation } from '../rubric/made.ts';
import { showPanel } from './panel.tsx';
import { record } from './sample.ts';

afterEach(cleanup);

/** Words as a query finds them: it takes every space on the page for a plain one. */
const plain = (words: string): string => words.replace(/\s+/g, ' ');

const course: Page = {
  signals: {
    title: 'Django 2 for Everyone',
    issuers: ['Stanford University'],
    assessments: ['quiz', 'exam'],
    artefacts: ['guided-project'],
    shareable: true,
    updated: '2025-03',
    skills: ['Python', 'Django'],
    creditClaims: [{ kind: 'recommended', body: 'ACE', quote: 'q' }],
    price: { amount: 49, currency: 'USD', per: 'month' },
  },
};
const certification: Page = {
  kind: 'certification',
  form: 'vendor-certification',
  signals: {
    title: 'Security Examiner',
    issuers: ['CompTIA'],
    assessments: ['proctored-exam'],
    examCodes: ['SY0-701'],
    validYears: 3,
    accreditations: ['ANSI'],
    price: { amount: 392, currency: 'USD', per: 'once' },
  },
};

const judgedIn = (page: Page, language: JudgementLanguage) => {
  const reading = readingOf(page);
  const judgement = judge(reading, {
    answers: [answer('identity-check')],
    postings: [{ employer: 'Harbor', credential: 'Security Examiner', strength: 'required', quote: 'A must.' }],
    situation: situation(),
    facts: standIn,
    language,
  });
  return { reading, judgement };
};

/** The way from an indicator to the words that decided it, and on to their place on the page. */
async function followed(
  shown: ReturnType<typeof within>,
  { grounds }: JudgedIndicator,
  heard: ReturnType<typeof showPanel>['heard'],
): Promise<void> {
  for (const ground of grounds) {
    if (ground.from !== 'page') continue;
    const figure = shown
      .getAllByText(ground.evidence.quote, { selector: 'blockquote' })
      .map((quote: HTMLElement) => quote.closest('figure'))
      .find((one: HTMLElement | null) => one !== null);
    if (!figure) throw new Error(`“${ground.evidence.quote}” is not shown.`);
    const [way] = within(figure).getAllByRole('button', { hidden: true });
    if (!way) throw new Error(`No way leads back to “${ground.evidence.quote}”.`);
    await userEvent.click(way);
    expect(heard.onShowOnPage).toHaveBeenLastCalledWith(ground.evidence);
  }
}

describe.each(judgementLanguages)('every point can be followed in the panel (%s)', (language) => {
  const rules = howJudged(language);

  test.each([
    ['a course', course],
    ['a certification', certification],
  ])('of %s: criterion, indicator, quotation, place on the page, rule, source', async (_, page) => {
    const { reading, judgement } = judgedIn(page, language);
    const { heard } = showPanel({ state: 'read', record: record({ judgement, page: { reading } }) }, { tag: language });
    await screen.findByText(plain(judgement.nextStep)); // the words of a language come when it is chosen
    expect(judgement.criteria.length).toBe(criteria.length);
    for (const criterion of judgement.criteria) {
      const question = screen.getByText(plain(criterion.question));
      const section = question.closest<HTMLElement>('details.criterion');
      if (!section) throw new Error(`${criterion.id} does not open.`);
      const inside = within(section);
      for (const indicator of criterion.indicators) {
        const own = inside.getByText(plain(indicator.question), { selector: 'h4' }).closest<HTMLElement>('li');
        if (!own) throw new Error(`${indicator.id} is not shown.`);
        for (const words of [indicator.why, indicator.rule])
          expect(within(own).getByText(plain(words)), indicator.id).toBeTruthy();
        expect(own.textContent, indicator.id).toContain(indicator.reason);
        await followed(within(own), indicator, heard);
      }
      const { sources = [] } = rules.criteria.find(({ id }) => id === criterion.id) ?? {};
      expect(sources.length, criterion.id).toBeGreaterThan(0);
      for (const { text, source, date } of sources) {
        expect(section.textContent, criterion.id).toContain(text);
        expect(section.textContent, criterion.id).toContain(`${source}, ${date}`);
      }
    }
  });

  test('no indicator lacks its question, reason for asking, rule or source', () => {
    for (const { id, indicators, sources } of rules.criteria) {
      for (const indicator of indicators)
        for (const words of [indicator.question, indicator.why, indicator.rule])
          expect(words.trim().length, indicator.id).toBeGreaterThan(10);
      for (const { text, source, date } of sources)
        for (const words of [text, source, date]) expect(words.trim(), id).not.toBe('');
      expect(sources.length, id).toBeGreaterThan(0);
    }
  });

  test('the two samples ask every indicator', () => {
    const asked = (judgement: Judgement) =>
      judgement.criteria.flatMap(({ indicators }) => indicators.map(({ id }) => id));
    const all = new Set([course, certification].flatMap((page) => asked(judgedIn(page, language).judgement)));
    expect([...all].sort()).toEqual(criteria.flatMap(({ indicators }) => indicators.map(({ id }) => id)).sort());
  });
});
