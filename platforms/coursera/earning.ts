/** What a Coursera page says of earning its credential: how it is assessed, what one keeps, credit, promises. */
import type { CreditClaim } from '../../model/signals.ts';
import { listed } from '../page/found.ts';
import { together } from '../page/parsed.ts';
import type { Read } from '../platform.ts';
import { parseAssessmentCounts } from '../wording/assessment.ts';
import { parseShareable } from '../wording/certificate.ts';
import { schoolIn, strongestClaims } from '../wording/credit.ts';
import { first, label, questions, stated, under } from './page.ts';

const counts = together(parseAssessmentCounts);

/** The details line; where a page has none, graded items that its modules count, then what its own sentences say. */
export const assessments: Read<'assessments'> = (page, { kind }) => {
  if (kind === 'course' || kind === 'project') {
    const details =
      page.labelled(
        label(
          '(?:quizzes and )?assessments|evaluaciones|cuestionarios y evaluaciones|évaluations|avaliações|bewertungen|作业|评估',
        ),
        counts,
      ) ??
      page.phrase(
        /^\d{1,3} (?:quiz|assignment|assessment|tarea|cuestionario)[^\n]{0,60}$/i,
        (match) => counts(match[0])?.value,
        page.section(/^(?:details to know|detalles|détails)/i) ?? { start: 0, end: 0 },
      );
    if (details) return details;
    const modules = listed(
      [...page.matches(/^\d{1,3} (?:peer reviews?|programming assignments?|assignments?)$/i)].flatMap((match) => {
        const [found] = parseAssessmentCounts(page.said(match));
        return (found && page.claim(found.value, match)) ?? [];
      }),
    );
    if (modules) return modules;
  }
  const said = stated(page, 'assessments').filter((one) => !under(page, one.start, questions));
  return listed(said.flatMap((one) => page.claim(one.value, one) ?? []));
};

export const artefacts: Read<'artefacts'> = (page, { kind }) => {
  const guided =
    kind === 'project'
      ? page.phrase(/guided project|proyecto guiado|projet guidé/i, () => 'guided-project' as const)
      : undefined;
  const said = stated(page, 'artefacts').filter(({ value }) => value !== 'guided-project');
  return listed([...(guided ? [guided] : []), ...said.flatMap((one) => page.claim(one.value, one) ?? [])]);
};

/** "Progress towards a degree" (2023), "Earn degree credit" (2024), "Build toward a degree" (2026) and what the answers say; one claim a fact. */
export const creditClaims: Read<'creditClaims'> = (page, { kind }) => {
  if (kind === 'degree') return undefined;
  const claims = stated(page, 'creditClaims').flatMap((one) => {
    const paragraph = page.said(one.line);
    const school =
      one.value.kind === 'counts-toward' && /offered by|from|by/.test(paragraph) ? schoolIn(paragraph) : undefined;
    const quoted = page.claim(one.value, one);
    const quote = quoted?.evidence[0]?.quote;
    if (!quoted || !quote) return [];
    const value: CreditClaim = { kind: one.value.kind, body: one.value.body ?? school ?? null, quote };
    return [{ value, evidence: quoted.evidence }];
  });
  return listed(strongestClaims(claims), ({ quote }) => quote);
};

/** A denial beside a permission leaves the question open. */
export const freeAccess: Read<'freeAccess'> = (page) => {
  const all = stated(page, 'freeAccess');
  return new Set(all.map(({ value }) => value)).size === 1 ? first(page, all) : undefined;
};

/** The list under "Skills you'll gain"; "Tools you'll learn" is another list. */
export const skills: Read<'skills'> = (page) => {
  const list = page.section(
    /^(?:skills you(?:['’]ll| will) (?:gain|learn|practice)|habilidades que (?:obtendrás|adquirirás)|compétences que vous|habilidades que você|kompetenzen, die)/i,
  );
  if (!list) return undefined;
  const items = [...page.linesOf(list)].filter(
    ({ text, start }) => text.length <= 100 && page.elementAt(start)?.closest('li,a,span'),
  );
  return listed(
    items
      .filter(
        ({ text, start }) =>
          !page.elementAt(start)?.closest('button') &&
          !/^(?:show|view|see|\+\d|mostrar|ver|category:$|details|$)/i.test(text),
      )
      .flatMap(({ text, start, end }) => {
        const value = text.replace(/^category:\s*/i, '').trim();
        return page.claim(value, { start: end - value.length > start ? end - value.length : start, end }) ?? [];
      }),
  );
};

/** Sentences, and the outcome that stands as a big figure above its words. */
export const promises: Read<'promises'> = (page) => {
  const outcome = page.phrase(
    /\d{2,3}%\n(?:of )?[^\n]{0,40}(?:graduates|learners)[^\n]{0,80}$/i,
    () => 'placement-rate' as const,
  );
  const said = stated(page, 'promises').flatMap((one) => page.claim(one.value, one) ?? []);
  const all = [...said, ...(outcome ? [outcome] : [])].map(({ value: kind, evidence }) => ({
    value: { kind, quote: evidence[0]?.quote ?? '' },
    evidence,
  }));
  return listed(all, ({ kind }) => kind);
};

export const shareable: Read<'shareable'> = (page) =>
  page.near(
    /^(?:shareable|add to your linkedin|agrega|añade|ajouter|adicion|zu (?:ihrem|deinem) linkedin)/i,
    parseShareable,
  ) ?? first(page, stated(page, 'shareable'));
