import { type Certainty, type Credential, type Spelling, spellings } from './catalogue.ts';
import { type Token, tokensOf } from './tokens.ts';

type Accepted = { credential: Credential; certainty: Certainty; capitals: boolean; exact: string | undefined };
type Node = { next: Map<string, Node>; accepts: Accepted[] };

/** A place where the text spells a credential. Several credentials where one spelling names them all ("Green/Black Belt"). */
export type Hit = { accepted: Accepted[]; first: number; last: number; start: number; end: number };

const node = (): Node => ({ next: new Map(), accepts: [] });

/** One word in capitals, up to seven letters, is an acronym: the same letters in lower case are another word. */
const isAcronym = (text: string): boolean => {
  const letters = text.replaceAll('.', '');
  return /^[A-Z0-9&]{2,7}(?:[-/ ][A-Z0-9+]{1,5})?\+?$/.test(letters) && /[A-Z]{2}|[A-Z]\+/.test(letters);
};

function insert(root: Node, keys: readonly string[], accepted: Accepted): void {
  let at = root;
  for (const key of keys) {
    let next = at.next.get(key);
    if (!next) {
      next = node();
      at.next.set(key, next);
    }
    at = next;
  }
  if (!at.accepts.some(({ credential }) => credential.name === accepted.credential.name)) at.accepts.push(accepted);
}

function compile(all: readonly Spelling[]): Node {
  const root = node();
  for (const { text, credential, certainty } of all) {
    const accepted = { credential, certainty, capitals: isAcronym(text), exact: /\bSAFe\b/.exec(text)?.[0] };
    const keys = tokensOf(text).map(({ key }) => key);
    insert(root, keys, accepted);
    // "CompTIA" is cut like glued words are; "Comptia" is not.
    const whole = text.split(/\s+/).flatMap((part) => tokensOf(/[a-z][A-Z]/.test(part) ? part.toLowerCase() : part).map(({ key }) => key));
    if (whole.join(' ') !== keys.join(' ')) insert(root, whole, accepted);
  }
  return root;
}

let compiled: Node | undefined;

// What may stand between the words of one name: no comma, no full stop, at most one line break.
const between = /^(?:[ \t\u00a0]{0,3}[-–—‐‑/:®™()’'|]?[®™)]?[ \t\u00a0]*\n?[ \t\u00a0]{0,3}|[’']s? ?)$/;

/** Where two tokens of one name may meet, by the text between them. */
function meets(text: string, left: Token, right: Token): boolean {
  const gap = right.start - left.end;
  if (gap === 0) return true;
  if (gap === 1) return separators.has(text.charCodeAt(left.end));
  return gap <= 8 && between.test(text.slice(left.end, right.start));
}
const separators = new Set([...' -–—‐‑/:®™()’\'|\n\u00a0.'].map((sign) => sign.charCodeAt(0)));

/** Acronyms count in capitals, with a plural s at most. */
const inCapitals = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let i = first; i <= last; i += 1) if (!/^[^a-z]+s?$/.test(tokens[i]?.surface ?? '')) return false;
  return true;
};

/** "SAFe" is no "safe" and no "Safe". */
const isSpelled = (tokens: readonly Token[], first: number, last: number, exact: string): boolean =>
  tokens.slice(first, last + 1).some(({ surface }) => surface === exact || surface === exact.toUpperCase());

/** All places where the text spells a listed credential: the longest spelling wins, none overlaps another. */
export function hitsIn(text: string, words: readonly Token[]): Hit[] {
  compiled ??= compile(spellings());
  const tokens = unglued(compiled, words);
  const hits: Hit[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const hit = longestAt(compiled, text, tokens, i);
    if (!hit) continue;
    hits.push(hit);
    i = hit.last;
  }
  return hits;
}

const isShort = (root: Node, key: string): boolean =>
  root.next.get(key)?.accepts.some(({ capitals, certainty }) => capitals && certainty === 'sure') ?? false;

/** Acronyms glued by lost line breaks ("PMPCAPM") as two words, where both are known or a certification word follows. */
function unglued(root: Node, tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ surface, key }) => shouted.test(surface) && !root.next.has(key))) return tokens;
  return tokens.flatMap((token, i): Token[] => {
    const { key, surface, start, end } = token;
    if (!shouted.test(surface) || root.next.has(key)) return [token];
    const certified = /^(?:certifi|license)/.test(tokens[i + 1]?.key ?? '');
    for (let at = 2; at <= key.length - 2; at += 1) {
      const [head, tail] = [key.slice(0, at), key.slice(at)];
      if (!(isShort(root, head) && root.next.has(tail)) && !(isShort(root, tail) && certified)) continue;
      const cut = start + at;
      return [
        { key: head, surface: surface.slice(0, at), start, end: cut },
        { key: tail, surface: surface.slice(at), start: cut, end },
      ];
    }
    return [token];
  });
}
const shouted = /^[A-Z]{5,14}$/;

function longestAt(root: Node, text: string, tokens: readonly Token[], first: number): Hit | undefined {
  const head = tokens[first];
  if (!head) return undefined;
  let at = root.next.get(head.key) ?? pluralNode(root, head);
  let best: Hit | undefined;
  for (let last = first; at; last += 1) {
    const tail = tokens[last];
    const from = first;
    if (at.accepts.length > 0 && tail) {
      const upTo = last;
      const accepted = at.accepts.filter(
        ({ capitals, exact }) => (!capitals || inCapitals(tokens, from, upTo)) && (!exact || isSpelled(tokens, from, upTo, exact)),
      );
      if (accepted.length > 0) best = { accepted, first, last, start: head.start, end: tail.end };
    }
    const right = tokens[last + 1];
    if (!tail || !right || !meets(text, tail, right)) return best;
    at = at.next.get(right.key) ?? pluralNode(at, right);
  }
  return best;
}

/** "CPAs" is the plural of CPA; words in lower case keep their s. */
function pluralNode(at: Node, { surface, key }: Token): Node | undefined {
  return surface.length > 2 && surface.endsWith('s') && surface === `${surface.slice(0, -1).toUpperCase()}s` ? at.next.get(key.slice(0, -1)) : undefined;
}
