/** What any page may state in sentences and labels that mean the same everywhere: the shared reader's part for sites with a reader of their own. */
import { type Found, listed, type Page, type Parse } from './page.ts';
import type { Platform } from './platform.ts';
import { statedArtefacts, statedCredit, statedNames, statedOnce, statedPromises } from './statements.ts';
import { parseTerm } from './wording/certificate.ts';
import { parseMonth, parseUpdated } from './wording/date.ts';

const updatedLabel =
  /(?:course |content |page )?(?:last )?updated(?: on)?|last (?:update|revision)|[úu]ltima actualizaci[óo]n|actualizado|dernière mise à jour|mis à jour|[úu]ltima atualiza[çc][ãa]o|atualizado|zuletzt aktualisiert|letzte aktualisierung/;
const skillsLabel =
  /(?:associated )?skills?(?: (?:you[’']?(?:ll| will) (?:gain|learn|build|develop|acquire|need)|covered|gained|measured|taught|learned|earned))?|(?:what )?skills (?:will you|you will|you[’']ll) (?:gain|learn)|what skills will you learn|habilidades(?: (?:que (?:obtendr[áa]s|adquirir[áa]s|aprender[áa]s)|asociadas))?|competencias(?: que adquirir[áa]s)?|compétences(?: (?:que vous acquerrez|acquises|visées))?|competências(?: que você (?:ganhar[áa]|terá))?|kompetenzen(?:,? die sie erwerben)?|fähigkeiten/;

const termLabel =
  /(?:credential |certification |certificate |exam )?(?:expiration|expires(?: after)?|validity(?: period)?|valid for|renewal(?: period)?)|vigencia|validez|validité|validade|gültigkeit/;

/** A short value: a label over a paragraph labels no fact. */
export const short =
  <T>(parse: Parse<T>, most = 120): Parse<T> =>
  (text) =>
    text.length <= most ? parse(text) : undefined;

/** Short items under a heading or label that names them skills. */
function skills(page: Page): Found<string[]> | undefined {
  const beside = page.labelled(
    skillsLabel,
    short((text) => {
      const items = text
        .split(/[,;•·|]/)
        .map((item) => item.trim())
        .filter(Boolean);
      return items.length >= 2 && items.every((item) => item.length <= 60)
        ? { value: items, start: 0, end: text.length }
        : undefined;
    }, 600),
  );
  const section = page.section(new RegExp(`^\\W*(?:${skillsLabel.source})\\W*$`, 'i'));
  if (!section) return beside;
  const inner = page.headings.filter(({ line: at }) => {
    const { start } = page.line(at);
    return start >= section.start && start < section.end && page.own(page.line(at));
  });
  const claims: Found<string>[] = [];
  const lines =
    inner.length >= 2
      ? inner.map(({ line: at }) => ({ ...page.line(at), text: page.said(page.line(at)) }))
      : page.linesOf(section);
  for (const entry of lines) {
    const said = entry.text.trim();
    if (said.length > 60 || /[.!?:]$/.test(said)) break;
    const block = page.blockOf(page.lineAt(entry.start));
    const item = inner.length >= 2 || block?.closest('li,button') || page.elementAt(entry.start)?.closest('a,span,li');
    const claim = item ? page.claim(said, entry) : undefined;
    if (claim) claims.push(claim);
  }
  return (claims.length >= 2 && claims.length <= 60 ? listed(claims) : undefined) ?? beside;
}

export const said: Platform['reads'] = {
  taughtBy: (page) => statedNames(page, 'taughtBy'),
  artefacts: statedArtefacts,
  shareable: (page) => statedOnce(page, 'shareable'),
  creditClaims: (page, { kind }) => (kind === 'degree' ? undefined : statedCredit(page)),
  updated: (page) =>
    page.labelled(updatedLabel, short(parseMonth, 60)) ??
    page.near(/updated|actualiza|mise? à jour|atualiza|aktualisiert|更新/i, short(parseUpdated, 80)),
  examCodes: (page, { kind }) =>
    kind === 'certification' || page.phrase(/\bexam\b/i, () => true) ? statedNames(page, 'examCodes') : undefined,
  launched: (page, { kind }) => (kind === 'certification' ? statedOnce(page, 'launched') : undefined),
  retires: (page, { kind }) => (kind === 'certification' ? statedOnce(page, 'retires') : undefined),
  // A degree's page speaks of the validity of language tests.
  validYears: (page, { kind }) =>
    kind === 'degree' || kind === 'course'
      ? undefined
      : (statedOnce(page, 'validYears') ?? page.labelled(termLabel, short(parseTerm, 60))),
  accreditations: (page) => statedNames(page, 'accreditations'),
  trialDays: (page) => statedOnce(page, 'trialDays'),
  renews: (page) => statedOnce(page, 'renews'),
  promises: statedPromises,
  skills,
};
