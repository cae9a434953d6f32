/** A wording, and the words of which one stands in every text that has it: lower case, parted by "|". */
export type Alternative = readonly [cues: string, wording: string];

/**
 * Wordings that are looked for together, as in one pattern with a group for each. A fresh page pays for a pattern by its size when it
 * is first used: each is made only when one of its cues stands in a text.
 */
export class Alternatives {
  readonly #cues: readonly (readonly string[])[];
  readonly #wordings: readonly string[];
  readonly #made: (RegExp | undefined)[] = [];

  constructor(alternatives: readonly Alternative[]) {
    this.#cues = alternatives.map(([cues]) => cues.split('|'));
    this.#wordings = alternatives.map(([, wording]) => wording);
  }

  /** Every match in the order of the text, none over another, with the number of its wording; the earlier wording wins a tie. */
  all(text: string): { which: number; match: RegExpExecArray }[] {
    const folded = text.toLowerCase();
    const found: { which: number; match: RegExpExecArray }[] = [];
    for (const [which, wording] of this.#wordings.entries()) {
      if (!this.#cues[which]?.some((cue) => folded.includes(cue))) continue;
      this.#made[which] ??= new RegExp(wording, 'gi');
      for (const match of text.matchAll(this.#made[which])) found.push({ which, match });
    }
    found.sort((a, b) => a.match.index - b.match.index || a.which - b.which);
    let end = 0;
    return found.filter(({ match }) => {
      if (match.index < end) return false;
      end = match.index + match[0].length;
      return true;
    });
  }

  /** The first of them. */
  first(text: string): RegExpExecArray | undefined {
    return this.all(text)[0]?.match;
  }
}
