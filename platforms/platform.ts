import type { Conflict } from '../model/reading.ts';
import type { Form, PageKind, SignalName, SignalValues } from '../model/signals.ts';
import type { Found } from './page/found.ts';
import type { Page } from './page/page.ts';

/** What the page is: its kind and the form of its credential; or that its content has not arrived yet. */
export type Recognised = { kind: PageKind; form: Form } | 'not-readable-yet';

/** Kind and form, as the reads get them. */
export type About = { kind: PageKind; form: Form };

export type Read<Name extends SignalName> = (page: Page, about: About) => Found<SignalValues[Name]> | undefined;

/** One platform: data with small functions. What `reads` does not name is left to the shared readers. */
export type Platform = {
  id: string;
  /** The site's own name; for the shared readers a function of the page. */
  name: string | ((page: Page) => string | undefined);
  /** Kind and form; `undefined` where the page is not this platform's to read. */
  recognises(page: Page): Recognised | undefined;
  reads: { readonly [Name in SignalName]?: Read<Name> };
  /** Places of the page that disagree with each other. */
  conflicts?(page: Page): Conflict[];
};

/** Platforms that are read by one script, and the shared readers of text and of data that it brings for what they do not name. */
export type Family = { platforms: readonly Platform[]; text: Platform['reads']; data: Platform['reads'] };
