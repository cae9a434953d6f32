/**
 * The words by which CompTIA's pages label an exam's details, in the four languages of its site. English as seen in 2023; German,
 * Spanish and Portuguese pages have not been seen, so several likely words stand for each.
 */
const any = (...words: string[]) => new RegExp(words.join('|'));

export const codes = any(
  '(?:certification |required )?exam (?:series )?(?:codes?|numbers?)|required exams?|exams? required',
  '(?:prüfungs|examens?)-?(?:codes?|nummern?)|erforderliche prüfung(?:en)?',
  'códigos? del? (?:los )?ex[aá]men(?:es)?|ex[aá]men(?:es)? requeridos?',
  'códigos? d[eo]s? exames?|exames? (?:obrigatórios?|necessários?)',
);
export const price = any(
  '(?:retail |exam |voucher )?price(?: \\(usd\\))?|(?:prüfungs)?preis',
  'precio(?: del examen)?|preço(?: do exame)?',
);
export const languages = any(
  '(?:available )?languages?|(?:verfügbare )?sprachen?|idiomas?(?: disponib?les| disponíveis)?',
);
export const launch = any(
  '(?:exam )?launch(?: date)?|(?:einführungs|start|veröffentlichungs)(?:datum|termin)|datum der (?:markt)?einführung',
  'fecha de lanzamiento|lanzamiento|data d[eo] lançamento|lançamento',
);
export const retirement = any(
  '(?:exam )?retirement(?: date)?|(?:auslauf|ablauf|einstellungs|rückzugs|ausmusterungs)(?:datum|termin)|auslauf|einstellung|ausmusterung|außerdienststellung',
  '(?:fecha de )?retiro|(?:data d[ea] )?(?:retirada|aposentadoria|desativação)',
);
export const experienceLevel = any(
  'experience level|erfahrungs(?:niveau|stufe)|nivel de experiencia|nível de experiência',
);

/** Rows of the table of exam details that only an exam has. */
export const rows: readonly RegExp[] = [
  launch,
  any(
    'number of questions|anzahl der fragen',
    '(?:número|cantidad) de preguntas|(?:número|quantidade) de (?:perguntas|questões)',
  ),
  any(
    'passing score|bestehens(?:grenze|punktzahl|wert)|mindestpunktzahl|erforderliche punktzahl',
    '(?:puntuación|puntaje|calificación) (?:de aprobación|aprobatori[ao]|para aprobar|mínim[ao])|(?:nota|pontuação) (?:de aprovação|para (?:aprovação|passar)|mínima)',
  ),
  any(
    '(?:length of test|test length)|(?:dauer|länge) (?:der prüfung|des tests?)|(?:prüfungs|test)dauer',
    'duración (?:de la prueba|del? examen)|duração d[oae] (?:teste|exame|prova)',
  ),
  any('testing provider|(?:test|prüfungs)anbieter|proveedor de (?:pruebas|exámenes)|provedor de (?:testes|exames)'),
];

/** The line under the title: "Exam Code XK0-004 & XK0-005". */
export const codesLine = new RegExp(`^(?:${codes.source}):? [^\\n]{5,80}$`, 'i');

/** The same in words that are not known: a few, and then nothing but codes. */
export const anyCodesLine =
  /^(?:\p{L}[\p{L}.()-]{1,16} ){1,4}(?:(?:[A-Z]{2}0|N10|CAS|CLO|220|FC0)-\w{3,4}(?:(?:,| ?&| and| y| e| und) |$)){1,4}(?<=\w)$/u;

/** A line that stands only where there is an exam. */
export const ofExam = new RegExp(
  `^(?:exam (?:details|description)|${codes.source}|number of questions|length of test|prüfungs(?:details|beschreibung)|detalles del examen|descripción del examen|detalhes do exame|descrição do exame)$`,
  'i',
);

/** The heading over what the exam asks for. */
export const skillsHeading =
  /^(?:what )?(?:(?:are the )?skills (?:(?:will )?you (?:will )?(?:learn|gain|master)|(?:are )?(?:covered|measured|validated))|does [^\n]{3,40} cover)|^welche (?:fähigkeiten|kenntnisse|fertigkeiten|kompetenzen) (?:werden|erlernen|lernen|erwerben)|^¿?qué (?:habilidades|destrezas|competencias) (?:aprender|obtendr|adquirir)|^(?:que|quais) (?:habilidades|competências) (?:você )?(?:vai |irá )?(?:aprender|adquirir|obter)/i;

/** Beside a language: not yet. */
export const planned =
  /^\s*(?:to follow|tbd|coming|planned|\(?(?:coming|planned)|\(?(?:folgen|folgt|in vorbereitung|geplant|pr[óo]ximamente|en breve|em breve|a seguir|a continuación))/i;
