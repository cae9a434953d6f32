/** The list that a page itself calls skills. */
import { type Found, listed } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import type { Stretch } from '../page/page-lines.ts';
import { short } from '../page/short.ts';

const acquired = '(?:gain|learn|build|develop|acquire|need|master|practi[cs]e|earn|get|demonstrate)';
const label = new RegExp(
  [
    `(?:associated |key |core |related |top )?skills?(?: (?:you[’']?(?:ll| will)|you) ${acquired}| covered| gained| measured| taught| learned| learnt| earned| validated| acquired| developed| (?:earned|gained) (?:up)?on completion| (?:and|/|&) knowledge| \\/ knowledge)?`,
    `(?:what )?skills (?:will you|you will|you[’']ll) ${acquired}|what skills will you ${acquired}|knowledge & skills you will learn`,
    'habilidades(?: (?:que (?:obtendr[áa]s|adquirir[áa]s|aprender[áa]s|desarrollar[áa]s)|asociadas))?|competencias(?: que (?:adquirir[áa]s|desarrollar[áa]s))?',
    'compétences(?: (?:que vous acquerrez|acquises|visées|développées))?|competências(?: que você (?:ganhar[áa]|terá|desenvolverá))?|kompetenzen(?:,? die sie erwerben)?|fähigkeiten',
  ].join('|'),
);
const heading = new RegExp(`^\\W*(?:${label.source})\\W*$`, 'i');
const chips = 'li,button,[class*="skill" i],[class*="tag" i],[class*="chip" i],[class*="pill" i]';

const items = (text: string) =>
  text
    .split(/[,;•·|]/)
    .map((item) => item.trim())
    .filter(Boolean);

/** Short items under a heading or label that names them skills. */
export function skills(page: Page): Found<string[]> | undefined {
  const beside = page.labelled(
    label,
    short((text) => {
      const all = items(text);
      // A sentence with commas is no list.
      const sentence = /\.$/.test(text.trim()) && all.slice(1).some((item) => /^[a-z]/.test(item));
      return all.length >= 2 && !sentence && all.every((item) => item.length <= 60)
        ? { value: all, start: 0, end: text.length }
        : undefined;
    }, 600),
  );
  const section = page.section(heading);
  return (section && inSection(page, section)) ?? beside ?? underLabel(page);
}

function inSection(page: Page, section: Stretch): Found<string[]> | undefined {
  const inner = page.headings.filter(({ line: at }) => {
    const { start } = page.line(at);
    return start >= section.start && start < section.end && page.own(page.line(at));
  });
  const claims: Found<string>[] = [];
  let kind: string | undefined;
  const lines =
    inner.length >= 2
      ? inner.map(({ line: at }) => ({ ...page.line(at), text: page.said(page.line(at)) }))
      : page.linesOf(section);
  for (const entry of lines) {
    const said = entry.text.trim();
    if (said.length > 60 || /[.!?:]$/.test(said)) break;
    const block = page.blockOf(page.lineAt(entry.start));
    kind ??= block?.nodeName;
    if (block?.nodeName !== kind && inner.length < 2) break;
    const item = inner.length >= 2 || block?.closest(chips) || page.elementAt(entry.start)?.closest('a,span,li');
    const claim = item ? page.claim(said, entry) : undefined;
    if (claim) claims.push(claim);
  }
  return claims.length >= 2 && claims.length <= 60 ? listed(claims) : undefined;
}

/** The list right under a label that is no heading. */
function underLabel(page: Page): Found<string[]> | undefined {
  for (const match of page.matches(new RegExp(`^(?:${label.source}):?$`, 'i'))) {
    let at = page.lineAt(match.start) + 1;
    const list = page.blockOf(at)?.closest('ul,ol');
    // A label within the list is one of its facts, not what it lists.
    if (list && page.blockOf(at - 1)?.closest('ul,ol') === list) continue;
    const claims: Found<string>[] = [];
    for (; list && page.blockOf(at)?.closest('ul,ol') === list; at++) {
      const line = page.line(at);
      const said = page.said(line).trim();
      if (said.length > 80 || !page.own(line)) return undefined;
      const claim = page.claim(said, line);
      if (claim) claims.push(claim);
    }
    if (claims.length >= 2 && claims.length <= 60) return listed(claims);
  }
  return undefined;
}
