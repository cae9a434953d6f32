import * as z from 'zod/mini';
import { evidence } from './evidence.ts';
import { form, pageKind, type SignalName, type SignalValues, signalValues } from './signals.ts';

/** One thing the page states, with the words that prove it. */
export type Signal<Name extends SignalName> = {
  value: SignalValues[Name];
  evidence: z.infer<typeof evidence>[];
};
export type Signals = { [Name in SignalName]?: Signal<Name> };

const shape = signalValues.shape;
const signal = <T extends z.core.$ZodType>(value: T) =>
  z.object({ value, evidence: z.array(evidence).check(z.minLength(1), z.maxLength(100)) });

const signals = z.object(
  Object.fromEntries(Object.entries(shape).map(([name, value]) => [name, z.optional(signal(value))])),
  // The mapped type is exactly what fromEntries builds; TypeScript cannot follow the keys through it.
) as unknown as z.ZodMiniType<Signals, Signals>;

/** Two places of one page that say different things: a certificate edited by hand shows itself so. */
export const conflict = z.object({
  about: z.string().check(z.maxLength(60)),
  says: z
    .array(z.object({ value: z.string().check(z.maxLength(500)), evidence }))
    .check(z.minLength(2), z.maxLength(4)),
});
export type Conflict = z.infer<typeof conflict>;

/** What one visit to one page found. `address` is the cleaned address of the page itself; `partly` = a limit was hit. */
export const reading = z.object({
  address: z.string().check(z.url(), z.maxLength(2000)),
  platform: z.string().check(z.minLength(1), z.maxLength(60)),
  kind: pageKind,
  form,
  signals,
  conflicts: z.optional(z.array(conflict).check(z.maxLength(20))),
  partly: z.optional(z.boolean()),
  /** ISO 8601, UTC. */
  readAt: z.string().check(z.iso.datetime()),
});
export type Reading = z.infer<typeof reading>;

/** What the reader answers for any page: a reading, a page that is not ours to judge, or one that has not arrived yet. */
export type PageRead =
  | { state: 'read'; reading: Reading; ms: number }
  | { state: 'not-a-credential'; kind: 'listing' | 'other'; ms: number }
  | { state: 'not-readable-yet'; ms: number };
export const pageRead = z.discriminatedUnion('state', [
  z.object({ state: z.literal('read'), reading, ms: z.number() }),
  z.object({ state: z.literal('not-a-credential'), kind: z.enum(['listing', 'other']), ms: z.number() }),
  z.object({ state: z.literal('not-readable-yet'), ms: z.number() }),
]);
