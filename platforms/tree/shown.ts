/**
 * Which of a page's text the engine shows. It tells only the text itself, in one piece; which of the markup's words those are, and
 * which are the hidden ones beside them, is found by laying both side by side.
 */
import type { Rest } from '../snapshot/slices.ts';
import { type Element, type Text, textsOf } from './tree.ts';

/** White space and signs without width: the engine folds or drops them. */
const blank = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g;
/** As both sides say it: style sheets change case, and the engine tells what it shows. */
export const bare = (text: string): string => text.replace(blank, '').toUpperCase();

/** Shown up to `at` in the engine's text, the word `node` last, after so many changes between shown and hidden. */
type Way = { at: number; node: number; turns: number; before: Way | undefined };

/** Words are found by how they begin. */
const lead = 6;

/** Of words that could stand in many places, so many are followed: those furthest on, and so many are looked at. */
const mostPlaces = 48;
const mostLooks = 2_000;

/**
 * The words among `words[from…]` that make up `text` from `at` on, as far as they do: of all ways the one with the fewest changes
 * between shown and hidden, since what is hidden stands together. `spare`: characters that the text may have beyond the words.
 */
async function follow(
  { words, left, unlikely }: Words,
  { from, text, at, spare }: { from: number; text: string; at: number; spare: number },
  rest: Rest,
): Promise<Way> {
  const start: Way = { at, node: from - 1, turns: 0, before: undefined };
  /** Ways by where they stand; two each, the one that was shown last and the one with the fewest turns. */
  const standing = new Map<number, Way[]>();
  const byLead = new Map<string, number[]>();
  /** From how many on the places of a word are gone through for those that no way can go on from: twice as many as were left. */
  const fullAt = new Map<string, number>();
  const turnsInAll = ({ turns, node }: Way) => turns + (node === words.length - 1 ? 0 : 1);
  let best = start;
  const stand = (way: Way) => {
    const there = standing.get(way.at);
    if (there) {
      const fewest = there.reduce((a, b) => (b.turns < a.turns ? b : a));
      standing.set(way.at, fewest.turns < way.turns ? [fewest, way] : [way]);
    } else {
      standing.set(way.at, [way]);
      for (let end = way.at + 1; end <= way.at + lead && end <= text.length; end++) {
        const begins = text.slice(way.at, end);
        const places = byLead.get(begins);
        if (places) places.push(way.at);
        else byLead.set(begins, [way.at]);
      }
    }
    if (way.at > best.at || (way.at === best.at && turnsInAll(way) < turnsInAll(best))) best = way;
  };
  stand(start);
  for (let node = from; node < words.length; node++) {
    const wait = (node & 15) === 0 && rest();
    if (wait) await wait;
    const word = words[node] ?? '';
    const begins = word.slice(0, lead);
    const places = byLead.get(begins);
    if (!places) continue;
    const next: Way[] = [];
    // Where what is left cannot fill the text any more, no way goes on.
    const least = text.length - (left[node] ?? 0) - spare;
    const lowest = Math.max(0, places.length - mostLooks);
    for (let n = places.length - 1, tried = 0; n >= lowest && tried < mostPlaces; n--) {
      const place = places[n] ?? 0;
      if (place < least || !text.startsWith(word, place)) continue;
      tried++;
      for (const way of standing.get(place) ?? []) {
        const turns = way.turns + (way.node === node - 1 ? 0 : 2) + (unlikely.has(node) ? 1 : 0);
        next.push({ at: place + word.length, node, turns, before: way });
      }
    }
    if (places.length > (fullAt.get(begins) ?? 4 * mostPlaces)) {
      const open = places.filter((place) => place >= least);
      byLead.set(begins, open);
      fullAt.set(begins, 2 * Math.max(open.length, 2 * mostPlaces));
    }
    for (const way of next) stand(way);
  }
  return best;
}

/** What may be shown: bare words in their order, for each how much there is from it on, and those that by their markup are not. */
type Words = { words: readonly string[]; left: readonly number[]; unlikely: ReadonlySet<number> };

/** Where the two part, how far on in the engine's text and by how long a word they are sought together again. */
const apart = { characters: 5_000, word: 8, tries: 200, spare: 2_000 } as const;

const neverShown = new Set(['NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'TITLE', 'DESC']);
const hides = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display:\s?none/.test(element.getAttribute('style') ?? '');

/** Whether its markup says that nothing of an element is shown (`never`), or hides it, which style sheets can undo. */
function markupSays() {
  const known = new Map<Element, 'never' | 'hidden' | 'nothing'>();
  const ask = (element: Element | undefined): 'never' | 'hidden' | 'nothing' => {
    if (!element) return 'nothing';
    const before = known.get(element);
    if (before) return before;
    const around = ask(element.parentElement);
    const said =
      neverShown.has(element.nodeName) || around === 'never'
        ? 'never'
        : around === 'hidden' || hides(element)
          ? 'hidden'
          : 'nothing';
    known.set(element, said);
    return said;
  };
  return ask;
}

/** Marks which texts under the root are shown; `seen`: the engine's text. Says which share of that was found again. */
export async function markShown(root: Element, seen: string, rest: Rest = () => undefined): Promise<number> {
  const nodes: Text[] = [];
  const words: string[] = [];
  const unlikely = new Set<number>();
  const says = markupSays();
  let seenNodes = 0;
  for (const node of textsOf(root)) {
    const wait = (++seenNodes & 63) === 0 && rest();
    if (wait) await wait;
    if (!node.data.trim()) continue;
    node.shown = false;
    const word = bare(node.data);
    const said = says(node.parentElement);
    if (!word || said === 'never') continue;
    if (said === 'hidden') unlikely.add(nodes.length);
    nodes.push(node);
    words.push(word);
  }
  const left: number[] = [];
  for (let node = words.length - 1, all = 0; node >= 0; node--) left[node] = all += words[node]?.length ?? 0;
  const beforeText = rest();
  if (beforeText) await beforeText;
  const text = bare(seen);
  let [from, at, missed] = [0, 0, 0];
  for (let tries = 0; tries < apart.tries && at < text.length; tries++) {
    const here = { from, text, at };
    const exact = await follow({ words, left, unlikely }, { ...here, spare: 0 }, rest);
    const whole = exact.at >= text.length;
    const last = whole ? exact : await follow({ words, left, unlikely }, { ...here, spare: apart.spare }, rest);
    for (let way: Way | undefined = last; way?.before; way = way.before) {
      const node = nodes[way.node];
      if (node) node.shown = true;
    }
    at = last.at;
    // A style that says it otherwise, or a page that changed meanwhile: on from the next longer word that both have.
    const ahead = text.slice(at, at + apart.characters);
    let found = -1;
    for (from = last.node + 1; found < 0 && from < words.length; from++) {
      const word = words[from] ?? '';
      if (word.length >= apart.word) found = ahead.indexOf(word);
    }
    if (found < 0) break;
    from--;
    missed += found;
    at += found;
  }
  return 1 - (missed + text.length - at) / (text.length || 1);
}

/** The same by attributes alone, for an engine that cannot tell. */
export function markShownByAttributes(root: Element): void {
  const hiding = '[hidden],[style*="display:none"],[style*="display: none"]';
  for (const node of textsOf(root)) node.shown = !node.parentElement.closest(hiding);
}
