// Over 200 lines: the ways in which a certification word names a credential share their stretches and their vague words.

import type { Stretch } from '../ad/stretches.ts';
import type { Credential } from '../catalogue.ts';
import { matchesOf } from '../matches.ts';
import { wishedOrNeeded } from '../sense/certainty.ts';
import { isCompanyMark, notPeople } from '../sense/company-marks.ts';
import { isSmall } from '../spelling/characters.ts';
import { letteredIn } from './lettered.ts';
import { isNoCredential } from './no-credential.ts';
import { smallTitlesAt } from './small-titles.ts';
import { fillerEnd, isVague, withoutFiller } from './vague-words.ts';

/** A credential that the ad names by a certification word, though no list has it: "HEDIS certification", "Certified Widget Examiner". */
export type Named = { credential: Credential; start: number; end: number };

const certificationWord = String.raw`[Cc]ertifications?|CERTIFICATIONS?|[Cc]ertificates?|CERTIFICATES?|[Cc]erts?\b|[Cc]ertified|CERTIFIED|[Ll]icen[cs](?:es?|ed|ure)|LICENSES?|[Cc]redential(?:s|ed)?|[Aa]ccreditation|[Dd]esignation|[Zz]ertifizierung(?:en)?|[Zz]ertifikate?`;
/**
 * A proper word: capitalised, an acronym, or with a digit or plus; "-" and "/" join its parts. What parts two words is never in a word,
 * and no word is longer than 42 characters: else a text could be cut into words in so many ways that trying them all takes minutes.
 */
const proper = String.raw`(?:[A-Z][\w+#./®™’'-]{0,40}[\w+#®™]|[A-Z]\b|(?<!\w)\d(?=[\w.+/-]{0,40}[A-Za-z])[\w.+/-]{0,40}\w)`;
const linking = `(?:of|for|in|and|&|&amp;|the|on|to)`;

const vendors =
  '(?:Microsoft|AWS|Amazon|Google|Google Cloud|Oracle|Cisco|Salesforce|Salesforce\\.com|SAP|SAS|IBM|VMware|VMWare|Red Hat|Splunk|Tableau|Databricks|Snowflake|Adobe|ServiceNow|Citrix|EMC|NetApp|Commvault|HPE?|Dell|Nutanix|Veritas|Symantec|Juniper|Fortinet|Atlassian|Workday|NetSuite|Pega|Appian|MuleSoft|UiPath|MongoDB|Teradata|Informatica|Alteryx|Qlik|Cloudera|Hortonworks|HubSpot|Marketo|Sitecore|Magento|Zend|Apple|Avaya|Autodesk|PMI|IIBA)';
const isVendors = new RegExp(`^${vendors} `);
/** "Microsoft Certified App Builder": a vendor's certification that ends with its line or list item, whatever its last word. */
const vendorCertified = new RegExp(
  String.raw`\b(${vendors} [Cc]ertified:?(?: (?:${linking} )?${proper}){1,6})(?=\s*(?:[\n\r,;.•)(]|$|\bor\b|\band\/or\b|\bis\b|\bpreferred|\brequired|\ba plus|[Cc]ertification))`,
  'g',
);

/** "Oracle E-Business Suite 12 Procurement Certified Implementation Specialist": a product of several words before its title. */
const productCertified = new RegExp(
  String.raw`\b(${vendors} (?:${proper} (?:\d{1,4}(?:\.\d{1,2})? )?){1,6}Certified (?:Implementation Specialist|Implementation Professional|Specialist|Professional|Expert|Associate|Administrator|Developer|Consultant))\b(?!s)`,
  'g',
);

// A name of up to six words before the certification word.
const nameBefore = new RegExp(
  String.raw`(${proper}(?:[ \u00a0–](?:${linking}[ \u00a0])?(?:${proper}|\d{1,9}(?:\.\d{1,9}){0,4})){0,5})(?: ?[-–] ?| \(|[ \u00a0]| \([A-Z][A-Z0-9-]{1,9}\) |’s |'s )(${certificationWord})(?![a-z])`,
  'g',
);
/** What a product's or a maker's certification is for, in small letters: "Genie operator certification". */
const purpose =
  / (?:safety|operator|installer|installation|instructor|trainer|user|technician|product|module|inspector|coach|climber|rescue) $/;
