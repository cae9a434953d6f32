/** The words by which pages of five languages label their facts. */
const line = (words: string) => new RegExp(words);

/** Labels of facts by signal, matched whole: a line of its own, or followed by a colon. */
export const labels = {
  level: line(
    '(?:course |skill |experience |difficulty |learning )?level|difficulty|nivel(?: del curso)?|dificultad|niveau(?: du cours)?|difficulté|n[íi]vel|dificuldade|schwierigkeit(?:sgrad)?|level of (?:course|difficulty)',
  ),
  language: line(
    "(?:course |teaching |exam |available |instruction |supported )?languages?(?: of instruction| for course content)?|(?:course |exam )?languages? (?:available|offered|supported)|idiomas?(?: del curso)?|langues?(?: du cours| d[’']enseignement)?|idiomas?(?: do curso)?|(?:kurs|unterrichts)?sprachen?",
  ),
  length: line(
    '(?:course |program |estimated |total |approx(?:imate)? |average )?(?:duration|length|time|study time|learning time)(?: to complete| & workload| and workload)?|time (?:commitment|required|to complete)|estimated (?:effort|workload|time)|effort|workload|commitment|how long|duraci[óo]n(?: estimada| total| del curso)?|dedicaci[óo]n|esfuerzo|carga (?:horaria|de trabajo)|tiempo (?:estimado|de dedicaci[óo]n)|dur[ée]e(?: totale| du cours)?|charge de travail|dura[çc][ãa]o|esfor[çc]o|dauer|kursdauer|(?:arbeits)?aufwand|umfang|hours',
  ),
  weekly: line(
    '(?:weekly (?:effort|workload|study|commitment|hours))|hours (?:per|a) week|(?:dedicaci[óo]n|esfuerzo) semanal|horas (?:por semana|semanales|semanais)|heures par semaine|stunden pro woche',
  ),
  price: line(
    '(?:exam |course |program |total |certificate |retail |current |list |enrol?ment |registration |exam registration |exam voucher )?(?:price|cost|fees?|tuition)(?: \\(usd\\))?|exam voucher|precio|costo|coste|matr[íi]cula|tarifa|prix|tarifs?|frais|pre[çc]o|valor|investimento|preis|kosten|geb[üu]hr(?:en)?|teilnahmegebühr',
  ),
  issuer: line(
    'institutions?|(?:course |training )?providers?|offered by|issued by|issuing (?:organi[sz]ation|body|authority)|issuer|awarding (?:body|organi[sz]ation|institution)|awarded by|certified by|certifying body|provided by|school|universit(?:y|ies)|instituci[óo]n(?:es)?|ofrecido por|emitido por|otorgado por|universidad|établissements?|proposé par|délivré par|institui[çc][ãa]o|oferecido por|emitido por|anbieter|angeboten von|ausgestellt von|hochschule',
  ),
  issued: line('issued by|issuer|issuing (?:organi[sz]ation|body|authority)|awarded by'),
  instructor: line(
    '(?:course |lead |your |meet (?:your|the) |about the |meet the )?(?:instructors?|teachers?|tutors?|lecturers?|professors?|facult(?:y|ies)|educators?|trainers?|course team)|taught by|led by|created by|(?:tus |sobre los? )?(?:instructor(?:es|as?)?|docentes?|profesor(?:es|as?)?)|impartido por|(?:vos |les )?(?:enseignants?|formateurs?|intervenants?|professeurs?)|enseigné par|instrutor(?:es)?|professor(?:es|as?)?|ministrado por|dozent(?:en|in|innen)?|lehrende|kursleit(?:er|ung|erin)|referent(?:en|in)?',
  ),
  starts: line(
    '(?:course |class |next )?(?:starts?|start date|start day|begins|session|intake|cohort)(?: on| date)?|starting (?:on|date)|next (?:start|session|course|cohort|intake)(?: date)?|fecha de inicio|inicio|comienza|pr[óo]xim[ao] (?:inicio|sesi[óo]n|edici[óo]n)|date de début|début|prochaine session|data de in[íi]cio|in[íi]cio|kursbeginn|beginn|startdatum|start',
  ),
  enrolled: line(
    '(?:learners|students|participants|people) enrolled|enrolled (?:learners|students)|students|alumnos|inscritos',
  ),
  partOf: line(
    '(?:this course is )?(?:a )?part of(?: the)?(?: following)?(?: (?:programs?|tracks?|paths?))?|in the following (?:programs?|tracks?|paths?)|associated (?:programs?|certifications?)|forma parte de|fait partie de|parte de|teil von|bestandteil von',
  ),
} as const;
