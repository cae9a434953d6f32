/**
 * The nodes of a snapshot's tree and how they are asked. They carry the DOM's own names, so that a reader is written as for a page;
 * selectors are css-select's.
 */
import { compile } from 'css-select';

export class Text {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  data: string;
  readonly parentElement: Element;
  readonly at: number;
  shown = true;
  struck = false;

  constructor(data: string, parent: Element) {
    this.data = data;
    this.parentElement = parent;
    this.at = parent.childNodes.length;
  }

  get previousSibling(): Node | undefined {
    return this.parentElement.childNodes[this.at - 1];
  }
}

export type Node = Text | Element;

export class Element {
  readonly nodeType = 1;
  /** As HTML has it: upper case. */
  readonly nodeName: string;
  readonly localName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parentElement: Element | undefined;
  /** Its place among its parent's nodes. */
  readonly at: number;
  readonly childNodes: Node[] = [];
  /** Its place in the document's order. */
  readonly order: number;
  #text: string | undefined;
  #shown: boolean | undefined;

  constructor(name: string, attributes: Readonly<Record<string, string>>, parent: Element | undefined, order: number) {
    this.localName = name.slice(name.indexOf(':') + 1);
    this.nodeName = this.localName.toUpperCase();
    this.attributes = attributes;
    this.parentElement = parent;
    this.at = parent?.childNodes.length ?? 0;
    this.order = order;
  }

  get id(): string {
    return this.attributes.id ?? '';
  }

  getAttribute(name: string): string | null {
    return Object.hasOwn(this.attributes, name) ? (this.attributes[name] ?? null) : null;
  }

  hasAttribute(name: string): boolean {
    return Object.hasOwn(this.attributes, name);
  }

  get children(): Element[] {
    return this.childNodes.filter((node) => node instanceof Element);
  }

  get textContent(): string {
    this.#text ??= this.childNodes.map((node) => (node instanceof Text ? node.data : node.textContent)).join('');
    return this.#text;
  }

  get lastElementChild(): Element | undefined {
    return this.childNodes.findLast((node) => node instanceof Element);
  }

  get previousSibling(): Node | undefined {
    return this.parentElement?.childNodes[this.at - 1];
  }

  get previousElementSibling(): Element | undefined {
    return elementFrom(this.parentElement?.childNodes ?? [], this.at, -1);
  }

  get nextElementSibling(): Element | undefined {
    return elementFrom(this.parentElement?.childNodes ?? [], this.at, 1);
  }

  /** Some of its text is shown; one without text is shown where its parent is. */
  get shown(): boolean {
    this.#shown ??= anyShown(this) ?? this.parentElement?.shown ?? true;
    return this.#shown;
  }

  contains(other: Element | null | undefined): boolean {
    for (let at = other ?? undefined; at; at = at.parentElement) if (at === this) return true;
    return false;
  }

  /** It stands before the other in the document, and does not hold it. */
  precedes(other: Element): boolean {
    return this.order < other.order && !this.contains(other);
  }

  closest(selector: string): Element | undefined {
    const matches = compiled(selector);
    for (let at: Element | undefined = this; at; at = at.parentElement) if (matches(at)) return at;
    return undefined;
  }

  querySelector(selector: string): Element | undefined {
    return under(this, compiled(selector)).next().value ?? undefined;
  }

  querySelectorAll(selector: string): Element[] {
    return [...under(this, compiled(selector))];
  }
}

/** The next element before (-1) or behind (1) a place among siblings; a page may have a hundred thousand of them. */
function elementFrom(siblings: readonly Node[], place: number, step: 1 | -1): Element | undefined {
  for (let at = place + step; at >= 0 && at < siblings.length; at += step) {
    const node = siblings[at];
    if (node instanceof Element) return node;
  }
  return undefined;
}

/** Whether any text in it is shown; `undefined` where there is no text. */
function anyShown(element: Element): boolean | undefined {
  let found: boolean | undefined;
  for (const { data, shown } of textsOf(element)) {
    if (!data.trim()) continue;
    if (shown) return true;
    found = false;
  }
  return found;
}

/** Elements under the root that match, in the document's order. */
function* under(root: Element, matches: (element: Element) => boolean): Generator<Element, undefined> {
  const waiting: Element[] = root.children.toReversed();
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (matches(element)) yield element;
    for (let i = element.childNodes.length - 1; i >= 0; i--) {
      const child = element.childNodes[i];
      if (child instanceof Element) waiting.push(child);
    }
  }
  return undefined;
}

/** All text under the root, in the document's order. */
export function* textsOf(root: Element): Generator<Text, undefined> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node instanceof Text) yield node;
    else for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i] ?? node);
  }
  return undefined;
}

const adapter = {
  isTag: (node: Node): node is Element => node instanceof Element,
  getAttributeValue: (element: Element, name: string) => element.getAttribute(name) ?? undefined,
  getChildren: (node: Node) => (node instanceof Element ? node.childNodes : []),
  getName: (element: Element) => element.localName,
  getParent: (element: Element) => element.parentElement ?? null,
  getSiblings: (node: Node) => node.parentElement?.childNodes ?? [node],
  prevElementSibling: (node: Node) => (node instanceof Element ? (node.previousElementSibling ?? null) : null),
  getText: (node: Node) => (node instanceof Element ? node.textContent : node.data),
  hasAttrib: (element: Element, name: string) => element.hasAttribute(name),
  removeSubsets: (nodes: Node[]) => nodes,
};
type Query = (element: Element) => boolean;
const queries = new Map<string, Query>();
function compiled(selector: string): Query {
  let query = queries.get(selector);
  if (!query) {
    query = compile<Node, Element>(selector, { adapter, cacheResults: false });
    queries.set(selector, query);
  }
  return query;
}

/** Its text is code, and never read. */
export const isCode = ({ nodeName }: Element): boolean => nodeName === 'SCRIPT' || nodeName === 'STYLE';

/** A snapshot's document. */
export type SnapshotDocument = {
  readonly title: string;
  readonly body: Element;
  querySelector(selector: string): Element | undefined;
  querySelectorAll(selector: string): Element[];
};
