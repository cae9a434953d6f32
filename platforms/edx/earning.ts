/** How an edX credential is earned, and what can be done with it. */
import type { AssessmentKind, CreditClaim } from '../../model/signals.ts';
import type { Found } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import { statedAssessments, statedCredit } from '../page/statements.ts';
import type { About, Read } from '../platform.ts';
import { said } from '../signals/said.ts';
import { parseShareable } from '../wording/certificate.ts';

/** Only courses say that they can be audited; a program's "Try a course before you pay" is the site's own line. */
export const freeAccess = (page: Page, { kind }: About) =>
  kind === 'course'
    ? (page.phrase(
        /^(?:free\noptional upgrade available|(?:gratis|gratuito)\n(?:[^\n]{1,24} opcional|posibilidad de mejora)[^\n]*)$/i,
        () => true,
      ) ??
      page.labelled(/price|precio|cost[oe]?/, (text) => {
        const said = /^(?:free|gratis|gratuito)\b(?! trial)/i.exec(text)?.[0];
        return said ? { value: true, start: 0, end: said.length } : undefined;
      }) ??
      (auditOnly(page) ? page.phrase(/^(?:free|gratis)$/i, () => true) : undefined))
    : undefined;

/** A course whose tracks are only to be audited. */
export const auditOnly = (page: Page): boolean =>
  page.phrase(/^(?:audit track|modalidad de auditoría)$/i, () => true) !== undefined &&
  page.phrase(/^(?:verified track|modalidad verificada)$|certificate|certificado/i, () => true) === undefined;

/** The table of tracks promises them to the verified track; a page without one may say it in a sentence, as it does of proctoring. */
export function assessments(page: Page, { kind }: About): Found<AssessmentKind[]> | undefined {
  if (kind !== 'course' && kind !== 'program') return undefined;
  const table = page.phrase(/^(?:graded assignments and exams|tareas con calificación y exámenes)$/i, () => true);
  const said = statedAssessments(page);
  if (!table) return said;
  return said?.value.includes('proctored-exam')
    ? { value: ['graded-assignments', 'proctored-exam'], evidence: [...table.evidence, ...said.evidence] }
    : { value: ['graded-assignments', 'exam'], evidence: table.evidence };
}

export const shareable = (page: Page, { kind }: About) =>
  page.phrase(
    /^(?:shareable certificate upon completion|certificado para compartir al finalizar)$/i,
    () => true as const,
  ) ??
  page.phrase(
    /^add (?:the|your) certificate to your (?:cv|r[eé]sum[eé])(?: or (?:cv|r[eé]sum[eé]))?,? or post it directly on linkedin/i,
    () => true as const,
  ) ??
  (kind === 'earned-credential'
    ? (page.phrase(/share it with colleagues, friends, and family/i, () => true as const) ??
      page.phrase(/^add this certificate to your linkedin profile/i, () => true as const) ??
      page.near(/share|compart/i, parseShareable))
    : undefined);

/** What sentences say of credit; else the fact strip's "3 Academic Credits" (MicroBachelors). */
export function creditClaims(page: Page, { kind }: About): Found<CreditClaim[]> | undefined {
  if (kind === 'degree' || kind === 'earned-credential') return undefined;
  const stated = statedCredit(page);
  if (stated || kind !== 'program') return stated;
  return page.phrase(/^\d{1,2} (?:academic credits?|créditos? académicos?)$/i, ([quote]) => [
    { kind: 'awarded' as const, body: null, quote },
  ]);
}

/** One line of the glance (2023): "Associated skills: Big Data, Python (Programming Language)". */
export const skills: Read<'skills'> = (page, about) =>
  page.labelled(/associated skills?|habilidades asociadas/, (text) => {
    const value = text.split(/,\s(?![^(]*\))/).map((skill) => skill.trim());
    return value.every((skill) => skill && skill.length <= 60) ? { value, start: 0, end: text.length } : undefined;
  }) ?? said.skills?.(page, about);
