const rules = new Map<string, Intl.PluralRules>();

/** The form of a phrase that a language wants beside `count`; `other` where it names no closer one. */
export function plural(
  tag: string,
  count: number,
  phrases: { [category in Intl.LDMLPluralRule]?: string } & { other: string },
): string {
  const rule = rules.get(tag) ?? new Intl.PluralRules(tag);
  rules.set(tag, rule);
  return phrases[rule.select(count)] ?? phrases.other;
}
