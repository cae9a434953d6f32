/** A site that promises a credential of its own, and says so beside its name. */
import type { Found } from '../page/found.ts';
import { nameOf } from '../page/heading.ts';
import type { Page } from '../page/page.ts';
import type { Match } from '../page/page-lines.ts';
import { asks, denies, sentenceAt } from '../page/sentence.ts';
import { ownSiteName } from '../page/site-name.ts';
import { escaped } from '../page/text.ts';
import type { About } from '../platform.ts';
import { deniesCertificate } from '../wording/certificate.ts';

/** A certificate that whoever takes the course is promised. */
const promise =
  /\b(?:earn|receive|get|gain|obtain|be awarded|award(?:ed)?|issued?|with) (?:an? |your |the |our )(?:[a-z-]{2,16} ){0,3}(?:certificate|statement of participation|digital badge)\b|\b(?:certificate|statement) of (?:completion|participation|achievement|accomplishment|attendance)\b|\bcertificate (?:is |will be )?(?:included|available|awarded|issued|on completion|upon completion)\b|\b(?:abschluss|teilnahme)?zertifikat\b|\b(?:teilnahmebest[äa]tigung|teilnahmebescheinigung|leistungsnachweis)|\battestato di (?:partecipazione|frequenza|completamento)|\bcertificaat\b|\battestation de (?:suivi|réussite|fin de formation)|\bcertificado (?:de (?:finalizaci[óo]n|conclus[ãa]o|participaci[óo]n|aprovechamiento)|incluido|digital)\b/i;
/** Somebody else whose name may stand on it. */
const another =
  '\\b(?:in (?:partnership|collaboration|association|conjunction) with|partner(?:ed|ing|s|ship)? with|(?:offered|awarded|issued|co-?branded|provided|developed|created|delivered|powered) by|(?:by|from|at) (?:the )?university of|certificate (?:[a-z]{2,12} ){0,2}by|affiliat|joint(?:ly)?)\\b';
/** Somebody who vouches for it: an accredited exam is still its maker's. */
const vouching = '\\b(?:(?:endorsed|validated|certified|accredited) by|accreditation)\\b';
/** Makers whose programs and exams are taken and prepared for on many sites. */
const makers =
  /^(?:AWS|Amazon|Apple|Adobe|Cisco|CompTIA|Databricks|DeepLearning|Docker|GIAC|Google|HashiCorp|Harvard|HubSpot|IBM|Intel|Intuit|ISACA|ITIL|Kubernetes|Meta|Microsoft|MIT|NVIDIA|Oracle|PMI|PMP|PRINCE2|Red Hat|SAP|Salesforce|Scrum|Snowflake|Stanford|Unilever|VMware|Yale)\b/;
/** Words of a site that prepares for an exam that others hold. */
const prepares =
  /\b(?:dumps|prepares? you for|prepare yourself for|practice questions|mock (?:tests?|exams?)|boot ?camp|pass (?:guarantee|rate)|money[- ]back|our (?:instructors|trainers|tutors))\b/i;
/** Questions that take it for given: "How do I earn the certificate?" */
const takesForGiven = /^\W*(?:how|when|where)\b/i;

/** "A certificate from Google". */
const anothersCertificate =
  '\\b(?:[Cc]ertificate|[Cc]ertification|[Dd]iploma|[Bb]adge|[Zz]ertifikat|[Cc]ertificat|[Cc]ertificado|[Dd]iplôme|[Aa]ttestato|[Cc]ertificaat)s?(?: of [a-z]{4,14})? (?:from|by|von|der|des|vom|de|du|por|par|di|da|van) (?:the |la |el |der |die )?';

/** What is said of a certificate that is none. */
const beside = /^s? (?:holders?|templates?|samples?|fees?|price|cost)\b/i;
const certificate =
  /\b(?:certificate|diploma|badge|certificado|certificat|diplôme|attestation|zertifikat|attestato|certificaat)s?\b/i;

/** Words between that name no other: what kind of certificate it is, and how it is given. */
const plainWord =
  /^(?:an?|the|your|our|its|his|their|own|offers?|issues?|awards?|gives?|grants?|provides?|will|issue|award|of|earn|receive|get|gain|obtain|be|awarded|issued|with|verified|digital|electronic|printable|printed|pdf|online|official|free|paid|shareable|personal|personali[sz]ed|signed|course|training|completion|achievement|accomplishment|participation|attendance|professional|career|final|graduation|industry|recogni[sz]ed|accredited|certificates?|certification|statement|diplomas?|badges?|from|by|von|de|der|des|del|la|du|[a-zäöüß]{0,20}(?:zertifikat|best[äa]tigung|bescheinigung|nachweis)|attestato|attestation|certificaat|certificado|certificat)$/i;

