import { listedNames } from '../facts/certifications.ts';
import { finance } from './catalogue/finance.ts';
import { health } from './catalogue/health.ts';
import { management } from './catalogue/management.ts';
import { technology } from './catalogue/technology.ts';
import { trades } from './catalogue/trades.ts';

/** A credential that employers name. */
export type Credential = { name: string; short: string | undefined; issuer: string | undefined };

/**
 * How much a spelling needs beside it to count: `sure` stands alone, `context` wants a certification word, a strength word or
 * another credential nearby, `beside` wants a certification word next to it or another credential in the same list, `issuer`
 * (AWS, Oracle) wants the certification word of its own list.
 */
export type Certainty = 'sure' | 'context' | 'beside' | 'issuer';

/** One spelling of a credential. */
export type Spelling = { text: string; credential: Credential; certainty: Certainty };

const cells = (text: string, separator: string): string[] => text.split(separator).map((cell) => cell.trim());

function spelling(marked: string, credential: Credential): Spelling {
  const mark = marked.at(-1);
  if (mark === '?') return { text: marked.slice(0, -1), credential, certainty: 'context' };
  if (mark === '!') return { text: marked.slice(0, -1), credential, certainty: 'beside' };
  if (mark === '~') return { text: marked.slice(0, -1), credential, certainty: 'issuer' };
  return { text: marked, credential, certainty: 'sure' };
}

/** "UiPath certification" is a product's; "Welding certification", which is also written small, is a trade's. */
const isProduct = (name: string, marked: readonly string[]): boolean =>
  /^[A-Z]\w+ certification$/.test(name) &&
  !marked.some((text) => text.startsWith((name.split(' ')[0] ?? '').slice(0, 4).toLowerCase()));

/**
 * Rows are `name | short name | issuer | spelling; spelling`. A `?` after a name or spelling means that it needs context, a `!`
 * that it counts only beside a certification word or another credential, a `~` that it is a product or an issuer. In a row that starts with `*` each spelling is a
 * credential of its own, with the word of the second cell behind it if there is one. Names that end in "(unspecified)" or the like are only spelled by what follows them.
 */
function rowSpellings(row: string): Spelling[] {
  const [name = '', short = '', issuer = '', others = ''] = cells(row, '|');
  if (name === '*') {
    return cells(others, ';')
      .filter(Boolean)
      .flatMap((one) => {
        const text = short ? `${one} ${short}` : one;
        const bare = text.replace(/[?!~]$/, '');
        const credential: Credential = { name: bare, short: undefined, issuer: undefined };
        // "Hortonworks certification": in a list the product stands without the word
        const product = /^([A-Z][a-z]\w+) certification$/.exec(text)?.[1];
        return [
          spelling(text, credential),
          ...(product
            ? [
                { text: product, credential, certainty: 'issuer' } as const,
                spelling(`${product} certified`, credential),
              ]
            : []),
        ];
      });
  }
  const bareShort = short.replace(/[?!]$/, '');
  const credential: Credential = {
    name: name.replace(/[?!]$/, ''),
    short: bareShort || undefined,
    issuer: issuer || undefined,
  };
  const marked = [
    ...(name.endsWith(')') ? [] : [name]),
    ...(short ? [short] : []),
    ...cells(others, ';').filter(Boolean),
  ];
  // Letters that need context need none behind their issuer: "Nutanix NCP".
  if (
    bareShort !== short &&
    /^[A-Z][\w&-]+$/.test(issuer) &&
    /^[A-Z][A-Z0-9+]+$/.test(bareShort) &&
    issuer !== bareShort
  )
    marked.push(`${issuer} ${bareShort}`);
  // A marked spelling wins over the same letters unmarked.
  const issuers =
    name.endsWith('(unspecified)') || isProduct(name, marked)
      ? marked
          .flatMap((text) => /^(.+) certification[?!]?$/.exec(text)?.slice(1) ?? [])
          .filter((text) => !/ /.test(text) || /^(?:Google|Amazon|Microsoft|Red|Power|Qlik) [A-Z]/.test(text))
      : [];
  const own = marked.map((text) => spelling(text, credential));
  if (own.some(({ certainty }) => certainty !== 'sure')) {
    const unsure = new Set(own.flatMap(({ text, certainty }) => (certainty === 'sure' ? [] : [text])));
    own.splice(0, own.length, ...own.filter(({ text, certainty }) => certainty !== 'sure' || !unsure.has(text)));
  }
  return [
    ...own,
    ...issuers
      .filter((text) => !own.some((other) => other.text === text))
      .map((text): Spelling => ({ text, credential, certainty: 'issuer' })),
  ];
}

const dashed = (text: string): string => (text.includes('–') ? text.replaceAll('–', '-') : text).toLowerCase();

