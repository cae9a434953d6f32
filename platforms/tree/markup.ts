import { Tokenizer } from 'htmlparser2';
import type { Rest } from '../snapshot/slices.ts';

/** What stands in a piece of markup, in its order. */
export type Markup = {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(): void;
  text(data: string): void;
  /** A comment: the text before it and the text behind it are two. */
  comment(): void;
};

/** Elements that an engine writes down without an end tag. */
const empty = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

/** Markup is read in pieces of so many characters, with a rest between them. */
const piece = 50_000;

/**
 * Reads HTML that an engine wrote down from a document (outerHTML). Nothing is inferred as it would be for HTML by hand: a
 * document made by scripts holds what no parser would make ("p" in "p"), and every element that can be closed is. Where an end tag
 * belongs to nothing it is passed over.
 */
export async function readMarkup(html: string, to: Markup, rest: Rest = () => undefined): Promise<void> {
  const open: string[] = [];
  let [name, attribute, value, foreign] = ['', '', '', 0];
  let attributes: Record<string, string> = {};
  const isForeign = (tag: string) => tag === 'svg' || tag === 'math';
  const close = () => {
    if (isForeign(open.pop() ?? '')) foreign--;
    to.close();
  };
  const opened = (ends: boolean) => {
    to.open(name, attributes);
    open.push(name);
    if (isForeign(name)) foreign++;
    if (ends) close();
  };
  const tokens = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      isInForeignContext: () => foreign > 0,
      onopentagname(start, end) {
        name = html.slice(start, end);
        attributes = {};
      },
      onattribname(start, end) {
        attribute = html.slice(start, end);
        value = '';
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        if (!Object.hasOwn(attributes, attribute))
          Object.defineProperty(attributes, attribute, { value, enumerable: true });
      },
      onopentagend: () => opened(empty.has(name) && !foreign),
      onselfclosingtag: () => opened(true),
      onclosetag(start, end) {
        const last = open.lastIndexOf(html.slice(start, end));
        if (last >= 0) while (open.length > last) close();
      },
      ontext: (start, end) => to.text(html.slice(start, end)),
      ontextentity: (codepoint) => to.text(String.fromCodePoint(codepoint)),
      oncomment: () => to.comment(),
      ondeclaration: () => to.comment(),
      onprocessinginstruction: () => to.comment(),
      oncdata: () => to.comment(),
      onend: () => {},
    },
  );
  for (let from = 0; from < html.length; from += piece) {
    tokens.write(html.slice(from, from + piece));
    const wait = rest();
    if (wait) await wait;
  }
  tokens.end();
  while (open.length) close();
}
