// Over 200 lines: all that is asked of the places of one text.
import type { Element, SnapshotDocument } from '../tree/tree.ts';
import { lastAtMost, type PageText, readText, softBreak } from './text.ts';

/** A stretch of the page's text, by offsets. */
export type Stretch = { start: number; end: number };
export type Match = Stretch & { match: RegExpExecArray };

/** Text that is about the site or about other offers, not about what this page is for. */
const elsewhere =
  'nav,footer,dialog,[role="navigation"],[role="contentinfo"],[role="dialog"],[aria-modal="true"],.navbar,.mega-menu,.megamenu,.main-menu,.main-nav,.nav-menu,.site-nav,.dropdown-menu,.cookie-banner,.cookie-notice,.modal,[class*="login-modal" i],[class^="cookie" i],[id^="cookie" i],[class*="mega-menu" i],[class*="megamenu" i],[class*="mega_menu" i],header [class*="menu" i],:not(body)[class^="header" i] [class*="menu" i],[id^="header" i] [class*="menu" i]';
const aboutOthers =
  /^(?:\W*(?:people also|others? also|recommended (?:for|courses?|if)|you (?:may|might) (?:also )?(?:like|be)|related (?:courses?|programs?|content|topics?|certif\w+|articles?|learning)|similar (?:courses?|programs?|content|to)|more (?:courses?|programs?) (?:from|by|like|in)|other (?:courses?|programs?|certifications?)|explore (?:more|other|related)|browse|(?:top|popular|trending|featured) (?:[a-z-]{2,20} ){0,2}(?:courses?|programs?|certif\w+)|frequently bought|students also|learners also|keep learning|compare (?:with|to)|cursos (?:relacionados|similares|recomendados|populares)|también te|otros cursos|más cursos|cours similaires|autres cours|vous aimerez|ähnliche|weitere kurse|das könnte|cursos semelhantes|outros cursos|você também|latest (?:news|articles?|posts)|blog)|[^\n]{0,60}\b(?:for (?:your )?(?:business|team|organi[sz]ation|enterprise|company)|para (?:tu|su) (?:negocio|empresa|equipo))\b)/i;
/** Sections in which others speak: what they say is not what the page states. */
const opinions =
  /^\W*(?:(?:learner|student|customer|user|course|top|featured|class central)?\s?(?:reviews?|testimonials?)|(?:what|why) (?:our |other )?(?:learners|students|people|graduates|alumni|customers) (?:say|are saying|choose)|hear from|success stor|ratings? (?:and|&) reviews?|opiniones|reseñas|testimonios|avis|témoignages|bewertungen|erfahrungsberichte|avaliações|depoimentos)/i;
const headings = /^H[1-6]$/;

/** Whose words a section holds where they are not the page's own: other offers, or people's opinions. */
type Others = 'offers' | 'opinions';

export type Heading = { line: number; level: number; others: Others | undefined };

const globals = new WeakMap<RegExp, RegExp>();
/** The same pattern, ready to be run over many lines: `^` and `$` mean line ends. */
function everywhere(pattern: RegExp): RegExp {
  let global = globals.get(pattern);
  if (!global) {
    global = new RegExp(pattern.source, [...new Set(`${pattern.flags.replace('y', '')}gm`)].join(''));
    globals.set(pattern, global);
  }
  global.lastIndex = 0;
  return global;
}

/** The page's lines, which of them can be seen, and which are about the page's own subject. */
export class PageLines {
  readonly document: SnapshotDocument;
  protected readonly read: PageText;
  readonly #shown = new Map<Element, boolean>();
  readonly #own = new Map<Element, boolean>();
  #headings: readonly Heading[] | undefined;

  constructor(document: SnapshotDocument) {
    this.document = document;
    this.read = readText(document.body);
  }

  /** All lines joined by "\n", hidden ones too; patterns run over it, `claim` turns offsets into evidence. */
  get text(): string {
    return this.read.text;
  }

  get lineCount(): number {
    return this.read.lineStarts.length;
  }

  /** The index of the line at an offset. */
  lineAt(offset: number): number {
    return lastAtMost(this.read.lineStarts, offset);
  }

  /** A line as offsets; its block element is `blockOf(index)`. */
  line(index: number): Stretch {
    const start = this.read.lineStarts[index] ?? this.text.length;
    const next = this.read.lineStarts[index + 1];
    return { start, end: next === undefined ? this.text.length : next - 1 };
  }

  /** What the line says. */
  said({ start, end }: Stretch): string {
    return this.text.slice(start, end);
  }

  blockOf(line: number): Element | undefined {
    return this.read.blocks[line];
  }

  /** The element that directly holds the text at an offset. */
  elementAt(offset: number): Element | undefined {
    return this.read.nodes[lastAtMost(this.read.starts, offset)]?.parentElement;
  }

