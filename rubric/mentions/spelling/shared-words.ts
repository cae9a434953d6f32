import { hashOf } from './hashes.ts';
import { type Hit, inCapitals, longestAt, meets } from './longest-spelling.ts';
import { type Node, nextOf, type SpellingIndex } from './spelling-index.ts';
import { keyOf, type Token, wordAt } from './tokens.ts';

/** What stands between the items of a list; behind an issuer's certification also what opens one. */
const itemGlue = /(?: \([A-Z][A-Z/-]{1,9}\))?(?: ?[,/&] ?| ?,? (?:and\/or|and|or|&amp;|&) )(?:(?:an?|the) )?/y;
/** What the item before asks for: "OSHA 10 required, 30 preferred". */
const askedGlue = / (?:is )?(?:required|preferred|desired)[,;] (?:and )?(?=\d)/y;
const listOpens =
  /(?: in)? (?:at least )?(?:one|any)(?: or more)? of the following[a-z ]{0,20}: ?| ?[(:] ?| [–-] |,? (?:in|as an?|as|like|such as|including|e\.g\.?,?|i\.e\.?,?)\s/y;
/** What ends an item: a mark, a word that joins or asks, or a certification word. */
const itemEnds =
  /(?=\s*(?:$|[\n,;.)/|•(&–-])|\s(?:or|and|is|are|an?|i?s? ?preferred|required|desired|strongly|highly|must|mandatory|needed|plus|with|w\/|helpful|levels?|exams?|certif|licen[cs]|credential|designation|\d))/iy;

/** The later items of a list that leave out the first words of a hit: the 570 and 653 of "API 510, 570 and 653". */
export function sharersOf(index: SpellingIndex, text: string, hit: Hit): Hit[] {
  const isUmbrella = hit.accepted.some(({ credential: { name } }) => name.endsWith('(unspecified)'));
  const found: Hit[] = [];
  for (let end = hit.end; ; ) {
    const glue =
      glueAt(text, end, itemGlue) ||
      (isUmbrella ? 0 : glueAt(text, end, askedGlue)) ||
      (isUmbrella && end === hit.end ? glueAt(text, end, listOpens) : 0);
    if (glue === 0) return found;
    const own = longestAt(index, text, end + glue);
    const item = sharedAt(index, text, wordsOf(text, hit), end + glue) ?? own;
    if (!item || (own && own.end >= item.end)) return found;
    found.push({ ...item, shares: hit });
    end = item.end;
  }
}

function wordsOf(text: string, { start, end }: Hit): Token[] {
  const words: Token[] = [];
  for (let word = wordAt(text, start); word && word.end <= end; word = wordAt(text, word.end)) words.push(word);
  return words;
}

function glueAt(text: string, at: number, glue: RegExp): number {
  glue.lastIndex = at;
  return glue.exec(text)?.[0].length ?? 0;
}

/**
 * The longest spelling that begins with some of the shared words and goes on at a place: behind "Certified" or an issuer alone, or
 * with as many words as it leaves out. An issuer may leave out its "Certified"; a level alone ("Professional") is no item.
 */
function sharedAt({ after }: SpellingIndex, text: string, shared: readonly Token[], from: number): Hit | undefined {
  const starts: { node: Node; left: number }[] = [];
  const [first] = shared;
  let node = first && after(first);
  for (let count = 1; node && count < shared.length; count += 1) {
    const [last, next] = [shared[count - 1], shared[count]];
    if (!last || !next) break;
    const certified = count === 1 && shared.length < 4 ? nextOf(node, certifiedWord) : undefined;
    const isOpen = [last, next].some(({ start, end }) => endsPrefix.test(keyOf(text, start, end)));
    starts.push({ node, left: isOpen ? 0 : shared.length - count });
    if (certified) starts.push({ node: certified, left: 0 });
    node = nextOf(node, next);
  }
  let best: Hit | undefined;
  for (const start of starts.reverse()) {
    let at: Node | undefined = start.node;
    const words: Token[] = [];
    for (let word = wordAt(text, from); word; word = wordAt(text, word.end)) {
      const last = words.at(-1);
      if (last ? !meets(text, last, word) : word.start !== from || noItem.test(keyOf(text, word.start, word.end)))
        break;
      at = nextOf(at, word);
      if (!at) break;
      words.push(word);
      if (start.left > 0 && start.left !== words.length) continue;
      const accepted = at.accepts.filter(({ capitals }) => !capitals || inCapitals(text, words));
      itemEnds.lastIndex = word.end;
      if (accepted.length > 0 && itemEnds.test(text) && word.end > (best?.end ?? 0))
        best = { accepted, words: words.length + 1, start: from, end: word.end };
    }
  }
  return best;
}
const certifiedWord = hashOf('certified');
const endsPrefix = /^(?:certifi|licens|register)/;
const noItem = /^(?:certifi|licens|associate|professional|exam)|^(?:and|or|in|for)$/;
