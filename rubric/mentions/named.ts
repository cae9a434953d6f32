// Over 200 lines: the patterns and the lists of words that they may not hold are read together.
import type { Credential } from './catalogue.ts';
import { matchesOf } from './matches.ts';

/** A credential that the ad names by a certification word, though no list has it: "HEDIS certification", "Certified Widget Examiner". */
export type Named = { credential: Credential; start: number; end: number };

const certificationWord = String.raw`[Cc]ertifications?|CERTIFICATIONS?|[Cc]ertificates?|CERTIFICATE|[Cc]erts?\b|[Cc]ertified|CERTIFIED|[Ll]icen[cs](?:es?|ed|ure)|LICENSE|[Cc]redential(?:s|ed)?|[Aa]ccreditation|[Dd]esignation|[Zz]ertifizierung(?:en)?|[Zz]ertifikate?`;
/**
 * A proper word: capitalised, an acronym, or with a digit or plus; "-" and "/" join its parts. What parts two words is never in a word,
 * and no word is longer than 42 characters: else a text could be cut into words in so many ways that trying them all takes minutes.
 */
const proper = String.raw`(?:[A-Z][\w+#./®™’'-]{0,40}[\w+#®™]|[A-Z]\b|(?<!\w)\d(?=[\w.+/-]{0,40}[A-Za-z])[\w.+/-]{0,40}\w)`;
const linking = `(?:of|for|in|and|&|&amp;|the|on|to)`;

/** "Microsoft Certified App Builder": a vendor's certification that ends with its line or list item, whatever its last word. */
const vendorCertified = new RegExp(
  String.raw`\b((?:Microsoft|AWS|Amazon|Google|Google Cloud|Oracle|Cisco|Salesforce|Salesforce\.com|SAP|SAS|IBM|VMware|VMWare|Red Hat|Splunk|Tableau|Databricks|Snowflake|Adobe|ServiceNow|Citrix|EMC|NetApp|Commvault|HPE?|Dell|Nutanix|Veritas|Symantec|Juniper|Fortinet|Atlassian|Workday|NetSuite|Pega|Appian|MuleSoft|UiPath|MongoDB|Teradata|Informatica|Alteryx|Qlik|Cloudera|Hortonworks|HubSpot|Marketo|Sitecore|Magento|Zend|Apple|Avaya|Autodesk|PMI|IIBA) [Cc]ertified:?(?: (?:${linking} )?${proper}){1,6})(?=\s*(?:[\n\r,;.•)(]|$|\bor\b|\band\/or\b|\bis\b|\bpreferred|\brequired|\ba plus|[Cc]ertification))`,
  'g',
);

// A name of up to six words before the certification word.
const nameBefore = new RegExp(
  String.raw`(${proper}(?:[ \u00a0–](?:${linking}[ \u00a0])?(?:${proper}|\d{1,9}(?:\.\d{1,9}){0,4})){0,5})(?: ?[-–] ?| \(|[ \u00a0]|’s |'s )(${certificationWord})(?![a-z])`,
  'g',
);
const nameAfter = new RegExp(
  String.raw`\b(?:[Cc]ertifi(?:cation|cate)s? (?:in|on|for|as an?|from|with)|[Cc]ertified (?:in|on|with|as an?|by)|[Ll]icen[cs]ed (?:in|as an?)|[Ll]icen[cs]es? as an?|[Ll]icensure as an?|[Cc]ertificaci(?:ón|ones)(?: (?:en|de|como))?|[Cc]ertificados? (?:en|de)|[Zz]ertifi(?:zierung|kat)(?:en|e)? (?:als|in|für|zum|nach))[ \u00a0](?:the\s)?(${proper}(?:[ \u00a0–](?:${linking}[ \u00a0])?${proper}){0,4})`,
  'g',
);
/** Further items of a list that shares one certification word: "Klaviyo or Braze certification", "certification in MBTI / FIRO-B". */
const joint = '(?:,? (?:or|oder|o|ou) | ?/ ?)';
const itemBefore = new RegExp(String.raw`(?:^|[\n\r•*:;,(]|\.\s)\s{0,9}(${proper}(?: ${proper})?)${joint}$`);
const itemAfter = new RegExp(
  String.raw`^(${joint})(${proper})(?=\s*(?:$|[\n,;.)/•]|\b(?:or|is|are|preferred|required|desired|desirable|a plus|an|will|would|strongly|highly)\b))`,
);
/** German writes every noun with a capital: there only letters or a product's spelling make a name. */
const isGermanNoun = (match: string, phrase: string): boolean =>
  /zertifi/i.test(match) && !/[A-Z]{2}|[a-z][A-Z]|\d/.test(phrase);
