import type { AST } from '@eslint-community/regexpp';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { dice } from './outcome.ts';

/** An input that is made against a pattern: `start`, then `pump` over and over. */
export type Attack = { start: string; pump: string };

const usual = [
  ' ',
  '\n',
  '\t',
  'a',
  'A',
  'é',
  '9',
  '.',
  ',',
  '-',
  '/',
  '"',
  '$',
  '€',
  '(',
  ')',
  '[',
  ':',
  '\\',
  '<',
  '？',
  '的',
];
const many = 8;

/**
 * Inputs on which the pattern may have to go back: for each part of it that repeats, what leads to the part and then what the part
 * takes over and over, character by character and in its own words; and what starts a match, over and over. At most `most`.
 */
export function attacks(pattern: RegExp, most: number): Attack[] {
  const tree = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, {
    unicode: pattern.unicode,
    unicodeSets: pattern.unicodeSets,
  });
  const roll = dice(pattern.source.length);
  const own = new Set<string>();
  const kinds: { test: (c: string) => boolean }[] = [];
  visitRegExpAST(tree, {
    onCharacterEnter: ({ value }) => void own.add(String.fromCodePoint(value)),
    onCharacterSetEnter: (set) => void kinds.push(tester(set, pattern)),
    onCharacterClassEnter: (set) => void kinds.push(tester(set, pattern)),
  });
  const alphabet = different([...own], kinds);

  /** Some text that the node takes; assertions are left to chance. */
  const taken = (node: AST.Node): string => {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return taken(node.alternatives[Math.floor(roll() * node.alternatives.length)] as AST.Node);
      case 'Alternative':
        return node.elements.map(taken).join('');
      case 'Quantifier':
        return Array.from({ length: node.min || (node.max && roll() < 0.5 ? 1 : 0) }, () => taken(node.element)).join(
          '',
        );
      case 'Character':
        return String.fromCodePoint(node.value);
      case 'CharacterSet':
      case 'CharacterClass': {
        const fits = alphabet.filter(tester(node, pattern).test);
        return fits[Math.floor(roll() * fits.length)] ?? '';
      }
      case 'Assertion':
        return node.kind === 'lookbehind' && !node.negate ? taken(node.alternatives[0] as AST.Node) : '';
      default:
        return '';
    }
  };
  /** Some text that leads to the node from the start of the pattern. */
  const before = (node: AST.Node): string => {
    const { parent } = node;
    if (!parent) return '';
    if (parent.type !== 'Alternative') return before(parent);
    return (
      before(parent) +
      parent.elements
        .slice(0, parent.elements.indexOf(node as AST.Element))
        .map(taken)
        .join('')
    );
  };

  const found = new Map<string, Attack>();
  const add = (start: string, pump: string) => {
    if (pump) found.set(`${start}\u0000${pump}`, { start, pump });
  };
  for (const letter of alphabet) add('', letter);
  visitRegExpAST(tree, {
    onQuantifierEnter(node) {
      if (node.max < many) return;
      for (const letter of alphabet)
        if (takes(node.element, letter, pattern)) {
          const start = before(node);
          add(start, letter);
          add('', start + letter);
        }
      for (let time = 0; time < 4; time++) {
        const start = before(node);
        const inner = taken(node.element);
        add(start, inner);
        add('', start + inner);
        add('', `${start + inner} `);
      }
    },
  });
  const whole = taken(tree);
  add('', whole);
  add('', whole.slice(0, -1));
  add('', `${whole.slice(0, Math.ceil(whole.length / 2))} `);
  // Evenly from all, so that no part of a long pattern goes untried.
  const all = [...found.values()];
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(all.length, most) }, (_, n) => all[Math.floor(n * step)]).filter(
    (one) => one !== undefined,
  );
}

function tester(set: AST.Node, { flags }: RegExp): { test: (c: string) => boolean } {
  const one = new RegExp(`^(?:${set.raw})$`, flags.replace(/[gy]/g, ''));
  return { test: (c) => one.test(c) };
}

const takes = (node: AST.Node, letter: string, pattern: RegExp): boolean => {
  try {
    return tester(node, pattern).test(letter);
  } catch {
    return false; // A reference to a group that stands outside of the part.
  }
};

/** The pattern's own characters, at most twelve evenly from all, and of others that no part of it tells apart the first. */
function different(own: readonly string[], kinds: readonly { test: (c: string) => boolean }[]): string[] {
  const step = Math.max(1, own.length / 12);
  const seen = new Map<string, string>();
  for (let at = 0; at < own.length; at += step) seen.set(own[Math.floor(at)] ?? '', own[Math.floor(at)] ?? '');
  for (const letter of usual) {
    const kind = kinds.map(({ test }) => (test(letter) ? 1 : 0)).join('');
    if (!seen.has(kind)) seen.set(kind, letter);
  }
  return [...new Set(seen.values())];
}