/** Places of a page that are looked at for a word. */
const most = 200;

/** The site's own name, where the credential is its own: named so in a sentence, a vendor's own exam, or promised with nobody else named. */
export function ownSite(page: Page, { kind, form }: About): Found<string[]> | undefined {
  if (form === 'none' || kind === 'earned-credential' || kind === 'degree' || kind === 'badge') return undefined;
  const site = ownSiteName(page);
  if (!site) return undefined;
  const name = site.value.replace(/\.(?:com|org|net)$/i, '');
  const words = escaped(name);
  const end = '(?![A-Za-zÀ-ɏ\\d])';
  const isExam = kind === 'certification';
  const others = [
    new RegExp(`(?:${isExam ? another : `${another}|${vouching}`})(?! (?:the )?${words}${end})`, 'i'),
    new RegExp(`${anothersCertificate}(?!${words}${end})\\p{Lu}`, 'u'),
  ];
  if (others.some((pattern) => page.phrase(pattern, () => true))) return undefined;
  for (const match of page.matches(certificate).take(most))
    if (deniesCertificate(sentenceAt(page, match))) return undefined;
  const at = nameOf(page);
  const heading = at ? page.said(at) : '';
  const own = new Set(`${name} ${heading}`.split(/[^\p{L}\d]+/u));
  /** A statement of the page's own certificate: no question, no denial, and nobody else named within it. */
  const states = (match: Match) => {
    const sentence = sentenceAt(page, match);
    const inner = page.said(match).split(/[^\p{L}\d-]+/u);
    return (
      (!asks(sentence) || takesForGiven.test(sentence)) &&
      !beside.test(page.said({ start: match.end, end: match.end + 14 })) &&
      !denies(sentence) &&
      inner.every((word) => !/^\p{Lu}/u.test(word) || own.has(word) || plainWord.test(word))
    );
  };
  const named = new RegExp(
    `(?<![\\p{L}\\d])${words}(?:['’]s)? ((?:[\\p{L}-]{2,16} ){0,3})(?:certificate|diploma|badge)\\b|\\b(?:[Cc]ertificate|[Dd]iploma|[Zz]ertifikat|[Cc]ertificat|[Cc]ertificado|[Aa]ttestation)(?: of [a-z]{4,14})? (?:from|by|issued by|awarded by|der|des|von|de|del|de la|du) (?:the )?${words}(?![\\p{L}\\d]| \\p{Lu})`,
    'u',
  );
  for (const match of page.matches(named).take(most)) {
    const between = match.match[1]?.split(' ').filter(Boolean) ?? [];
    const claim = between.every((word) => plainWord.test(word) || own.has(word)) && states(match);
    const found = claim ? page.claim([name], match) : undefined;
    if (found) return found;
  }
  // "Contoso Learn" is Contoso's where its name stands first: "Contoso Certified: Data Engineer".
  const [brand = ''] = name.split(' ');
  const isNamed =
    new RegExp(`(?<![A-Za-zÀ-ɏ\\d])${words}${end}`).test(heading) ||
    (brand.length > 3 && heading.startsWith(`${brand} `));
  const isMakers = !isNamed && makers.test(heading);
  if (isExam) {
    const isOwn =
      isNamed ||
      (page.document.title.trim().endsWith(name) &&
        !isMakers &&
        !/^\p{Lu}\S* (?:\p{L}\S* )?Certified\b/u.test(heading) &&
        !page.phrase(prepares, () => true));
    return isOwn ? { value: [name], evidence: site.evidence } : undefined;
  }
  // Several courses under one name that no university and no partner gives are the site's own; one that is called a certificate may be
  // named after whose it is.
  if (form === 'bundled-program' && !isNamed) {
    if (isMakers || /\bprofessional certificate\W*$/i.test(heading)) return undefined;
    if (!/\bcertificat(?:e|ion)\W*$/i.test(heading)) return { value: [name], evidence: site.evidence };
  }
  for (const match of page.matches(promise).take(most)) {
    const promised = states(match) ? page.claim([name], match) : undefined;
    if (promised) return { value: [name], evidence: [...promised.evidence, ...site.evidence] };
  }
  return undefined;
}