const role = `(?:Analyst|Manager|Professional|Specialist|Technician|Administrator|Admin|Architect|Engineer|Consultant|Developer|Associate|Expert|Practitioner|Planner|Auditor|Accountant|Assistant|Nurse|Coder|Trainer|Examiner|Officer|Counselor|Therapist|Designer|Instructor|Inspector|Operator|Welder|Mechanic|Coach|Master|Owner|Advisor|Adviser|Executive|Leader|Tester|Implementer|Technologist|Educator|Investigator|Appraiser|Buyer|Scientist|Interpreter|Translator|Programmer|Estimator|Supervisor|Director|Agent|Aide|Provider|Paralegal|Hygienist|Controller|Strategist|Fundamentals|Foundation|Installer|Assessor|Worker|Surveyor|Evaluator|User|Marketer|Facilitator|Chef|Driver|Electrician|Plumber|Representative|Handler|Rigger|Dietitian|Toxicologist|Integrator)`;
const certifiedRole = new RegExp(
  String.raw`((?:${proper}[ \u00a0]){0,2}(?:Certified|Licensed|Registered|Accredited|Chartered|Board[- ]Certified)[ \u00a0](?:(?:in|of|and|&)[ \u00a0])?(?:${proper}[ \u00a0](?:(?:of|in|and|&|for)[ \u00a0])?){0,5}(?:[A-Z\d][\w+#./®™’'-]{0,40}[/-])?${role})\b(?!s)(?:\s?\(([A-Z][A-Za-z+-]{1,9})\))?`,
  'g',
);
const certifiedIn = new RegExp(
  String.raw`\b((?:Certified) (?:in|of) (?:the )?${proper}(?:(?:[ \u00a0]|, )(?:(?:and|of|&|in)[ \u00a0])?${proper}){1,5})(?:\s?\(([A-Z][A-Za-z+-]{1,9})\))?`,
  'g',
);

