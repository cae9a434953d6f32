/** A site that promises a credential of its own, and says so beside its name. */
import type { Found } from '../page/found.ts';
import { nameOf } from '../page/heading.ts';
import type { Page } from '../page/page.ts';
import { ownSiteName } from '../page/site-name.ts';
import type { About } from '../platform.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A certificate that whoever takes the course is promised. */
const promise =
  /\b(?:earn|receive|get|gain|obtain|be awarded|award(?:ed)?|issued?|with) (?:an? |your |the |our )(?:[a-z-]{2,16} ){0,3}(?:certificate|statement of participation|digital badge)\b|\b(?:certificate|statement) of (?:completion|participation|achievement|accomplishment|attendance)\b|\bcertificate (?:is |will be )?(?:included|available|awarded|issued|on completion|upon completion)\b|\b(?:abschluss|teilnahme)?zertifikat\b|\b(?:teilnahmebest[äa]tigung|teilnahmebescheinigung|leistungsnachweis)|\battestato di (?:partecipazione|frequenza|completamento)|\bcertificaat\b|\battestation de (?:suivi|réussite|fin de formation)|\bcertificado (?:de (?:finalizaci[óo]n|conclus[ãa]o|participaci[óo]n|aprovechamiento)|incluido|digital)\b/i;
/** Somebody else whose name may stand on it. */
const another =
  /\b(?:in (?:partnership|collaboration|association|conjunction) with|partner(?:ed|ing|s|ship)? with|(?:offered|awarded|issued|endorsed|validated|certified|co-?branded|provided|developed|created|delivered|accredited|powered) by|accreditation|(?:by|from|at) (?:the )?university of|certificate (?:[a-z]{2,12} ){0,2}by|affiliat|joint(?:ly)?)\b/i;

/** The site's own name, where the credential is its own: named so in a sentence, a vendor's own exam, or promised with nobody else named. */
export function ownSite(page: Page, { kind, form }: About): Found<string[]> | undefined {
  if (form === 'none' || kind === 'earned-credential' || kind === 'degree' || kind === 'badge') return undefined;
  const site = ownSiteName(page);
  if (!site) return undefined;
  const name = site.value.replace(/\.(?:com|org|net)$/i, '');
  const words = escaped(name);
  const said = page.phrase(
    new RegExp(
      `(?<![\\p{L}\\d])${words}(?:['’]s)? (?:[\\p{L}-]{2,16} ){0,3}(?:certificate|diploma|badge)\\b|\\b(?:[Cc]ertificate|[Dd]iploma|[Zz]ertifikat|[Cc]ertificat|[Cc]ertificado|[Aa]ttestation)(?: of [a-z]{4,14})? (?:from|by|issued by|awarded by|der|des|von|de|del|de la|du) (?:the )?${words}(?![\\p{L}\\d])`,
      'u',
    ),
    () => [name],
  );
  if (said) return said;
  if (kind === 'certification') {
    const heading = nameOf(page);
    const titled = `${heading ? page.said(heading) : ''} ${page.document.title}`.includes(name);
    return titled ? { value: [name], evidence: site.evidence } : undefined;
  }
  if (page.phrase(another, () => true)) return undefined;
  // Several courses under one name that no university and no partner gives are the site's own.
  if (form === 'bundled-program') return { value: [name], evidence: site.evidence };
  const promised = page.phrase(promise, () => [name]);
  return promised && { value: [name], evidence: [...promised.evidence, ...site.evidence] };
}