const purposeOf = new RegExp(String.raw`(?<![\w-])(${proper}(?: ${proper}){0,2})$`);
/** Words of certification: certificates, certifications, licences, credentials, designations. */
const certifying = /[CcDdLlRr](?:ert(?=s?\b|ifi)|icen[cs]|redential|esignation|egistered)/g;
const isCertified = /^cert(?:s?|ified|ifications?|ificates?)$/;
const nameAfter = new RegExp(
  String.raw`\b(?:[Cc]ertifi(?:cation|cate)s? (?:in|on|for|as an?|from|with|by|through|via)|[Cc]ertified (?:in|on|with|as an?|by)|[Ll]icen[cs]ed (?:in|as an?)|[Ll]icen[cs]es? as an?|[Ll]icensure as an?|[Cc]ertificaci(?:ón|ones)(?: (?:en|de|como))?|[Cc]ertificados? (?:en|de)|[Zz]ertifi(?:zierung|kat)(?:en|e)? (?:als|in|für|zum|nach))[ \u00a0](?:the\s)?(${proper}(?:[ \u00a0–](?:${linking}[ \u00a0])?${proper}){0,4})`,
  'g',
);
/** Further items of a list that shares one certification word: "Klaviyo or Braze certification", "certification in MBTI / FIRO-B". */
const joint = '(?:,? (?:or|oder|o|ou) | ?/ ?)';
const itemBefore = new RegExp(String.raw`(?:^|[\n\r•*:;,(-]|\.\s)\s{0,9}(${proper}(?: ${proper})?)${joint}$`);
const itemAfter = new RegExp(
  String.raw`^(${joint})(${proper})(?=\s*(?:$|[\n,;.)/•]|\b(?:or|is|are|preferred|required|desired|desirable|a plus|an|will|would|strongly|highly)\b))`,
);
/** Whether a line is nothing but a name and its word, the last of which ends where `after` begins. */
const isAllOfLine = (text: string, start: number, after: string): boolean =>
  /^\s*(?:\n|$)/.test(after) && /(?:^|\n)\s{0,4}(?:[•*·–-]\s{0,3})?$/.test(text.slice(Math.max(0, start - 8), start));