/** Words that start a phrase without naming anything. */
const fillers: ReadonlySet<string> = new Set(
  'A An The Any All Our Your Other Current Valid Active Required Preferred Desired Minimum Must Have Has Having Hold Holds Possess Possesses Obtain Be Being Is Are With And Or Relevant Related Appropriate Applicable Additional Advanced Basic One Two At Least Some Such As Including Education Experience Experienced Skill Skills Qualification Qualifications Requirement Requirements Bachelor Bachelors Master Masters Degree Strong Knowledge Plus Bonus Completion Completed Proof Maintain Maintains Ability Training US U.S USA State Federal National Industry Vendor Professional Multiple Various Specific Equivalent New Ideal Ideally Preference Possession License Licenses Certification Certifications Certificate Certificates Recognized Formal Successful Successfully Earn Earned Get Seeking Desirable Nice To If You We I In For Of On Technical Special Unrestricted Fully Full Highly Preferably Also Position Job Candidate Candidates Applicant Applicants Recent Provide Level High School Diploma GED Yes No Not Non Good Previous Prior Working Understanding Familiarity Proficient Proficiency Pass Local County City NOTE MUST Optional Description Summary Overview Year Years From By This These Those Who What When Upon After Within Before Become Becoming Support Provides Ensure Ensures Obtaining Oversee Maintenance Status Recommended Essential Mandatory Key Core Nationally Internationally Responsible Office Department Certified Licensed'.split(
    ' ',
  ),
);
const firstWord = /([A-Za-z.]+)[\s/&-]+/y;
/** How far a phrase is nothing but such words; a pattern of them all would try each in turn. */
function fillerEnd(phrase: string): number {
  let end = 0;
  firstWord.lastIndex = 0;
  for (let word = firstWord.exec(phrase)?.[1]; word !== undefined && fillers.has(word); ) {
    end = firstWord.lastIndex;
    word = firstWord.exec(phrase)?.[1];
  }
  return end;
}
const withoutFiller = (phrase: string): string => phrase.slice(fillerEnd(phrase));
/** Words that name a field or a kind of thing; a name made of nothing else is a vague phrase. */
const vagueWords: ReadonlySet<string> = new Set(
  "January February March April May June July August September October November December OS DB Substitute Specialty Speciality Specialist Continuing Tier DBA DevOps IT BI HR QA QC CRM ERP SEO SEM PPC RPA ML AI GIS EMR EHR UX UI PM BA CAD Security Information Technology Technical Data Business Project Program Product Management Manager Cloud Network Networking Software Hardware System Systems Database Analytics Analysis Analyst Agile Industry Professional Vendor Engineering Engineer Design Development Developer Quality Assurance Safety Health Healthcare Medical Clinical Nursing Finance Financial Accounting Marketing Digital Sales Legal Insurance Education Teaching Training Trade Technician Computer Science Degree Bachelor Bachelors Master Masters Associate Associates College University Graduate Diploma Driver Drivers Driver’s Driver's Driving Birth Gift Stock Death Marriage Academic Cyber Cybersecurity Board Internal External Company Employee Employees Staff Team Member Customer Client Partner Partners Third Party Public Private Organic Green Fair Small Minority Women Woman Veteran Owned Disadvantaged Great Place Work SSL TLS PKI CA X.509 Root Server Code Signing Open Source Apache MIT GPL Enterprise User End Self Re Pre Post Non Dual Joint Cross Core Advanced Certified Licensed Special General Exam Test Annual Monthly Payroll Tax Export Import Site Building Construction Facility Aircraft Vehicle Equipment Process Compliance Regulatory Risk Audit Fraud Supply Chain Procurement Logistics Operations Leadership Coaching Communication Language English Spanish French Programming Web Mobile Linux Unix Windows Java Testing Scripting Storage Virtualization Telecom Voice Wireless Human Resources Global International National Federal State Government Military US USA UK EU UAE Secret Top Clearance Passport Visa PC MS Act Law County City Department Office Institute Association Society Council Bureau Commission Authority Agency Service Services Solution Solutions Group Inc LLC Corp Ltd Statistics Statistical Mathematics Economics Research Laboratory Lab Environmental Energy Mechanical Electrical Civil Chemical Industrial Manufacturing Production Maintenance Mechanic Skill Skills Hands On Paid Required Preferred Desired AND OR EDUCATION REQUIRED PREFERRED WMBE MWBE Provider Administrator Administration Architect Architecture Consultant Support Help Desk Desktop Planning Planner Strategy Strategic Content Social Media Email Advertising Search Engine Optimization and or of for in the on to & &amp; / - –".split(
    ' ',
  ),
);

/** What is certified here is not a person: companies, sites, products, papers, keys. */
const notPeople =
  /\b(?:ISO(?:[\s/:-]{0,3}(?:IEC|TS)?[\s-]{0,3}\d{3,5}(?::\d{4})?)?|AS ?9100\w?|CMMI|SOC ?[12]|B[- ]?Corp\w*|Corporation|PCI|HITRUST|HIPAA|GDPR|FedRAMP|Great Place|Energy Star|ENERGY STAR|UL|CE|FDA|FCC|FAA Part 1\d\d|GMP|WBENC|NMSDC|MBE|WBE|DBE|SDVOSB|HUB|HUBZone|8\(a\)|WOSB|EDWOSB|VOSB|NCQA|URAC|CARF|JCAHO|Joint Commission|CAP\/CLIA|CLIA|Magnet|Top Workplaces?|Fair ?Trade|USDA|Organic|Kosher|Halal|BBB|NSF|SSL|TLS|PKI|X\.?509|CA|EV|IATF|OHSAS|TL 9000|Common Criteria|FIPS|ONC|Meaningful Use|E-Verify|Form|Level 3|LEED|Inc|LLC|IEEE|EEO|AA|Secretary|Labor Condition|PERM|EDI|CCHIT|OEM|GSA|Fortune|Woman|Women|Minority|Veteran|Investors in People|FMLA|Form \w+|I-9|Great Places?|Family Inclusive|Best (?:Place|Managed|Compan)\w*|RVU|KPP|Medicaid|Medicare|DBS|CQC|Ofsted|Type (?:II|2)|Stroke Center|Trauma Center|Medical Center|Hospital)\b/i;