/** Exam codes that cannot be a word, a number or the short name of something else. */
const tellingCode = /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{2,}-[A-Z0-9]{2,}$/;
/** Words that no product's or method's name has. */
const tellingName = /\b(?:certifi(?:ed|cation|cate)|chartered|licensed)\b/i;

/** Letters that only a certification has open the names of its tracks: "MCSA: SQL Server", "CCNP Security". */
const opensTrack = /^(?:MCS[ADE]|MCITP|MCTS|CC(?:NA|NP|IE|DA|DP)|RHC[AES]|JNCI[AEPS]|[VC]C[PX]|SnowPro)\b/;

/** What ends the name of a level or a track, and no role's: "Azure Data Scientist Associate", "ITIL 4 Foundation". */
const endsLevel =
  /^(?:\S+ ){2,9}(?:Associate|Expert|Specialty|Foundations?|Fundamentals|Practitioner|Professional|[IVX]{1,3}|\d{1,3})$/;

/** How sure a name is that only the fact table has. */
const certaintyOfListed = (text: string): Certainty => {
  if (/ /.test(text) && (tellingName.test(text) || opensTrack.test(text))) return 'sure';
  return endsLevel.test(text) || /^[A-Z][A-Z0-9-]{3,}$/.test(text) ? 'context' : 'beside';
};

/** What names the same whichever certification word and dash it is written with. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[-–]/g, ' ')
    .replace(
      /^(?:certified|licensed|registered) | (?:certification|certified|certificate|licen[cs]e|card|credential|designation)s?$/g,
      '',
    );

/** "TESOL" and "TESOL certification", each a credential of its own in a row with a star, are one. */
function merged(all: readonly Spelling[]): Spelling[] {
  const first = new Map<string, Credential>();
  return all.map((one) => {
    if (one.credential.short !== undefined || one.credential.name !== one.text) return one;
    const key = bare(one.text);
    const credential = first.get(key) ?? one.credential;
    first.set(key, credential);
    return { ...one, credential };
  });
}

/** "X certification" is also written "certification in X" or "certified in X", a holder's "certified as a X", "X license" of a trade "licensed as an X". */
const turned = ({ text, credential, certainty }: Spelling, spelt: ReadonlySet<string>): Spelling[] => {
  if (!text.endsWith(' certification') && !text.endsWith(' license') && !text.startsWith('licensed ')) return [];
  const spelled = (...written: string[]): Spelling[] => written.map((one) => ({ text: one, credential, certainty }));
  const field = /^(.{4,99} .{1,99}|[A-Z][A-Z0-9-]{2,}) certification$/.exec(text)?.[1];
  // A name that is spelled by itself counts behind these words anyway.
  const holder = /^([a-z ]{4,}(?:ist|ian|er|aide|assistant)) certification$/.exec(text)?.[1];
  if (holder) return spelled(`certified as a ${holder}`, `certification as a ${holder}`, `certification for ${holder}`);
  if (field) return spelt.has(field) ? [] : spelled(`certification in ${field}`, `certified in ${field}`);
  const role = /^(?:licensed ([a-z ]{6,})|([a-z ]{4,}(?:ist|ian|or|er|ife|aide)) license)$/
    .exec(text)
    ?.slice(1)
    .find(Boolean);
  return role
    ? spelled(`licensed as a ${role}`, `registered as a ${role}`, `licensed as an ${role}`, `licensure as a ${role}`)
    : [];
};

/** Every spelling: the tables here, which know what needs context, then names and exam codes that only the fact table has. */
export function spellings(): Spelling[] {
  const rows = merged(
    [health, finance, technology, management, trades]
      .flatMap((table) => table.split('\n'))
      .filter((row) => row.trim() !== '')
      .flatMap(rowSpellings),
  );
  const spelt = new Set(rows.map(({ text }) => text));
  const own = [...rows, ...rows.flatMap((one) => turned(one, spelt))];
  const known = new Map(own.map(({ text, credential }) => [dashed(text), credential]));
  const listed = listedNames().flatMap((row): Spelling[] => {
    const names = [row.name, ...(row.short ? [row.short] : []), ...row.aliases].filter((name) => !/[()]/.test(name));
    const credential = known.get(dashed(row.name)) ?? {
      name: row.name,
      short: row.short ?? opensTrack.exec(row.name)?.[0],
      issuer: row.body,
    };
    const codes = row.codes.filter((code) => tellingCode.test(code));
    return [
      ...names.map(
        (text): Spelling => ({
          text,
          credential,
          certainty: certaintyOfListed(text),
        }),
      ),
      ...codes.map((text): Spelling => ({ text, credential, certainty: 'sure' })),
    ].filter(
      ({ text }) =>
        !known.has(dashed(text)) && !/^(?:CAD|A-CSM|.{1,2}|\w+ plus|certificate of \w+|certified)$/i.test(text),
    );
  });
  return [...own, ...listed];
}
