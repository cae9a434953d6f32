import type { Place } from '../../model/evidence.ts';
import type { PageSnapshot } from '../../model/snapshot.ts';
import { selectorOf } from '../tree/selector.ts';
import type { Element, SnapshotDocument } from '../tree/tree.ts';
import { type DataItem, jsonLdItems, microdataItems, readState } from './data.ts';
import { type Found, oneLine, wholeText } from './found.ts';
import { PageLines, type Stretch } from './page-lines.ts';
import type { Parse } from './parsed.ts';
import { escaped, lastAtMost, softBreak } from './text.ts';

const contextLength = 32;

/** Every way to prove a value: words of the text, of one element, an attribute, a meta tag, structured data. */
export class PageQuotes extends PageLines {
  readonly #blocks: readonly string[];
  readonly #stateTexts: Readonly<Record<string, string>>;
  #items: readonly DataItem[] | undefined;
  readonly #states = new Map<string, unknown>();

  constructor(document: SnapshotDocument, { blocks, states }: PageSnapshot) {
    super(document);
    this.#blocks = blocks;
    this.#stateTexts = states;
  }

  /** A claim quoted from the text; `undefined` where the stretch cannot be quoted as one run of words. */
  claim<T>(value: T, stretch: Stretch): Found<T> | undefined {
    const quote = this.#quote(stretch);
    return quote ? { value, evidence: [{ quote, place: this.#place(stretch) }] } : undefined;
  }

  /** Words that run over line or element ends are joined by a space, as a reader sees them. */
  #quote({ start, end }: Stretch): string | undefined {
    const words = this.text.slice(start, end).trim();
    if (!words || words.length > 1500 || this.read.gaps.some((gap) => gap > start && gap < end)) return undefined;
    if (!words.includes('\n')) return words.replaceAll(softBreak, '');
    const { starts } = this.read;
    for (let i = lastAtMost(starts, start) + 1; (starts[i] ?? end) < end; i++) {
      if (!/[\s\u2028]/.test(this.text[(starts[i] ?? 0) - 1] ?? ' ')) return undefined;
    }
    return oneLine(words);
  }

  #place({ start, end }: Stretch): Place {
    const holder = this.elementAt(start);
    const last = this.elementAt(Math.max(start, end - 1));
    let common = holder;
    while (common && last && !common.contains(last)) common = common.parentElement;
    return {
      selector: common ? selectorOf(common) : 'body',
      before: oneLine(this.text.slice(Math.max(0, start - contextLength), start)),
      after: oneLine(this.text.slice(end, end + contextLength)),
    };
  }

  /** The first visible element that the selector finds, as a claim of its own text. */
  element(selector: string): Found<string> | undefined;
  element<T>(selector: string, parse: Parse<T>): Found<T> | undefined;
  element(selector: string, parse: Parse<unknown> = wholeText): Found<unknown> | undefined {
    for (const element of this.document.querySelectorAll(selector)) {
      if (!this.isShown(element)) continue;
      const found = this.inElement(element, parse);
      if (found) return found;
    }
    return undefined;
  }

  /** What `parse` reads in the visible text of one element, quoted from it; images speak by their `alt`. */
  inElement<T>(element: Element, parse: Parse<T>): Found<T> | undefined {
    const label = element.nodeName === 'IMG' ? element.getAttribute('alt') : undefined;
    const said = (label ?? element.textContent).replace(/\s+/g, ' ').trim();
    const parsed = said && said.length <= 1500 ? parse(said) : undefined;
    if (!parsed) return undefined;
    const place = { selector: selectorOf(element), before: '', after: '' };
    return { value: parsed.value, evidence: [{ quote: said.slice(parsed.start, parsed.end).trim(), place }] };
  }

  /** A claim from an attribute that a reader of the page hears or sees: `alt`, `aria-label`. */
  inAttribute<T>(element: Element, value: T, quote: string): Found<T> | undefined {
    const words = quote.replace(/\s+/g, ' ').trim();
    return words
      ? { value, evidence: [{ quote: words, place: { selector: selectorOf(element), before: '', after: '' } }] }
      : undefined;
  }

  /** The same words where they stand as a whole visible line of the page's own text, else as the data has them. */
  seenOrData(value: string, path: string, quote: string): Found<string> | undefined {
    const words = value.replace(/\s+/g, ' ').trim();
    if (words.length < 2 || words.length > 500) return undefined;
    for (let at = this.text.indexOf(words); at >= 0; at = this.text.indexOf(words, at + 1)) {
      const line = this.line(this.lineAt(at));
      if (line.start === at && line.end === at + words.length && this.own(line)) {
        const claim = this.claim(words, line);
        if (claim) return claim;
      }
    }
    return this.inData(words, path, quote);
  }

  /** What the page's own meta tag or attribute says; the first of `names` that is there. */
  meta<T>(names: readonly string[], parse: Parse<T>): Found<T> | undefined {
    for (const name of names) {
      const content = this.document
        .querySelector(`meta[name="${name}" i],meta[property="${name}" i],meta[itemprop="${name}" i]`)
        ?.getAttribute('content')
        ?.trim();
      const parsed = content ? parse(content) : undefined;
      if (content && parsed) return this.inData(parsed.value, `meta.${name}`, content.slice(parsed.start, parsed.end));
    }
    return undefined;
  }

  /** Every typed item of the page's JSON-LD, outermost first, then of its microdata; damaged blocks are mended where they can be. */
  get items(): readonly DataItem[] {
    this.#items ??= [...jsonLdItems(this.#blocks), ...microdataItems(this.document)];
    return this.#items;
  }

  /** A claim from one property of a JSON-LD item, quoted as it is written there: `"price": "49"`. */
  inItem<T>({ item, path, source }: DataItem, key: string, value: T): Found<T> | undefined {
    const said = item[key];
    if (typeof said !== 'string' && typeof said !== 'number' && typeof said !== 'boolean') return undefined;
    const written = new RegExp(`"${key}"\\s*:\\s*"?${escaped(String(said))}"?`).exec(source)?.[0];
    return this.inData(value, `${path}.${key}`, typeof said === 'string' ? said : (written ?? String(said)));
  }

  /** As `inItem`, quoted with the property's name: for values that say nothing by themselves, such as 0. */
  inSource<T>(item: DataItem, key: string, value: T): Found<T> | undefined {
    const written = new RegExp(`"${key}"\\s*:\\s*"?${escaped(String(item.item[key]))}"?`).exec(item.source)?.[0];
    return written ? this.inData(value, `${item.path}.${key}`, written) : undefined;
  }

  /** Embedded state by its global's name or its script's id, parsed once: `__APOLLO_STATE__`, `__NEXT_DATA__`. */
  state(name: string): unknown {
    if (!this.#states.has(name)) this.#states.set(name, readState(this.#stateTexts[name] ?? '', name));
    return this.#states.get(name);
  }

  /** A claim from structured data. `quote` is the value as it is written there. */
  inData<T>(value: T, path: string, quote: string): Found<T> | undefined {
    const words = quote.replace(/\s+/g, ' ').trim();
    return words
      ? { value, evidence: [{ quote: words.slice(0, 1500), place: { data: path.slice(0, 1000) } }] }
      : undefined;
  }
}
