import * as z from 'zod/mini';

/** What a page is about; `listing` and `other` are left alone. */
export const pageKinds = [
  'course',
  'program',
  'project',
  'certification',
  'badge',
  'degree',
  'earned-credential',
  'listing',
  'other',
] as const;
export const pageKind = z.enum(pageKinds);
export type PageKind = z.infer<typeof pageKind>;

/** The form of the credential that the page offers; `none` = a course with no credential. */
export const forms = [
  'platform-certificate',
  'university-program',
  'vendor-certification',
  'bundled-program',
  'digital-badge',
  'degree',
  'none',
] as const;
export const form = z.enum(forms);
export type Form = z.infer<typeof form>;

const text = z.string().check(z.minLength(1), z.maxLength(2000));
const names = z.array(text).check(z.minLength(1), z.maxLength(400));
const count = z.number().check(z.nonnegative());
const month = z.string().check(z.regex(/^\d{4}-\d{2}$/));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const assessmentKinds = [
  'proctored-exam',
  'exam',
  'graded-assignments',
  'graded-project',
  'programming-assignment',
  'peer-review',
  'quiz',
  'lab',
  'attendance',
] as const;
export type AssessmentKind = (typeof assessmentKinds)[number];

export const creditClaim = z.object({
  kind: z.enum(['awarded', 'eligible', 'recommended', 'counts-toward']),
  body: z.nullable(text),
  quote: text,
});
export type CreditClaim = z.infer<typeof creditClaim>;

export const promise = z.object({
  kind: z.enum(['job-guarantee', 'placement-rate', 'salary', 'in-demand', 'limited-time', 'accredited-without-body']),
  quote: text,
});
export type MarketingPromise = z.infer<typeof promise>;

/**
 * The value of each signal: one thing the page states. An absent signal is not stated.
 * `duration` is calendar length, `effort` [min, max] hours a week, `hours` the stated total,
 * `price.per` what one payment of `amount` buys, `updated`/`launched`/`retires` YYYY-MM, `starts` YYYY-MM-DD.
 */
export const signalValues = z.object({
  title: text,
  platform: text,
  issuers: names,
  instructors: names,
  taughtBy: names,
  level: z.enum(['introductory', 'intermediate', 'advanced']),
  languages: names,
  duration: z.object({ value: count, unit: z.enum(['hour', 'day', 'week', 'month', 'year']) }),
  effort: z.tuple([count, count]),
  hours: count,
  price: z.object({
    amount: count,
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    per: z.enum(['once', 'month', 'year', 'credit']),
  }),
  freeAccess: z.boolean(),
  assessments: z.array(z.enum(assessmentKinds)).check(z.minLength(1)),
  artefacts: z.array(z.enum(['capstone', 'portfolio-project', 'guided-project'])).check(z.minLength(1)),
  shareable: z.literal(true),
  creditClaims: z.array(creditClaim).check(z.minLength(1), z.maxLength(50)),
  updated: month,
  starts: day,
  examCodes: names,
  launched: month,
  retires: month,
  validYears: count,
  accreditations: names,
  skills: names,
  trialDays: count,
  renews: z.enum(['month', 'year']),
  promises: z.array(promise).check(z.minLength(1), z.maxLength(50)),
  rating: z.object({ value: count, count: z.optional(count) }),
  enrolled: count,
  partOf: names,
});
export type SignalValues = z.infer<typeof signalValues>;
export type SignalName = keyof SignalValues;