const lettersLast = / (?:and|&|or) [A-Z]{2,6}$/;
/** Letters that no list has, behind a word that says what they are: "professional certification such as XYZ or ZYX". */
const lettersListed =
  /(?:,? (?:such as|like|including|e\.?g\.?),?:? (?:an? |the )?| \((?:(?:e\.?g\.?|i\.e\.|such as|like|including),? )?)([A-Z][A-Z0-9]{2,5}(?:(?:, ?(?:or |and )?| ?\/ ?| or | and )[A-Z][A-Z0-9]{2,5}){0,5})(?![\w+-]| [A-Z])/y;
/** German writes every noun with a capital: there only letters or a product's spelling make a name. */
const isGermanNoun = (match: string, phrase: string): boolean =>
  /zertifi/i.test(match) && !/[A-Z]{2}|[a-z][A-Z]|\d/.test(phrase);
const role = `(?:Analyst|Manager|Professional|Specialist|Technician|Administrator|Admin|Architect|Engineer|Consultant|Developer|Associate|Expert|Practitioner|Planner|Auditor|Accountant|Assistant|Nurse|Coder|Trainer|Examiner|Officer|Counselor|Therapist|Designer|Instructor|Inspector|Operator|Welder|Mechanic|Coach|Master|Owner|Advisor|Adviser|Executive|Leader|Tester|Implementer|Technologist|Educator|Investigator|Appraiser|Buyer|Scientist|Interpreter|Translator|Programmer|Estimator|Supervisor|Director|Agent|Aide|Provider|Paralegal|Hygienist|Controller|Strategist|Fundamentals|Foundation|Installer|Assessor|Worker|Surveyor|Evaluator|User|Marketer|Facilitator|Chef|Driver|Electrician|Plumber|Representative|Handler|Rigger|Dietitian|Toxicologist|Integrator)`;
const certifiedRole = new RegExp(
  String.raw`((?:${proper}[ \u00a0](?:\d{1,4}(?:\.\d)?[ \u00a0])?){0,2}(?:Certified|Licensed|Registered|Accredited|Chartered|Board[- ]Certified)[ \u00a0](?:(?:in|of|and|&)[ \u00a0])?(?:${proper}[ \u00a0](?:(?:of|in|and|&|for)[ \u00a0])?){0,5}(?:[A-Z\d][\w+#./®™’'-]{0,40}[/-])?${role})\b(?!s)(?:\s?\(([A-Z][A-Za-z+-]{1,9})\))?`,
  'g',
);
const certifiedIn = new RegExp(
  String.raw`\b((?:Certified) (?:in|of) (?:the )?${proper}(?:(?:[ \u00a0]|, )(?:(?:and|of|&|in)[ \u00a0])?${proper}){1,5})(?:\s?\(([A-Z][A-Za-z+-]{1,9})\))?`,
  'g',
);

/** "Implementation Specialist Certified Widget Administrator": the item before lost its line break. */
const itemGluedBefore = new RegExp(
  String.raw`^(?:\S+ )?${role}s? (?=(?:Certified|Licensed|Registered|Accredited|Chartered)\b)`,
);

/** What every match of `certifiedRole` and `certifiedIn` holds. */
const titleWord = /Certified|Licensed|Registered|Accredited|Chartered/;

const unglued = (phrase: string): string =>
  phrase
    .replace(/^.*[a-z](?=[A-Z]{4})/, '')
    .replace(
      /^.*?(?:Qualifications?|Requirements?|Skills?|Experience|Education|Certifications?|Preferred|Required|Desired|Responsibilities)(?=[A-Z])/,
      '',
    );
const clean = (phrase: string): string =>
  withoutFiller(withoutFiller(unglued(phrase)).replace(/^(?:(?:of|for|in|and|the|on|to|or|with)\s)+/, ''))
    .replace(/[®™]/g, '')
    .replace(/[’']s$/, '')
    .replace(/\s+/g, ' ')
    .replace(/[-–/.\s]{1,9}$/, '')
    .trim();
/** Licences to practise, beside which a certification in a field is another one: "RN certification in Wound Ostomy". */
const isPractised =
  /\b(?:RN|LPN|LVN|A?PRN|C?R?NP|APN|MD|DO|PA|PA-C|RPh|PT|OT|RD|RT|nurse|physician|pharmacist|therapist|dietitian|technologist|teacher) $/i;
/** What the employer gives or the work itself brings. */
const offered =
  /\b(?:(?:will|may|can) (?:undergo|receive|be (?:given|provided|trained)|get|earn)|(?:provides?|offers?|supports?|paid|free|recommendations? for|assist\w* (?:with|in)|process for|manage|review|prepare|obtain\w* the))\b[^.;]{0,30}$/i;

/** "Certified Insurance Fraud Analyst (CIFA)": whoever gives it letters means one credential, however common its words are. */
const isInitials = (phrase: string, letters: string): boolean =>
  phrase
    .split(/[\s/-]+/)
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => word[0])
    .join('')
    .endsWith(letters);

/** What may follow "X certified" where a person is: an end, a cue, a trade. */
const holder =
  /^\s*(?:$|[.,;:()\n\r•*/|–-]|(?:and|or|is|are|a|an|with|in|on|by|to|preferred|required|desired|strongly|highly|must|plus|resources?|candidates?|individuals?|persons?|people|folks|practitioners?|[A-Z])\b|(?:[a-z]+ ){0,2}(?:technician|professional|engineer|analyst|operator|nurse|consultant|developer|administrator|architect|specialist|manager|trainer|instructor|coder|designer|mechanic|welder|auditor|inspector|expert|therapist|assistant|driver|electrician|tech|master|user|associate|builder|auditor|reviewer|planner|instructor|coach)s?\b)/;

/** Credentials that a phrase with a certification word names, in places that no list covers. */
export function namedIn(
  text: string,
  stretches: readonly Stretch[],
  isTaken: (start: number, end: number) => boolean,
): Named[] {
  const found: Named[] = [];
  const add = (phrase: string, start: number, end: number, short?: string): void => {
    if (isTaken(start, end) || found.slice(-40).some((other) => start < other.end && other.start < end)) return;
    if (
      (!(short && isInitials(phrase, short)) &&
        isVague(
          phrase
            .replace(/\b(?:Certified|Licensed|Registered|Accredited|Chartered|Certification|Certificate)\b/g, ' ')
            .trim(),
        )) ||
      phrase.length > 90
    )
      return;
    if (offered.test(text.slice(Math.max(0, start - 50), start))) return;
    if (notPeople.test(phrase) || isCompanyMark(text, start, end)) return;
    // what a product or an account is certified for: "certification of avionics"
    if (/^ of (?!the\b|an?\b)[a-z]/.test(text.slice(end, end + 12))) return;
    if (/^ (?:courses?|class(?:es)?|training|workshops?|testing)\b/i.test(text.slice(end, end + 12))) return;
    found.push({ credential: { name: phrase, short, issuer: undefined }, start, end });
  };
  for (const { from, words } of stretches) {
    for (const { name, letters, start, end } of letteredIn(words)) add(name, from + start, from + end, letters);
    const isTitled = titleWord.test(words);
    for (const pattern of [productCertified, certifiedRole, vendorCertified, certifiedIn]) {
      if (pattern === vendorCertified ? !words.includes('ertified') : !isTitled) continue;
      for (const match of matchesOf(pattern, words)) {
        const whole = (match[1] ?? '').replace(
          /^(?:(?!Certified|Licensed|Registered|Accredited|Chartered|Certif)\S+\s)*?(?=(?:[A-Z]\S+\s){0,2}(?:Certified|Licensed|Registered|Accredited|Chartered|Certif))/,
          (head) => (fillerEnd(head) > 0 ? '' : head),
        );
        const rest = /^(?:Certif|Licens|Regist|Accred|Charter|Board)/.test(whole) ? whole : withoutFiller(whole);
        // "Core Certified Admin" is filler up to its title
        const phrase = (
          titleWord.test(rest) || !titleWord.test(whole) ? rest : whole.slice(whole.search(titleWord))
        ).replace(itemGluedBefore, '');
        // "SAP certified in FI/CO" is the vendor's certification in a field
        const field = pattern === vendorCertified ? /^(.+) [Cc]ertified in (?:the )?(.+)/.exec(phrase) : null;
        add(
          field ? `${field[1]} ${field[2]} certification` : phrase.replace(/\s+/g, ' '),
          from + match.index + (match[1] ?? '').indexOf(phrase),
          from + match.index + match[0].length,
          field ? `${field[1]} certification` : (match[2] ?? /^Certified in (.+)/.exec(phrase)?.[1]),
        );
      }
    }
    for (const match of matchesOf(nameBefore, words)) {
      const [, whole = '', word = ''] = match;
      // "ESL and Gifted/Talented certification": behind a listed one stands the other
      const joined = Math.max(whole.lastIndexOf(' and '), whole.lastIndexOf(' & '), whole.lastIndexOf(' or '));
      const isSecond = joined > 0 && isTaken(from + match.index, from + match.index + joined);
      // "the Board of Nursing and XYZ certificate": so do letters at the end, unless letters stand before them too
      const isLast = joined > 0 && lettersLast.test(whole) && !/^[A-Z]{2,6}$/.test(whole.slice(0, joined));
      const stroke = whole.lastIndexOf('/');
      const isBehindListed = stroke > 0 && isTaken(from + match.index, from + match.index + stroke);
      const before = isBehindListed
        ? whole.slice(stroke + 1)
        : isSecond || isLast
          ? whole.slice(whole.indexOf(' ', joined + 1) + 1)
          : whole;
      const phrase = clean(before);
      if (isVague(phrase) || /\b(?:Bachelor|Master|Degree|Diploma|BS|BA|MBA)\b/.test(phrase)) continue;
      if (isGermanNoun(match[0], phrase)) continue;
      const offset = whole.length - before.length + before.indexOf(phrase.split(' ')[0] ?? '');
      const licence = /^licen/i.test(word);
      const after = text.slice(from + match.index + match[0].length, from + match.index + match[0].length + 60);
      if (
        /^(?:certified|licen[cs]ed)$/i.test(word) &&
        !/\b[A-Z]{2,}|[a-z][A-Z]/.test(phrase) &&
        !isVendors.test(phrase) &&
        !(
          (wishedOrNeeded.test(after) || isAllOfLine(text, from + match.index, after)) &&
          !/ (?:for|of|in|and|&|the|on|to) /.test(phrase)
        )
      )
        continue;
      if (/^certificates$/i.test(word)) continue; // papers
      if (
        /^certified$/i.test(word) &&
        /\($/.test(match[0].slice(0, -word.length)) &&
        words[match.index + match[0].length] !== ')'
      )
        continue;
      if (/^(?:certifications|licenses)$/i.test(word) && /^ ?:/.test(words.slice(match.index + match[0].length)))
        continue; // a heading
      if (/^certified$/i.test(word) && !holder.test(after)) continue;
      let first = from + match.index + Math.max(0, offset);
      const end = from + match.index + match[0].length;
      for (const part of /^[A-Z]{3,6}(?:\/[A-Z]{3,6}){1,3}$/.test(phrase) ? phrase.split('/') : [phrase]) {
        const isLast = phrase.endsWith(part);
        add(`${part} ${licence ? 'licence' : 'certification'}`, first, isLast ? end : first + part.length, part);
        first += part.length + 1;
      }
      if (licence) continue;
      let start = from + match.index + Math.max(0, offset);
      for (let item = itemBefore.exec(text.slice(Math.max(0, start - 70), start)); item; ) {
        const [all, name = ''] = item;
        start -= all.length - all.indexOf(name);
        const cleaned = clean(name);
        if (isVague(cleaned) || cleaned !== name) break;
        add(`${cleaned} certification`, start, start + name.length, cleaned);
        item = itemBefore.exec(text.slice(Math.max(0, start - 70), start));
      }
    }
    for (const { 0: stem, index } of matchesOf(certifying, words)) {
      let end = index + stem.length;
      while (isSmall(words.charCodeAt(end))) end += 1;
      const word = words.slice(index, end);
      for (const { title, isLicence, start, end: to } of smallTitlesAt(words, index, end))
        add(`${title} ${isLicence ? 'licence' : 'certification'}`, from + start, from + to, title);
      lettersListed.lastIndex = end;
      const listed = /^[ ,]/.test(words[end] ?? '') && !/^[lr]/i.test(word) ? lettersListed.exec(words) : null;
      // one in brackets is the issuer: "nuclear gauge certification (NRC)"
      if (listed && !/\([A-Z]\w+$/.test(listed[0]))
        for (const { 0: letters, index: at } of (listed[1] ?? '').matchAll(/[A-Z][A-Z0-9]+/g)) {
          const start = from + end + listed[0].length - (listed[1] ?? '').length + at;
          if (!isNoCredential(letters)) add(letters, start, start + letters.length, letters);
        }
      if (!isCertified.test(word) || words[index - 1] !== ' ') continue;
      const what = purpose.exec(words.slice(Math.max(0, index - 15), index))?.[0];
      if (what === undefined) continue;
      const before = index - what.length;
      const name = clean(purposeOf.exec(words.slice(Math.max(0, before - 60), before))?.[1] ?? '');
      if (isVague(name)) continue;
      add(`${name}${what}certification`, from + before - name.length, from + end, `${name}${what}`.trim());
    }
    for (const match of matchesOf(nameAfter, words)) {
      const phrase = clean(match[1] ?? '');
      // "EMT certification through the Red River Institute", "DAWIA Level II certified in Cost Estimating": no other one
      const isIssuer =
        (/^\w+ (?:by|through|via)/.test(match[0]) ||
          (/^\w+ in/.test(match[0]) && !isPractised.test(words.slice(Math.max(0, match.index - 20), match.index)))) &&
        isTaken(from + match.index - 2, from + match.index - 1);
      if (!isVague(phrase) && !isGermanNoun(match[0], phrase) && !isIssuer) {
        // "BCS Practitioner Certificate in Data Protection": the awarding body's words belong to the name.
        const body = /^Certificate/.test(match[0])
          ? clean(/(?:[A-Z][A-Za-z&]{0,30} ){1,4}$/.exec(words.slice(0, match.index))?.[0] ?? '')
          : '';
        if (body === '' || isVague(body))
          add(`${phrase} certification`, from + match.index, from + match.index + match[0].length, phrase);
        else
          add(
            `${body} Certificate in ${phrase}`,
            from + match.index - 1 - body.length,
            from + match.index + match[0].length,
          );
      }
      let end = from + match.index + match[0].length;
      for (
        let item = itemAfter.exec(text.slice(end, end + 80));
        item;
        item = itemAfter.exec(text.slice(end, end + 80))
      ) {
        const [, glue = '', name = ''] = item;
        const cleaned = clean(name);
        if (isVague(cleaned) || cleaned !== name) break;
        add(`${cleaned} certification`, end + glue.length, end + glue.length + name.length, cleaned);
        end += glue.length + name.length;
      }
    }
  }
  return found;
}
