import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { howJudgedPage } from '../../commands/how-judged-page.ts';
import { criterionIds } from '../../model/terms.ts';
import { questionToProvider, registrarEmail } from '../../rubric/drafts.ts';
import { euDescription } from '../../rubric/eu-description.ts';
import { fieldOf } from '../../rubric/fields.ts';
import { howJudged } from '../../rubric/how-judged.ts';
import { standIn } from './facts-stand-in.ts';
import { answer, judged, readingOf } from './made.ts';

describe('the EU description', () => {
  it('counts the nine elements that a course page can state', () => {
    const signals = {
      title: 'A Course',
      issuers: ['Google'],
      skills: ['SQL'],
      level: 'introductory',
      assessments: ['proctored-exam'],
      accreditations: ['ANSI'],
    } as const;
    const page = readingOf({ signals: { ...signals, duration: { value: 6, unit: 'week' }, effort: [4, 6] } as never }); // readonly above only
    expect(euDescription(page)).toMatchObject({ stated: 7, of: 9 });
    expect(euDescription(readingOf({}))).toMatchObject({ stated: 0, of: 9 });
    expect(euDescription(readingOf({ signals: { duration: { value: 6, unit: 'week' } } })).stated).toBe(0);
  });

  it('does not count a country that only our list knows', () => {
    const facts = {
      ...standIn,
      issuer: (name: string) => ({
        issuer: {
          name,
          kind: 'university',
          fields: [],
          country: 'NL',
          parent: undefined,
          source: 's',
          date: '2026-01-01',
        } as const,
        lookAlike: false,
      }),
    };
    const { elements, stated } = euDescription(readingOf({ signals: { issuers: ['Delft'] } }), facts);
    expect(elements.find(({ id }) => id === 'country')).toMatchObject({ state: 'elsewhere' });
    expect(stated).toBe(1);
  });
});

describe('drafts', () => {
  const claim = { kind: 'recommended', body: 'ACE', quote: 'up to 12 credits' } as const;
  const page = { signals: { title: 'Data Course', issuers: ['Google'], creditClaims: [claim] } };

  it('ask the registrar in the page’s own words', () => {
    const { subject, body } = registrarEmail(readingOf(page), claim);
    expect(subject).toContain('Data Course');
    for (const part of ['“up to 12 credits”', 'ACE', 'Google', 'in writing', 'https://learn.example/courses/one'])
      expect(body).toContain(part);
  });

  it('ask the provider what the page does not say, and nothing that is settled or not theirs to answer', () => {
    const judgement = judged(page);
    const whole = questionToProvider(readingOf(page), judgement);
    expect(whole?.body).toContain('Does anyone check who takes the assessment?');
    expect(whole?.body).not.toMatch(/postings/);
    const rest = questionToProvider(readingOf(page), judgement, { 'identity-check': answer('identity-check') });
    expect(rest?.body).not.toContain('Does anyone check who takes the assessment?');
    const all = Object.fromEntries(judgement.checklist.map(({ id }) => [id, answer(id)]));
    expect(questionToProvider(readingOf(page), judgement, all)).toBeUndefined();
  });
});

describe('how it is judged', () => {
  it('is made from the data that judges', () => {
    const { criteria, ladders, verdicts, goals, fields } = howJudged();
    expect(criteria.map(({ id }) => id)).toEqual([...criterionIds]);
    for (const { weight, indicators } of criteria)
      expect(indicators.reduce((sum, { points }) => sum + points, 0)).toBe(weight);
    expect(ladders.map(({ rungs }) => rungs.length)).toEqual([6, 5]);
    expect(verdicts.length).toBe(5);
    for (const { weights } of goals) expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(fields.every(({ years }) => years === 2 || years === 8)).toBe(true);
  });
});

describe('the page on judging', () => {
  const written = readFileSync(new URL('../../docs/how-judged.md', import.meta.url), 'utf8');

  it('is up to date (else: npm run docs)', () => {
    expect(written).toBe(howJudgedPage());
  });

  it('leads from every criterion to a source, and shows every rule, rung, verdict and weight', () => {
    const { criteria, ladders, verdicts, goals } = howJudged();
    for (const { name, indicators, sources } of criteria) {
      expect(sources.length, name).toBeGreaterThan(0);
      for (const text of [
        ...indicators.flatMap(({ question, rule }) => [question, rule]),
        ...sources.map(({ text }) => text),
      ])
        expect(written).toContain(text);
    }
    for (const text of ladders.flatMap(({ rungs }) => rungs.map((rung) => rung.text))) expect(written).toContain(text);
    for (const { name, rule } of verdicts) expect(written).toContain(`| ${name} | ${rule} |`);
    expect(goals.length).toBe(5);
  });

  it('says where the date of a source is uncertain', () => {
    expect(written).toContain('(Brookings Institution; date uncertain; read in 2026)');
  });
});

describe('fields', () => {
  it.each([
    ['security', 'security'],
    ['energy engineering', 'engineering'],
    ['Ethical Hacking From Zero to Pro', 'security'],
    ['Introduction to Machine Learning', 'ai'],
    ['Statistics for Data Analysis with R', 'data'],
    ['A History of Rome', 'history'],
    ['How to Make It in Life', undefined],
    ['', undefined],
  ])('%s: %s', (text, id) => {
    expect(fieldOf(text)?.id).toBe(id);
  });
});
