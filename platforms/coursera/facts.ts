/** Facts and figures on a Coursera page: length, level, languages, price, ratings. */

import { at } from '../page/data.ts';
import { mapped } from '../page/found.ts';
import { together } from '../page/parsed.ts';
import type { Read } from '../platform.ts';
import { parseMonth } from '../wording/date.ts';
import { parseDuration, parseEffort, parseHours } from '../wording/duration.ts';
import { parseLanguages, parseTaughtIn } from '../wording/language.ts';
import { levelLine, parseLevelLine } from '../wording/level.ts';
import { parseCount, parseRating } from '../wording/number.ts';
import { parsePrice } from '../wording/price.ts';
import { glance, hero, inStrip, label, otherOffers, otherSections, under } from './page.ts';
import { product, productNumber } from './state.ts';

export const duration: Read<'duration'> = (page, { kind }) => {
  if (kind === 'course' || kind === 'program') {
    const months =
      inStrip(page, parseDuration) ??
      productNumber(page, 'totalLearningMonths', (value) => ({ value, unit: 'month' as const }));
    return months ?? glance(page, parseDuration);
  }
  return kind === 'degree' ? glance(page, parseDuration) : inStrip(page, parseDuration);
};

export const effort: Read<'effort'> = (page) =>
  inStrip(page, parseEffort) ??
  glance(page, parseEffort) ??
  productNumber(page, 'learningHoursPerWeek', (value): [number, number] => [value, value]);

export const hours: Read<'hours'> = (page) => inStrip(page, parseHours);

export const rating: Read<'rating'> = (page) => {
  const shown = page.phrase(
    /(?:[0-4][.,]\d|5[.,]0)[\s|★]{1,3}\(?(?:(?:from|de) )?\d[\d.,]{0,12}[KkM]? (?:reviews?|ratings?|reseñas?|valoraci(?:ón|ones)|avis|avaliaç(?:ão|ões)|Bewertung(?:en)?)/,
    (match) => {
      const value = parseRating(match[0]);
      const count = value && parseCount(match[0].slice(value.end));
      return value && { value: value.value, ...(count && { count: count.value }) };
    },
  );
  if (shown) return shown;
  const state = product(page);
  const value = at(state?.item, 'ratings', 'averageFiveStarRating');
  const count = at(state?.item, 'ratings', 'ratingCount');
  return state && typeof value === 'number'
    ? page.inData(
        { value, ...(typeof count === 'number' && { count }) },
        `${state.path}.ratings.averageFiveStarRating`,
        String(value),
      )
    : undefined;
};

export const enrolled: Read<'enrolled'> = (page) =>
  page.phrase(
    /\d[\d.,]{0,12}[KkM]?\+?\s(?:already enrolled|students? enrolled|learners enrolled|ya inscritos?|déjà inscrits?|já inscritos?|bereits angemeldet|personnes déjà inscrites)|\d[\d,]{0,12}\s?人已注册|已有 \d[\d,]{0,12} 人注册/i,
    (match) => parseCount(match[0])?.value,
  ) ?? productNumber(page, 'totalEnrollmentCount', (value) => value);

export const level: Read<'level'> = (page, { kind }) => {
  if (kind === 'degree') return undefined;
  const shown =
    page.phrase(levelLine, (match) => parseLevelLine(match[0])?.value, hero(page)) ??
    page.element('[data-e2e="key-information"]', parseLevelLine);
  if (shown) return shown;
  const state = product(page);
  const word = state?.item.difficultyLevel;
  const levels = { BEGINNER: 'introductory', INTERMEDIATE: 'intermediate', ADVANCED: 'advanced' } as const;
  return state && typeof word === 'string' && Object.hasOwn(levels, word)
    ? page.inData(levels[word as keyof typeof levels], `${state.path}.difficultyLevel`, word) // one of its keys, just asked
    : undefined;
};

/** "Taught in English" (2024, 2026); "English" above "Subtitles: …" (2023); else the state's codes. Never the subtitles. */
export const languages: Read<'languages'> = (page) => {
  const taught = page.phrase(
    /(?:taught in|impartido en|enseñado en|dictado en|enseigné en|ministrado em|unterrichtet (?:auf|in))\s[^\n]{2,60}/i,
    (match) => together(parseTaughtIn)(match[0])?.value,
  );
  if (taught) return mapped(taught, (value) => value);
  const above = page.phrase(
    /^[^\n,:]{2,40}(?=[\s\u2028](?:subtitles|subtítulos|sous-titres|legendas|untertitel)\b)/i,
    (match) => together(parseLanguages)(match[0])?.value,
  );
  if (above) return above;
  const state = product(page);
  const codes = state?.item.primaryLanguages;
  const known = Array.isArray(codes)
    ? codes.filter((code): code is string => typeof code === 'string' && /^[a-z]{2,3}(?:-\w{2,4})?$/.test(code))
    : [];
  return state && known[0] ? page.inData(known, `${state.path}.primaryLanguages`, known[0]) : undefined;
};

/** A sum that the answers to questions or a degree's facts ask for this offer; the subscription to everything and salaries are not it. */
export const price: Read<'price'> = (page, { kind }) => {
  if (kind === 'degree')
    return (
      page.phrase(/^[^\n]{0,6}\d[\d.,]{2,9}[^\n]{0,6} total tuition/i, (match) => parsePrice(match[0])?.value) ??
      glance(page, (text) => {
        const asked = parsePrice(text);
        return asked?.value.per === 'credit' ? undefined : asked;
      })
    );
  const shown = glance(page, parsePrice);
  if (shown) return shown;
  for (const match of page.matches(
    /(?:charges|costs?|subscription|price|fee|pay|cuesta|precio)\b[^.\n]{0,60}?[$€£¥₹₩]\s?\d/i,
  )) {
    const line = page.line(page.lineAt(match.start));
    const said = page.said(line);
    if (otherOffers.test(said) || under(page, match.start, otherSections)) continue;
    const parsed = parsePrice(said.slice(match.start - line.start));
    const claim =
      parsed && page.claim(parsed.value, { start: match.start + parsed.start, end: match.start + parsed.end });
    if (claim) return claim;
  }
  return undefined;
};

export const updated: Read<'updated'> = (page, { kind }) =>
  kind === 'degree'
    ? undefined
    : page.labelled(
        label(
          'recently updated!?|last updated|¡?actualizado recientemente!?|récemment mis à jour!?|atualizado recentemente!?|kürzlich aktualisiert!?|最近更新！?',
        ),
        parseMonth,
      );