  /** It is shown, and no part of what the engine would show without scripts. */
  protected isShown(element: Element): boolean {
    let answer = this.#shown.get(element);
    if (answer === undefined) {
      answer = element.shown && !element.closest('noscript,template');
      this.#shown.set(element, answer);
    }
    return answer;
  }

  /** Every word of the stretch can be seen (SIGNALS.md, "Visible"). */
  visible({ start, end }: Stretch): boolean {
    const { starts, nodes } = this.read;
    for (let i = lastAtMost(starts, start); i < nodes.length && (i === 0 || (starts[i] ?? end) < end); i++) {
      const node = nodes[i];
      if (node && !(node.shown && !node.parentElement.closest('noscript,template'))) return false;
    }
    return true;
  }

  /** What stands in links within a stretch, link by link, in order. */
  linksIn({ start, end }: Stretch): Stretch[] {
    const { starts, nodes } = this.read;
    const found: (Stretch & { link: Element })[] = [];
    for (let i = lastAtMost(starts, start); i < nodes.length && (starts[i] ?? end) < end; i++) {
      const link = nodes[i]?.parentElement.closest('a');
      const from = Math.max(start, starts[i] ?? 0);
      const to = Math.min(end, starts[i + 1] ?? this.text.length);
      if (!link || from >= to) continue;
      const last = found.at(-1);
      if (last?.link === link) last.end = to;
      else found.push({ link, start: from, end: to });
    }
    return found.map(({ link: _, ...one }) => {
      const said = this.said(one).trimEnd();
      return { start: one.start, end: one.start + (said.at(-1) === softBreak ? said.length - 1 : said.length) };
    });
  }

  /** Struck through: a price of before. */
  struck({ start }: Stretch): boolean {
    const element = this.elementAt(start);
    if (!element) return false;
    if (
      element.closest(
        'del,s,strike,[class*="strike" i],[class*="line-through" i],[class*="original-price" i],[class*="origin-price" i],[class*="old-price" i],[class*="price-old" i],[class*="was-price" i],[class*="price-was" i],[class*="list-price" i]',
      )
    )
      return true;
    return this.read.nodes[lastAtMost(this.read.starts, start)]?.struck ?? false;
  }

  /** Headings of the page with their lines, in order. */
  get headings(): readonly Heading[] {
    if (!this.#headings) {
      const found: Heading[] = [];
      let last: Element | undefined;
      this.read.blocks.forEach((block, line) => {
        const heading = headings.test(block.nodeName) ? block : undefined;
        if (!heading || heading === last) return;
        last = heading;
        const said = this.said(this.line(line));
        found.push({
          line,
          level: Number(heading.nodeName.charAt(1)),
          // The page's own name may hold such words: "Statistics for Business".
          others:
            heading.nodeName === 'H1'
              ? undefined
              : aboutOthers.test(said)
                ? 'offers'
                : opinions.test(said)
                  ? 'opinions'
                  : undefined,
        });
      });
      this.#headings = found;
    }
    return this.#headings;
  }

  /** The headings over an offset, nearest first, each of a higher rank than the one before. */
  headingsOver(offset: number): readonly Heading[] {
    const line = this.lineAt(offset);
    const all = this.headings;
    const over: Heading[] = [];
    let level = 7;
    for (let i = all.length - 1; i >= 0; i--) {
      const heading = all[i];
      if (!heading || heading.line > line || heading.level >= level) continue;
      over.push(heading);
      level = heading.level;
    }
    return over;
  }

  /** Visible, and about this page's own subject: not in a menu, footer, dialog or a section about other offers. */
  own(stretch: Stretch): boolean {
    if (!this.visible(stretch)) return false;
    const element = this.elementAt(stretch.start);
    if (!element) return false;
    let own = this.#own.get(element);
    if (own === undefined) {
      own =
        !element.closest(elsewhere) &&
        !this.headingsOver(stretch.start).some((heading) => heading.others !== undefined);
      this.#own.set(element, own);
    }
    return own;
  }

  /** Every match in the page's own text, in order; `^` and `$` are line ends. Hidden and foreign text is passed over. */
  *matches(
    pattern: RegExp,
    within: Stretch = { start: 0, end: this.text.length },
    counts: (stretch: Stretch) => boolean = (stretch) => this.own(stretch),
  ): Generator<Match> {
    const search = everywhere(pattern);
    search.lastIndex = within.start;
    for (let match = search.exec(this.text); match && match.index < within.end; match = search.exec(this.text)) {
      const resume = match[0] ? search.lastIndex : search.lastIndex + 1;
      const stretch = { start: match.index, end: match.index + match[0].length };
      if (counts(stretch)) yield { ...stretch, match };
      search.lastIndex = resume;
    }
  }
}
