/** The words by which pages of five languages label their facts. */
const line = (...words: string[]) => new RegExp(words.join('|'));
const what = '(?:course |program(?:me)? |class |training |module |bootcamp |certificate |nanodegree |total )?';
const several =
  '(?:instructors?|teachers?|tutors?|lecturers?|professors?|facult(?:y|ies)|educators?|trainers?|mentors?)';

/** Labels of facts by signal, matched whole: a line of its own, or followed by a colon. */
export const labels = {
  level: line(
    '(?:course |class |program(?:me)? )?(?:skills? |experience |expertise |difficulty |learning |certification |proficiency )?level|(?:course )?difficulty|level of (?:course|difficulty|expertise)|skill level required',
    'nivel(?: del curso| de dificultad)?|dificultad|niveau(?: du cours| de difficulté)?|difficulté|n[íi]vel(?: do curso)?|dificuldade|schwierigkeit(?:sgrad)?|livello(?: di difficolt[àa])?',
  ),
  language: line(
    '(?:course |teaching |exam |test |available |instruction |supported |class |content |spoken )?languages?(?: of instruction| of teaching| of (?:the )?course| for course content| of (?:the )?exam)?|(?:course |exam |test )?languages? (?:available|offered|supported)|available (?:languages|in)|exam availability|medium of instruction|exam (?:is )?available in|audio(?: languages?)?',
    "idiomas?(?: del curso| de impartici[óo]n)?|langues?(?: du cours| d[’']enseignement)?|idiomas?(?: do curso)?|l[íi]nguas?|(?:kurs|unterrichts)?sprachen?",
  ),
  length: line(
    `${what}(?:estimated |approx(?:imate)?\\.? |average |typical |minimum |recommended )?(?:duration|length|study time|learning time|study hours|learning hours|run ?time|time)(?: to complete| to finish| of (?:the )?(?:course|program(?:me)?|study|training)| (?:&|and) workload)?`,
    'time (?:commitment|required|to complete|to finish|investment|needed)|estimated (?:effort|workload|time|time commitment|time to complete|length)|estimated|(?:course )?timeline|avg\\.? (?:time|duration)(?: to complete)?|(?:average |typical |estimated )?completion time|efforts?|workload|(?:course |study )?commitment|how long(?: (?:does it take|is (?:it|the course)))?|(?:total |number of |course |learning |contact |class |training )?hours',
    'duraci[óo]n(?: estimada| total| aproximada| del curso| del programa)?|dedicaci[óo]n(?: estimada)?|esfuerzo(?: estimado)?|carga (?:horaria|de trabajo|lectiva)|tiempo (?:estimado|de dedicaci[óo]n)|horas(?: lectivas| totales| de estudio)?',
    'dur[ée]e(?: totale| estimée| du cours| de la formation)?|charge de travail|temps de travail|rythme|dura[çc][ãa]o(?: do curso| total)?|esfor[çc]o|carga hor[áa]ria(?: total)?|dauer|(?:kurs|gesamt|lern)dauer|(?:arbeits|lern|zeit)?aufwand|umfang|durata',
  ),
  weekly: line(
    '(?:weekly|per week) (?:effort|workload|study(?: time)?|commitment|hours|time commitment)|(?:study )?hours (?:per|a) week|weekly(?: time)? commitment|effort per week',
    '(?:dedicaci[óo]n|esfuerzo) semanal|horas (?:por semana|semanales|semanais)|heures par semaine|stunden pro woche',
  ),
  price: line(
    `(?:${what}(?:exam |certification |estimated |approximate |retail |current |list |enrol{1,2}ment |registration |exam registration |exam voucher |standard |regular |full |base |one-time |subscription |sale |our )?(?:price|cost|fees?|tuition(?: fees?)?|investment)(?: \\(usd\\)| in us dollars)?|(?:exam|test) (?:voucher|price|cost|fee)(?: price| cost)?|certificate (?:price|fee|cost)|(?:price|cost|fee) per exam|(?:total|program) (?:price|cost|tuition|fee)s?)`,
    'precio(?: del curso)?|costos?|coste|inversi[óo]n|matr[íi]cula|tarifas?|prix|tarifs?|frais|co[ûu]t|pre[çc]o|valor|investimento|preis|kosten|geb[üu]hr(?:en)?|(?:teilnahme|kurs|pr[üu]fungs)geb[üu]hr|prezzo',
  ),
  issuer: line(
    'institutions?|(?:course |training |content )?providers?|offered by|issued by|issuing (?:organi[sz]ation|body|authority)|issuer|awarding (?:body|organi[sz]ation|institution)|awarded by|certified by|certifying body|certificate (?:issued|awarded|provided) by|who (?:developed|created) (?:the|this) course\\??|provided by|(?:host|offering|partner) (?:institution|university)|school|universit(?:y|ies)|certificador(?:a)?',
    'instituci[óo]n(?:es)?|ofrecido por|emitido por|otorgado por|universidad|établissements?|proposé par|délivré par|institui[çc][ãa]o|oferecido por|anbieter|angeboten von|ausgestellt von|hochschule',
  ),
  issued: line('issued by|issuer|issuing (?:organi[sz]ation|body|authority)|awarded by'),
  instructor: line(
    `(?:course |lead |your |our |the |program(?:me)? )?${several}|(?:course |lead |your |our |the |program(?:me)? |academic |teaching |instructional ){1,2}(?:team|staff|instructors?|facult(?:y|ies)|leads?|leaders?|directors?|presenters?|coordinators?|creators?|authors?|experts?)`,
    `(?:meet|about) (?:(?:your|the|our) )?(?:course |lead |expert |program(?:me)? )?(?:${several}|authors?|teaching team|course team|team of experts)|facult(?:y|ies) (?:members?|directors?|authors?)|who (?:will you|you[’']ll|you will) (?:learn|study) (?:with|from)|who (?:are|is) (?:the|your) (?:${several}|course team)|who will (?:teach|be teaching)(?: (?:you|this course))?|taught by(?: the best)?|learn (?:from|with) (?:the best|the experts|industry experts|${several})|presented by|led by|created by`,
    '(?:tus |sobre (?:el|la|los?|las) |nuestros |los )?(?:instructor(?:es|as?)?|docentes?|profesor(?:es|as?)?|profesorado)|equipo docente|impartido por|(?:vos |les |nos )?(?:enseignants?|formateurs?|intervenants?|professeurs?)|[ée]quipe (?:p[ée]dagogique|enseignante)|enseigné par',
    'instrutor(?:es)?|professor(?:es|as?)?|corpo docente|ministrado por|dozent(?:en|in|innen|/in)?|trainer/?(?:in|innen)|lehrende|lehrteam|kursleit(?:er|ung|erin)|referent(?:en|in)?|docenti',
  ),
  starts: line(
    '(?:courses? |class |program(?:me)? |next |cohort |session |first )?(?:starts?|start date|start day|starting date|begins|commences|session|intake|cohort|commencement)(?: on| date)?|starting (?:on|date)|date of commencement|next (?:start|session|course|cohort|intake|batch|class)(?: date| starts| begins)?|(?:course |next )?starts? (?:on|from)|classes (?:start|begin)|(?:upcoming |next )?(?:course |program(?:me)? |class |training |session |workshop |start )?dates?(?: (?:and|&) times?)?|(?:course |class )?schedule',
    'fecha de inicio|inicio(?: del curso)?|comienza|empieza|pr[óo]xim[ao] (?:inicio|sesi[óo]n|edici[óo]n|convocatoria)|date de début|début(?: du cours)?|prochaine session|data de in[íi]cio|in[íi]cio|kursbeginn|kursstart|beginn|startdatum|start|(?:kurs|start)?termine?|inizio(?: del corso)?|data (?:di )?inizio|startmoment',
  ),
  enrolled: line(
    '(?:learners|students|participants|people|users|total) enrolled|enrolled (?:learners|students|so far)|(?:total )?enrol(?:l?ments?|led)|(?:number of )?students|learners|alumnos|estudiantes|inscritos|inscrits|teilnehmer',
  ),
  partOf: line(
    '(?:this (?:course|class|module) is |it is )?(?:a |included )?(?:part of|in|included in)(?: the)?(?: following)? (?:programs?|programmes?|tracks?|paths?|learning paths?|series|specializations?|certificates?)',
    '(?:this (?:course|class|module) is )?(?:a )?part of(?: the| these| this)?(?: following)?(?: (?:programs?|programmes?|tracks?|(?:learning |career )?paths?|series|specializations?|certificates?|collections?))?|associated (?:programs?|certifications?)|forma parte de|fait partie de|parte de|teil von|bestandteil von',
  ),
} as const;
