/** The form of a phrase that a language wants beside `count`; `other` where it names no closer one. */
export function plural(
  tag: string,
  count: number,
  phrases: { [category in Intl.LDMLPluralRule]?: string } & { other: string },
): string {
  return phrases[new Intl.PluralRules(tag).select(count)] ?? phrases.other;
}
