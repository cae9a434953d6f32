import type { Goal } from './judgement.ts';

export type IssuerKind =
  | 'university'
  | 'company'
  | 'vendor'
  | 'certification-body'
  | 'platform'
  | 'government'
  | 'other';

/** One organisation that issues credentials. `fields` are the subjects in which employers know it; `all` = a university of many faculties. */
export type Issuer = {
  /** The canonical name, also its id. */
  name: string;
  kind: IssuerKind;
  fields: readonly string[];
  country: string | undefined;
  /** The organisation that this one is a unit or brand of. */
  parent: string | undefined;
  source: string;
  /** YYYY-MM-DD on which the row was checked. */
  date: string;
};

/**
 * A fact that its table is unsure of is shown as "to confirm", never as certain: `unsure` holds the names of such fields (`examCodes`, `status`, `retires`, …).
 * `assessment` uses the words of the signal, and `experience`, `endorsement`, `course` for what else is asked.
 */
export type Certification = {
  name: string;
  short: string | undefined;
  body: string;
  examCodes: readonly string[];
  status: 'active' | 'retired' | 'announced' | 'unknown';
  /** YYYY-MM or YYYY-MM-DD. */
  retires: string | undefined;
  successor: string | undefined;
  assessment: readonly string[];
  validYears: number | 'no expiry' | undefined;
  renewal: string | undefined;
  accreditations: readonly string[];
  unsure: readonly string[];
  source: string;
  date: string;
};

/** A product version that a text names, beside what the product's makers support. */
export type TaughtVersion = {
  product: string;
  /** The number as the text has it: "3", "1.x", "19c". */
  named: string;
  standing: 'latest' | 'supported' | 'out-of-support';
  latest: string;
  /** `none` where no version has support any more. */
  oldestSupported: string;
  source: string;
  /** The state of the table: YYYY-MM-DD. */
  asOf: string;
};

/** The fact tables behind the rubric; pure look-ups, no network. */
export type Facts = {
  /**
   * The issuer that a name or official host stands for: whole, normalised match by name, alias or domain; look-alike letters unmasked and flagged, and then
   * never genuine. `ownSite`: the host is the issuer's own. With an empty name: the owner of the host, unless it is a platform.
   */
  issuer(name: string, host?: string): { issuer: Issuer; lookAlike: boolean; ownSite?: boolean } | undefined;
  /** The certification that exam codes or a title name; `codeStatus` judges the codes stated on the page, on `today` (YYYY-MM-DD). */
  certification(
    about: {
      title?: string | undefined;
      examCodes?: readonly string[] | undefined;
      issuers?: readonly string[] | undefined;
    },
    today?: string,
  ):
    | {
        certification: Certification;
        code: string | undefined;
        codeStatus: 'active' | 'retired' | 'may-be-retired' | 'unknown';
      }
    | undefined;
  /** Every product version that a text names, such as the 3 of "Django 3" in a title, with its standing on `today` (YYYY-MM-DD). */
  versions(text: string, today?: string): readonly TaughtVersion[];
};

/** A posting that the user read. */
export type Posting = {
  employer: string;
  credential: string;
  strength: 'required' | 'preferred' | 'mentioned';
  quote?: string;
};

/** The user's situation in which a reading is judged. `today` is YYYY-MM-DD. */
export type Situation = { goal: Goal; field: string; role: string; today: string };
