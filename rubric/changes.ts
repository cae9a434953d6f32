import type { Reading } from '../model/reading.ts';
import type { Change } from '../model/record.ts';
import type { SignalName, SignalValues } from '../model/signals.ts';

/** The signals whose change matters to a buyer, each with the words that a list of changes shows. */
const watched: { [Name in SignalName]?: (value: SignalValues[Name]) => string } = {
  price: ({ amount, currency, per }) => `${amount} ${currency}${per === 'once' ? '' : ` per ${per}`}`,
  assessments: (kinds) => [...kinds].sort().join(', '),
  issuers: (names) => names.join(', '),
  creditClaims: (claims) =>
    claims
      .map(({ kind, body }) => (body ? `${kind}: ${body}` : kind))
      .sort()
      .join(', '),
  examCodes: (codes) => [...codes].sort().join(', '),
  updated: (month) => month,
};

const words = (reading: Reading, name: SignalName): string | undefined => {
  const signal = reading.signals[name];
  const say = watched[name] as ((value: unknown) => string) | undefined; // the key ties the pair together
  return signal && say?.(signal.value);
};

/** What differs between two readings of one page, in words; a signal that is only missing from a page read in part is no change. */
export function changesBetween(before: Reading, after: Reading): Change[] {
  return (Object.keys(watched) as SignalName[]).flatMap((signal) => {
    const [was, is] = [words(before, signal), words(after, signal)];
    if (was === is || (is === undefined && after.partly)) return [];
    return [
      {
        at: after.readAt,
        signal,
        ...(was !== undefined && { before: was }),
        ...(is !== undefined && { after: is }),
      },
    ];
  });
}
