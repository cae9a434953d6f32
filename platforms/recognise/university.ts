const names =
  /\b(?:universi\w*|université|college|institut\w* (?:of|de|für) (?:science|technolog\w*|tecnolog\w*|management)|institutet|institut polytechnique|coll[èe]ge|collegi?o universitario|tech|polytech\w*|polit[eé]cni\w*|politecnico|école|escuela|hochschule|fachhochschule|business school|(?:extension|graduate) school|school of|law school|medical school|faculdade|academia sinica|UC (?:Berkeley|Davis|Irvine|Los Angeles|Merced|Riverside|San Diego|Santa Barbara|Santa Cruz)|Caltech|Wharton|Sorbonne|Sciences Po|KU Leuven|TU Delft|Technion|Tec de Monterrey|Tecnol[oó]gico de Monterrey)\b|(?:universit|hochschule|大学|大學|대학교)/i;
/** Letters that are words in small ones: "mit". */
const initials = /\b(?:MIT|ETH|EPFL|UCLA|UNAM|UNED|IIT|IIM|INSEAD|HEC|ESSEC|IESE|TUM|KAIST|SNU|NUS|NTU)\b/;
/** edX's short names of its university partners end in x ("UC3Mx", "HarvardX"). */
const short = /^[A-Z][A-Za-z0-9.]{1,14}[xX]$/;
const companies =
  /\b(?:foundation|bank|fund|society|(?:IDB|W3C|IMF|WBG|IEEE|SDGAcademy|AmnestyInternational|LinuxFoundation|Statistics\.com|Catalyst)x|inc|ltd|gmbh|corp|company|cloud|microsoft|google|amazon|aws|ibm|linux\w*)\b|^linux/i;

const word = "(?:\\p{Lu}[\\p{L}\\d’'.&-]{0,30}|\\d{1,2})";
/** Words in small letters within such names. */
const small =
  '(?:of|the|for|at|in|and|&|de|del|della|di|degli|do|da|dos|das|des|du|la|le|les|los|el|et|y|e|für|der|und|van|von|zu|am|im|polytechnique|fédérale|normale|supérieure|catholique|nationale|nacional|nazionale|autònoma|autónoma|libre|studi)';
const wholeName = new RegExp(
  `^(?:the |la |l['’])?${word}(?: (?:${small} ){0,3}(?:[dl]['’])?${word}){0,8}(?: \\([^()]{2,30}\\))?$`,
  'u',
);
const institution =
  /\b(?:universi\w*|université|coll[eè]ge|collegio|institut\w*|polytech\w*|polit[eé]cni\w*|politecnico|école|escuela|hochschule|fachhochschule|school|faculdade|technion|sorbonne)\b|(?:universit|hochschule)/i;
/** What is said with such a name, of people, courses and the like. */
const besideName =
  /\b(?:students?|alumn[aeiu]s?|professors?|prof|dr|lecturers?|fellows?|deans?|directors?|researchers?|instructors?|teachers?|staff|graduates|admissions?|entry|entrance|preparat(?:ion|ory)|preps?|level|credits?|approved|accredited|recogni[sz]ed|trusted|partners?(?:hips?)?|top|best|leading|prestigious|courses?|classes|class|programs?|programmes?|degrees?|diplomas?|certificates?|certifications?|bachelors?|masters?|phd|applicants?|audience|guides?|rankings?|pathways?|life|press|news|how|why|what|when|our|your|my|by|from|with|to|free|resources?|readiness|success|essays?|exams?|tests?|trainings?|bootcamp|licen[cs]e|hospital|challenge|universities|colleges|schools|hochschulen|universidades)\b/i;
const generic =
  /\b(?:universi\w*|université|coll[eè]ge|school|institut\w*|hochschule|tech|law|medical|business|graduate|high|middle|extension|higher|education|online|continuing|professional|department|faculty|the|of|for|and|in|at)\b/gi;
const techName = /\b(?:Virginia|Georgia|Texas|Michigan|Louisiana|Tennessee|Indiana|Montana|Arkansas|Northern) Tech\b/;

/** Whether a line is one university's name and nothing else: no people of it, no subject, no sentence. */
export function isUniversityName(text: string): boolean {
  if (text.length > 70 || !wholeName.test(text) || besideName.test(text) || !isUniversity(text)) return false;
  // "College Algebra" is a subject, "IIT JEE" an exam.
  if (/^(?:the )?(?:University|College) (?!of |for |College )|^Ex-/.test(text) || / [A-Z]{3,}$/.test(text))
    return false;
  // Two joined names are none; "at", "in" and "for" follow what the name is of.
  const [before = ''] = text.split(/ (?:at|in|for) /);
  if (before !== text && !institution.test(before)) return false;
  const joined = text.split(/ (?:and|&|et|y|e|und) /);
  if (joined.filter((part) => institution.test(part)).length > 1) return false;
  return (
    initials.test(text) ||
    techName.test(text) ||
    (institution.test(text) && /\p{L}{2}/u.test(text.replace(generic, '')))
  );
}

/** Whether a name is a university's or college's, as far as the name itself says so. */
export function isUniversity(name: string): boolean {
  return (names.test(name) || initials.test(name) || short.test(name)) && !companies.test(name);
}