const aboutThings =
  /^[^\w(:]{0,3}(?:(?:certified|accredited) )?(?:[a-z]+ )?(?:mills?|plants?|warehouses?|campus(?:es)?|headquarters|homes?|hotels?|Compact\b)|^[^\w(:]{0,3}(?:(?:certified|accredited) )?(?:partners?|compan(?:y|ies)|organi[sz]ations?|firms?|businesses|business|resellers?|dealers?|facilit(?:y|ies)|products?|buildings?|mail|copy|copies|payroll reports?|vendors?|suppliers?|providers?|distributors?|lab(?:orator(?:y|ies))?|centers?|shops?|stores?|(?:repair )?stations?|fresh\b|beef\b|corporations?|check|funds|EHR|solutions?|agreements?|process(?:es)?|software|systems?|platforms?|technology|by our|firms?|offices?|practices?|standards|guidelines|methodolog(?:y|ies)|frameworks?|principles|protocols|regulations|projects?|authorit(?:y|ies)|management|revocation|lifecycle|services|of (?:insurance|occupancy|completion|deposit|analysis|conformance|compliance|need|authority|good standing|origin|appreciation)|requests?|status$|fees|used car|pre-owned|employer|staff|training programs?|#|numbers?\b|no\.)\b/i;

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
/** The United States by their whole names. */
export const stateNames =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';

/** A state alone says who licenses, not what. */
const states =
  /^(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Hampshire|Jersey|Mexico|York|Carolina|Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode|Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|Columbia|Ontario|Alberta|British|Quebec|Victoria|Queensland|NSW|Australian|Canadian|American|North|South|West|NY|NYS|CA|TX|FL|NJ|PA|IL|MA|MD|VA|OH|WA|GA|AZ|MI|NC)$/;
const titled = (word: string): string => (word[0] ?? '') + word.slice(1).toLowerCase();
const isVague = (phrase: string): boolean =>
  phrase === '' ||
  phrase
    .split(/[\s/-]+/)
    .every(
      (word) =>
        word.length < 2 ||
        vagueWords.has(word) ||
        vagueWords.has(titled(word)) ||
        /^(?:\d+(?:\.\d+)*|[IVX]+)$/.test(word) ||
        states.test(word) ||
        fillerEnd(`${word} `) > 0,
    );

/** What the employer gives or the work itself brings. */
const offered =
  /\b(?:(?:will|may|can) (?:undergo|receive|be (?:given|provided|trained)|get|earn)|(?:provides?|offers?|supports?|paid|free|recommendations? for|assist\w* (?:with|in)|process for|manage|review|prepare|obtain\w* the))\b[^.;]{0,30}$/i;

/** Company marks, papers and keys: whatever is certified there, it is no person. */
export const isCompanyMark = (text: string, start: number, end: number): boolean =>
  aboutThings.test(text.slice(end, end + 40)) ||
  /\b(?:we|company|firm|inc\.?|llc|organi[sz]ation|our \w+) (?:is|are)(?: an?| the)? (?!(?:currently |now |actively |also )*(?:looking|seeking|searching|hiring|recruiting|in need|in search))[^.\n]{0,60}$/i.test(
    text.slice(Math.max(0, start - 90), start),
  );

/** "Certified Insurance Fraud Analyst (CIFA)": whoever gives it letters means one credential, however common its words are. */
const isInitials = (phrase: string, letters: string): boolean =>
  phrase
    .split(/[\s/-]+/)
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => word[0])
    .join('')
    .endsWith(letters);

export type Stretch = { from: number; words: string };

/** The stretches of a text around its certification words, given by their places: only there can such a phrase stand. */
export function stretchesOf(text: string, certifications: readonly number[]): Stretch[] {
  const stretches: { start: number; end: number }[] = [];
  for (const index of certifications) {
    const last = stretches.at(-1);
    const start = Math.max(0, index - 120);
    if (last && start <= last.end) last.end = index + 120;
    else stretches.push({ start, end: index + 120 });
  }
  // A stretch starts and ends between words.
  return stretches.map(({ start, end }) => {
    const from = start === 0 ? 0 : start + (/^[^\s]*\s?/.exec(text.slice(start, end))?.[0].length ?? 0);
    return { from, words: text.slice(from, end + (/^\w*/.exec(text.slice(end, end + 40))?.[0].length ?? 0)) };
  });
}

/** What may follow "X certified" where a person is: an end, a cue, a trade. */
const holder =
  /^\s*(?:$|[.,;:)\n\r•*/|–-]|(?:and|or|is|are|a|an|with|in|on|by|to|preferred|required|desired|strongly|highly|must|plus|resources?|candidates?|individuals?|persons?|people|practitioners?|[A-Z])\b|(?:[a-z]+ ){0,2}(?:technician|professional|engineer|analyst|operator|nurse|consultant|developer|administrator|architect|specialist|manager|trainer|instructor|coder|designer|mechanic|welder|auditor|inspector|expert|therapist|assistant|driver|electrician|tech|master|user|associate|builder|auditor|reviewer|planner|instructor|coach)s?\b)/;

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
    if (/^ (?:courses?|class(?:es)?|training|workshops?)\b/i.test(text.slice(end, end + 12))) return;
    found.push({ credential: { name: phrase, short, issuer: undefined }, start, end });
  };
  for (const { from, words } of stretches) {
    for (const pattern of [certifiedRole, vendorCertified, certifiedIn]) {
      for (const match of matchesOf(pattern, words)) {
        const whole = (match[1] ?? '').replace(
          /^(?:(?!Certified|Licensed|Registered|Accredited|Chartered|Certif)\S+\s)*?(?=(?:[A-Z]\S+\s){0,2}(?:Certified|Licensed|Registered|Accredited|Chartered|Certif))/,
          (head) => (fillerEnd(head) > 0 ? '' : head),
        );
        const phrase = /^(?:Certif|Licens|Regist|Accred|Charter|Board)/.test(whole) ? whole : withoutFiller(whole);
        add(
          phrase.replace(/\s+/g, ' '),
          from + match.index + (match[1] ?? '').indexOf(phrase),
          from + match.index + match[0].length,
          match[2] ?? /^Certified in (.+)/.exec(phrase)?.[1],
        );
      }
    }
    for (const match of matchesOf(nameBefore, words)) {
      const [, whole = '', word = ''] = match;
      // "ESL and Gifted/Talented certification": behind a listed one stands the other
      const joined = Math.max(whole.lastIndexOf(' and '), whole.lastIndexOf(' & '), whole.lastIndexOf(' or '));
      const isSecond = joined > 0 && isTaken(from + match.index, from + match.index + joined);
      const before = isSecond ? whole.slice(whole.indexOf(' ', joined + 1) + 1) : whole;
      const phrase = clean(before);
      if (isVague(phrase) || /\b(?:Bachelor|Master|Degree|Diploma|BS|BA|MBA)\b/.test(phrase)) continue;
      if (isGermanNoun(match[0], phrase)) continue;
      const offset = whole.length - before.length + before.indexOf(phrase.split(' ')[0] ?? '');
      const licence = /^licen/i.test(word);
      if (/^(?:certified|licen[cs]ed)$/i.test(word) && !/\b[A-Z]{2,}|[a-z][A-Z]/.test(phrase)) continue;
      if (/^certificates$/i.test(word)) continue; // papers
      if (
        /^certified$/i.test(word) &&
        /\($/.test(match[0].slice(0, -word.length)) &&
        words[match.index + match[0].length] !== ')'
      )
        continue;
      if (/^(?:certifications|licenses)$/i.test(word) && /^ ?:/.test(words.slice(match.index + match[0].length)))
        continue; // a heading
      if (/^certified$/i.test(word) && !holder.test(text.slice(from + match.index + match[0].length).slice(0, 60)))
        continue;
      add(
        `${phrase} ${licence ? 'licence' : 'certification'}`,
        from + match.index + Math.max(0, offset),
        from + match.index + match[0].length,
        phrase,
      );
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
    for (const match of matchesOf(nameAfter, words)) {
      const phrase = clean(match[1] ?? '');
      if (!isVague(phrase) && !isGermanNoun(match[0], phrase)) {
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

/** The ad's own letters for a name, where they are narrower than the list's: "VMware Certified Professional (VCP-Cloud or higher)". */
export function lettersGiven(text: string, named: Named): Named {
  if (named.end - named.start < 12) return named;
  const letters =
    /^(?: (?:on|in|for|of|-|–)? ?[A-Za-z0-9]{1,40}(?: [A-Za-z0-9]{1,40}){0,2})? ?\(([A-Z]{2}[A-Za-z0-9]*(?:[-+][A-Z0-9][A-Za-z0-9]*)*\+?)(?=[ ),])/.exec(
      text.slice(named.end, named.end + 40),
    )?.[1];
  const { short } = named.credential;
  if (
    !letters ||
    !short ||
    letters === short ||
    !/^[A-Z]/.test(short) ||
    / /.test(short) ||
    !letters.startsWith(short.slice(0, 2))
  )
    return named;
  return { ...named, credential: { ...named.credential, short: letters } };
}
