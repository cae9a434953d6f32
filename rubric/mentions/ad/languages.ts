/** Words of Spanish, German, French and Portuguese ads, as `cues.ts` and `sections.ts` use their English ones. */
import type { SectionSays } from './sections.ts';

/** Wanted but not needed. `\b` knows no accents, so words that begin or end with one are bounded by what else may stand there. */
export const wishedAbroad = String.raw`\bse valorar[áa]n?|\bvalorables?\b|\bse valora\b|\bdeseables?\b|\bpreferibles?\b|\bpreferentemente\b|\bpreferente\b|\bun plus\b|\bventaja\b|von Vorteil|vorteilhaft|wünschenswert|idealerweise|\bgern(?:e)? gesehen|Pluspunkt|\bbevorzugt|\boptional\b|(?:serait|est|constitue) un (?:plus|atout)|\bsouhaitée?s?(?![a-zé])|\bapprécié[es]{0,2}(?![a-zé])|\bidéalement\b|\bdesejáve(?:l|is)\b|\bdiferencia(?:l|is)\b|\bserá um diferencial`;
export const demandedAbroad = String.raw`\bimprescindibles?\b|\bobligatori[oa]s?\b|\bnecesari[oa]s?\b|\bse requiere|\brequerid[oa]s?\b|\bindispensables?\b|\bexigid[oa]s?\b|\bse exige|\bes requisito|erforderlich|zwingend|\bVoraussetzung|vorausgesetzt|\bnotwendig|\bPflicht\b|\bbenötigt|\bmüssen\b|\bexigée?s?(?![a-zé])|\bobligatoires?\b|\brequise?s?(?![a-zé])|\bimpérati(?:f|ve|vement)|\bobrigatóri[oa]s?|\bnecessári[oa]s?`;

/** What a section says by its heading; each counts where a colon or the end of the line follows. */
export const headsAbroad: readonly [SectionSays, string][] = [
  [
    'preferred',
    String.raw`(?:Se valorará(?: positivamente)?|Se valora|(?:Requisitos |Conocimientos )?(?:[Dd]eseables?|[Vv]alorables?|[Oo]pcionales)|Wünschenswert|Von Vorteil|Idealerweise|Das wäre (?:toll|schön|ein Plus)|(?:Les|Vos) (?:\+|plus|atouts)|Atouts|Un plus|Diferenciais|(?:Requisitos )?[Dd]esejáve(?:l|is))(?=\s*:|\s*\n)`,
  ],
  [
    'required',
    String.raw`(?:Requisitos(?: (?:mínimos|imprescindibles|obligatorios|obrigatórios|necesarios|del puesto))?|Imprescindible|Perfil(?: (?:buscado|requerido|del candidato))?|Qué (?:buscamos|necesitas|pedimos)|Buscamos|Formación(?: requerida)?|(?:Ihr|Dein) (?:Profil|Hintergrund)|Anforderungen|Anforderungsprofil|Profil|(?:Ihre|Deine) Qualifikation(?:en)?|Qualifikation(?:en)?|Voraussetzungen|Das bring(?:st [Dd]u|en [Ss]ie) mit|Was (?:[Dd]u|[Ss]ie) mitbring(?:st|en)|Womit [Dd]u überzeugst|(?:Votre )?[Pp]rofil(?: recherché)?|Compétences(?: requises)?|Prérequis|Pré-requis|Qualificações|O que (?:buscamos|esperamos))(?=\s*:|\s*\n)`,
  ],
  [
    'about',
    String.raw`(?:(?:Tus |Sus |Principales )?(?:[Ff]unciones|[Rr]esponsabilidades|[Tt]areas)|(?:Se o|Qué o|O)frecemos|Se ofrece|Beneficios|Sobre nosotros|Quiénes somos|Descripción(?: del puesto| de la oferta)?|(?:Ihre|Deine) (?:Aufgaben|Tätigkeiten|Rolle)|Aufgaben(?:gebiet)?|Das erwartet (?:[Dd]ich|[Ss]ie)|(?:Das|Was) (?:wir [Dd]ir )?bieten(?: wir)?(?: [Dd]ir| [Ii]hnen)?|Wir bieten(?: [Dd]ir| [Ii]hnen)?|Unser Angebot|Über uns|Wir über uns|(?:Vos |Les )?[Mm]issions|(?:Nous|Ce que nous) (?:vous )?(?:offrons|proposons)|Avantages|Qui sommes[- ]nous|Atividades|Responsabilidades|Benefícios|O que oferecemos|Sobre (?:a vaga|nós))(?=\s*:|\s*\n)`,
  ],
];
/** The first letters of those headings. */
export const stemsAbroad =
  'Se Requ Dese Valo Cono Wüns Von Idea Das Les Vos Atou Un Dife Impr Perf Qué Busc Form Ihr Dein Anfo Prof Qual Vora Was Womi Votr Comp Prér Pré- Tus Sus Prin Func Resp Tare Ofre Bene Sobr Quié Desc Aufg Wir Unse Über Miss Nous Ce Avan Qui Ativ';

const everyday =
  /\b(?:und|oder|für|wir|para|una|nuestr[oa]s?|vous|nous|pour|avec|você|nosso|não|requisitos|deseable|valorable|imprescindible|wünschenswert|erforderlich|anforderungen|souhaitée?s?|exigée?s?|appréciée?s?|anglais|profil recherché|desejável|obrigatório|diferencial|valorará|titulaire|serait|certificación|certificação|zertifizierung)(?![a-zà-ü])/i;

/** Whether a text is not, or not only, English: told by its beginning and its end. */
export const isAbroad = (text: string): boolean =>
  everyday.test(text.length > 6000 ? `${text.slice(0, 4000)} ${text.slice(-2000)}` : text);
