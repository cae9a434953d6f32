const names =
  /\b(?:universi\w*|université|college|institut\w* (?:of|de|für) (?:science|technolog\w*|tecnolog\w*|management)|institutet|institut polytechnique|coll[èe]ge|collegi?o universitario|tech|polytech\w*|polit[eé]cni\w*|politecnico|école|escuela|hochschule|fachhochschule|business school|(?:extension|graduate) school|school of|law school|medical school|faculdade|academia sinica|UC (?:Berkeley|Davis|Irvine|Los Angeles|Merced|Riverside|San Diego|Santa Barbara|Santa Cruz)|Caltech|Wharton|Sorbonne|Sciences Po|KU Leuven|TU Delft|Technion|Tec de Monterrey|Tecnol[oó]gico de Monterrey)\b|(?:universit|hochschule|大学|大學|대학교)/i;
/** Letters that are words in small ones: "mit". */
const initials = /\b(?:MIT|ETH|EPFL|UCLA|UNAM|UNED|IIT|IIM|INSEAD|HEC|ESSEC|IESE|TUM|KAIST|SNU|NUS|NTU)\b/;
/** edX's short names of its university partners end in x ("UC3Mx", "HarvardX"). */
const short = /^[A-Z][A-Za-z0-9.]{1,14}[xX]$/;
const companies =
  /\b(?:foundation|bank|fund|society|(?:IDB|W3C|IMF|WBG|IEEE|SDGAcademy|AmnestyInternational|LinuxFoundation|Statistics\.com|Catalyst)x|inc|ltd|gmbh|corp|company|cloud|microsoft|google|amazon|aws|ibm|linux\w*)\b|^linux/i;

/** Whether a name is a university's or college's, as far as the name itself says so. */
export function isUniversity(name: string): boolean {
  return (names.test(name) || initials.test(name) || short.test(name)) && !companies.test(name);
}
