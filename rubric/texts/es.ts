/** Every sentence of a judgement in Spanish, said as a careful adviser would say it to a friend. */
// Over 200 lines: one flat catalogue, as in en.ts.
import type { AssessmentKind } from '../../model/signals.ts';
import type { Texts } from './en.ts';
import { spokenIn, type Ways } from './spoken.ts';

export const spanish: Ways = {
  tag: 'es',
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  month: (name, year) => `${name} de ${year}`,
  day: (day, name, year) => `${day} de ${name} de ${year}`,
  // "e" before the sound of i: Ignacio, Hilos; not hielo, hiato.
  and: (last) => (/^(?:i|hi(?![aeo]))/i.test(last) ? 'e' : 'y'),
};
const { date, list, number, plural, inside } = spokenIn(spanish);
const years = (count: number): string => (count === 1 ? 'un año' : `${number(count)} años`);
const inField = (field: string | undefined): string => (field ? `en ${inside(field)}` : 'en su campo');
/** "el 16 de septiembre de 2022", "en enero de 2026". */
const on = (when: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(when) ? `el ${date(when)}` : `en ${date(when)}`);
/** "desde el 16 de septiembre de 2022", "desde enero de 2026". */
const since = (when: string | undefined): string =>
  when ? ` desde ${/^\d{4}-\d{2}-\d{2}$/.test(when) ? 'el ' : ''}${date(when)}` : '';

const kinds: Record<AssessmentKind, string> = {
  'proctored-exam': 'un examen supervisado',
  exam: 'un examen',
  'graded-project': 'un proyecto calificado',
  'programming-assignment': 'ejercicios de programación calificados',
  lab: 'prácticas de laboratorio',
  'graded-assignments': 'tareas calificadas',
  'peer-review': 'trabajos calificados por otros alumnos',
  quiz: 'cuestionarios',
  attendance: 'asistir hasta el final',
};
export const es: Texts = {
  date,
  list,
  number,

  criteria: {
    'issuer-recognition': {
      name: 'Reconocimiento del emisor',
      question:
        '¿Es el emisor un nombre que conocen las empresas de tu campo, y se ocupó él mismo de enseñar y de evaluar?',
    },
    'assessment-rigor': {
      name: 'Rigor de la evaluación',
      question: '¿Hubo que demostrar la capacidad, bajo supervisión, o bastaba con estar?',
    },
    'what-you-can-show': {
      name: 'Qué puedes mostrar',
      question:
        '¿Qué queda aparte de la insignia: un trabajo de portafolio, un proyecto, un registro público verificable?',
    },
    recency: { name: 'Actualidad', question: '¿Está al día el contenido, y hasta cuándo lo estará?' },
    stackability: {
      name: 'Acumulabilidad',
      question: '¿Cuenta para una titulación más amplia, y lo confirma quien reconocería los créditos?',
    },
  },
  indicators: {
    'issuer-name': {
      question: '¿Es el emisor un nombre que conocen las empresas de tu campo?',
      why: 'Una empresa que conoce al emisor sabe qué vale la credencial sin preguntar.',
      rule: 'Los peldaños 3 y 4 de la escala de emisores cuentan enteros; el 2, la mitad; el 0 y el 1, nada. Conocemos a un emisor por nuestra lista, y a una universidad también por un dominio web que solo estas pueden tener; una entidad que no está en nuestra lista sube al peldaño 4 cuando la encuentras en el directorio de su acreditador.',
    },
    'own-hand': {
      question: '¿Enseñó y evaluó el propio emisor?',
      why: 'Un nombre prestado no dice nada de lo que se enseñó ni de lo que se exigió.',
      rule: 'El examen propio de una certificación cuenta entero, igual que un emisor de nuestra lista que enseña en su propia web, nombra a sus docentes o del que se confirma que enseña y califica. Un emisor que no está en la lista, en su propia web, cuenta la mitad. Si enseña o califica otro, o una sola persona bajo el nombre de una plataforma, no cuenta.',
    },
    employers: {
      question: '¿Lo nombran las empresas en ofertas para tu puesto?',
      why: 'Una oferta que pide una credencial es la mejor prueba de que las empresas la conocen.',
      rule: 'Las ofertas de tres o más empresas cuentan enteras; las de una o dos, al menos la mitad; si buscas y no hay ninguna, nada. Una página no puede decirlo, así que no entra en el recuento de datos encontrados en ella.',
    },
    'assessment-ladder': {
      question: '¿Qué hubo que hacer para obtenerla?',
      why: 'Una credencial solo predice capacidad en la medida en que hubo que demostrarla.',
      rule: 'Los peldaños 4 y 5 de la escala de evaluación cuentan enteros; el 2 y el 3, la mitad; el 0 y el 1, nada. Vale el más alto que la página demuestre. Lo que deja abierto (si el examen está supervisado, quién califica el proyecto, si los cuestionarios tienen nota mínima) mantiene posibles ambos peldaños hasta que lo averigües.',
    },
    'identity-checked': {
      question: '¿Comprueba alguien quién hace la evaluación?',
      why: 'Un resultado que cualquiera pudo haber obtenido predice poco.',
      rule: 'Un examen supervisado, o tu confirmación de que se comprueba la identidad, cuenta entero; la mera asistencia, o un examen que resultó no estar supervisado, no cuenta.',
    },
    work: {
      question: '¿Te queda un trabajo que puedas mostrar?',
      why: 'Un trabajo que la empresa puede ver habla por sí solo.',
      rule: 'Un proyecto final o de portafolio cuenta entero; un proyecto guiado, la mitad; nada que mostrar, nada.',
    },
    record: {
      question: '¿Hay un registro que una empresa pueda verificar?',
      why: 'Un enlace que lleva al emisor no se puede falsificar como una imagen.',
      rule: 'Un enlace que, confirmado, lleva al emisor cuenta entero; un certificado que se puede compartir cuenta al menos la mitad.',
    },
    current: {
      question: '¿Está al día el contenido?',
      why: 'Lo que se enseñaba hace unas versiones puede no ser ya lo que se usa.',
      rule: 'Un examen vigente, la última versión principal, una actualización dentro del plazo del campo o un lanzamiento dentro de dos plazos cuentan enteros. Una versión anterior que aún tiene soporte, o una actualización dentro de dos plazos, cuenta la mitad. Una edición dentro de un año cuenta un poco y deja abierto el resto. Lo retirado, sin soporte o más antiguo no cuenta. El plazo es de dos años en los campos rápidos y de ocho en los lentos.',
    },
    validity: {
      question: '¿Se dice durante cuánto tiempo es válida?',
      why: 'Una credencial que hay que renovar sigue hablando de ti el año que viene.',
      rule: 'Solo para certificaciones e insignias: una validez indicada o confirmada cuenta entera; un examen retirado, nada.',
    },
    credit: {
      question: '¿Cuenta para una titulación más amplia, y lo confirma quien lo reconocería?',
      why: 'Lo que se promete sobre créditos vale lo que diga el centro que los recibe.',
      rule: 'Los créditos ganan sus puntos cuando los marcas como confirmados y dices quién los confirmó; una mera afirmación los deja abiertos.',
    },
  },

  asks: {
    name: {
      ifTrue: 'En la credencial figura un nombre que conocen las empresas de tu campo.',
      ask: 'Pregunta qué nombre figurará en el certificado.',
    },
    ownHand: {
      ifTrue: 'El propio emisor enseña y califica.',
      ask: 'Pregunta si el propio emisor enseña y califica, o si solo presta su nombre.',
    },
    postings: {
      ifTrue: 'Ofertas de tres o más empresas para tu puesto nombran esta credencial.',
      ask: 'Mira unas cuantas ofertas para el puesto que buscas y comprueba si alguna nombra esta credencial.',
    },
    directory: {
      ifTrue: 'La entidad figura en el directorio del propio acreditador.',
      ask: 'Busca la entidad en el directorio del propio acreditador antes de fiarte de su nombre.',
    },
    graded: {
      ifTrue: 'Hay que aprobar un examen o un proyecto calificado.',
      ask: 'Pregunta qué hay que aprobar para obtenerla; si no hay nada, solo demostrará que asististe.',
    },
    gradedDegree: {
      ifTrue: 'Hay que aprobar exámenes o proyectos calificados.',
      ask: 'Pregunta cómo se evalúa el título y quién califica.',
    },
    gradedEarned: {
      ifTrue: 'Hubo que aprobar un examen o un proyecto calificado.',
      ask: 'Mira en la página del propio curso qué había que aprobar.',
    },
    supervised: {
      ifTrue: 'El examen está supervisado.',
      ask: 'Pregunta si el examen está supervisado; uno que se hace a solas demuestra menos.',
    },
    gradedBy: {
      ifTrue: 'El proyecto lo califica un docente o un experto.',
      ask: 'Pregunta quién califica el proyecto: un docente, otros alumnos o una máquina.',
    },
    passMark: {
      ifTrue: 'Los cuestionarios cuentan y exigen una nota mínima.',
      ask: 'Pregunta si los cuestionarios se califican y exigen una nota mínima.',
    },
    identity: {
      ifTrue: 'Alguien comprueba quién hace la evaluación.',
      ask: 'Pregunta si alguien comprueba quién hace la evaluación; si no, el resultado podría ser de cualquiera.',
    },
    work: {
      ifTrue: 'Te queda un proyecto que puedes mostrar.',
      ask: 'Pregunta si terminarás con un proyecto que puedas mostrar a una empresa.',
    },
    record: {
      ifTrue: 'El certificado tiene un enlace público que lleva al emisor.',
      ask: 'Pregunta si el certificado tiene un enlace público que lleve al emisor.',
    },
    updated: {
      ifTrue: 'El contenido se actualizó hace poco para su campo.',
      ask: 'Pregunta cuándo se actualizó el contenido por última vez.',
    },
    stillOffered: {
      ifTrue: 'El examen todavía se puede hacer.',
      ask: 'Pregunta al emisor si este examen todavía se puede hacer.',
    },
    inUse: {
      ifTrue: 'La página del propio emisor dice que este examen está vigente.',
      ask: 'Comprueba en la página del propio emisor que este es el examen vigente.',
    },
    validity: {
      ifTrue: 'Sabes durante cuánto tiempo es válida.',
      ask: 'Pregunta durante cuánto tiempo es válida y cuánto cuesta renovarla.',
    },
    credit: {
      ifTrue: 'El centro que reconocería los créditos lo confirma por escrito.',
      ask: 'Pregunta por escrito al centro que reconocería los créditos si lo hará.',
    },
  },

  reasons: {
    noName: 'La página no dice qué nombre figura en la credencial.',
    lookAlike: 'El nombre del emisor está escrito con letras que solo se parecen a las verdaderas.',
    byDomain: (who) =>
      `${who} es una universidad, como demuestra el dominio de su propia web; no está en nuestra lista.`,
    inDirectory: (who) => `Encontraste a ${who} en el directorio del propio acreditador.`,
    knownIn: (who, field) => `En nuestra lista, ${who} consta como nombre conocido ${inField(field)}.`,
    lent: (who, teachers) =>
      teachers.length > 0
        ? `El nombre es de ${who}, pero quien enseña o califica es ${list(teachers)}, así que cuenta la mitad.`
        : `El nombre es de ${who}, pero enseña o califica otra organización, así que cuenta la mitad.`,
    platformBrand: (who) => `${who} es la marca de una plataforma de cursos, así que cuenta la mitad.`,
    otherField: (who, field) =>
      field
        ? `${who} está en nuestra lista, pero no para ${inside(field)}, así que su nombre cuenta la mitad.`
        : `${who} está en nuestra lista, pero no para este campo, así que su nombre cuenta la mitad.`,
    notListed: (who) => `${who} no está en nuestra lista de emisores, así que su nombre por sí solo no suma puntos.`,
    foundKnown: (who) =>
      `Averiguaste que la emite ${who}, que en nuestra lista consta como nombre conocido en su campo.`,
    foundHalf: (who) => `Averiguaste que la emite ${who}.`,
    foundNotListed: (who) => `Averiguaste que la emite ${who}, que no está en nuestra lista.`,
    disguised: 'Un nombre disfrazado no puede responder de ninguna enseñanza.',
    taughtByOthers: (teachers) => `La página dice que quien enseña o califica es ${list(teachers)}, no el emisor.`,
    onePerson: (site) => `Enseña una sola persona; ${site} solo presta el lugar y el nombre.`,
    notItself: 'Averiguaste que el emisor no enseña ni califica por sí mismo.',
    ownExam: (who) => `El examen es del propio emisor, ${who}.`,
    ownSite: (who) => `La página está en la web del propio emisor, ${who}.`,
    ownTeachers: (who) => `${who} nombra a sus propios docentes.`,
    itself: 'Confirmaste que el propio emisor enseña y califica.',
    ownSiteNotListed: (who) =>
      `La página está en la web del propio emisor, pero ${who} no está en nuestra lista, así que cuenta la mitad.`,
    itselfNotListed:
      'Confirmaste que el propio emisor enseña y califica; no está en nuestra lista, así que cuenta la mitad.',
    notSaidItself: 'La página no dice si enseña y califica el propio emisor.',
    manyEmployers: (count) => `${number(count)} empresas la nombran en ofertas que leíste.`,
    fewEmployers: (names) => `${list(names)} la ${plural(names.length, 'nombra', 'nombran')} en ofertas que leíste.`,
    foundMany: 'Encontraste tres o más empresas que la nombran.',
    foundSome: 'Encontraste ofertas que la nombran.',
    foundNone: 'Miraste ofertas para tu puesto y ninguna la nombra.',
    noPosting: 'Ninguna oferta que hayas leído la nombra todavía.',
    foundGraded: 'Averiguaste que hay que aprobar un examen o un proyecto calificado.',
    foundUngraded: 'Averiguaste que no hay que aprobar ningún examen ni proyecto calificado.',
    notSaidGraded: 'La página no dice qué hay que hacer para obtenerla.',
    takes: (all) => `Para obtenerla se exige: ${list(all.map((kind) => kinds[kind]))}.`,
    takesFound: (all) =>
      `Según la página, para obtenerla se exige: ${list(all.map((kind) => kinds[kind]))}; tus respuestas ya están contadas.`,
    takesOpen: (all, open) =>
      `Para obtenerla se exige: ${list(all.map((kind) => kinds[kind]))}; ${
        {
          supervised: 'no se dice si el examen está supervisado',
          gradedBy: 'no se dice quién califica el proyecto',
          passMark: 'no se dice si los cuestionarios tienen nota mínima',
          hard: 'la página no aclara con qué exigencia',
        }[open]
      }.`,
    attendanceOnly: 'Basta con asistir, así que no hay resultado que comprobar.',
    nobodyChecks: 'Averiguaste que nadie comprueba quién hace la evaluación.',
    foundUnsupervised: 'Averiguaste que el examen no está supervisado, así que podría hacerlo cualquiera.',
    supervised: 'El examen está supervisado.',
    foundSupervised: 'Confirmaste que el examen está supervisado.',
    foundIdentity: 'Confirmaste que se comprueba la identidad.',
    notSaidIdentity: 'La página no dice si alguien comprueba quién hace la evaluación.',
    noWork: 'Averiguaste que no queda ningún trabajo que mostrar.',
    ownWork: 'Terminas con un proyecto propio.',
    guidedWork: 'Terminas con un proyecto guiado, igual para todos los alumnos.',
    foundWork: 'Confirmaste que queda un trabajo que mostrar.',
    notSaidWork: 'La página no dice si te queda algún trabajo que mostrar.',
    leadsBack: 'Confirmaste que el registro lleva al emisor.',
    sharedOnly: 'Se puede compartir, pero no lleva al emisor.',
    shared: 'Se puede compartir; falta confirmar si un enlace lleva al emisor.',
    publicRecord: 'Esta página es un registro público; falta confirmar si lleva al emisor.',
    noRecord: 'No encontraste ningún enlace que lleve al emisor.',
    notSaidRecord: 'La página no dice si el certificado se puede verificar.',
    updated: (when, field) => `Actualizado ${on(when)}, bastante reciente ${inField(field)}.`,
    updatedAgeing: (when, field) => `Actualizado ${on(when)}: empieza a quedarse viejo ${inField(field)}.`,
    updatedOld: (when, field) => `Actualizado ${on(when)}: es antiguo ${inField(field)}.`,
    latest: (product, version) => `Enseña ${product} ${version}, la última versión principal.`,
    supportedVersion: (product, version, newest) =>
      `Enseña ${product} ${version}, que aún tiene soporte; la última es ${newest}.`,
    outOfSupport: (product, version) => `Enseña ${product} ${version}, que sus creadores ya no mantienen.`,
    launched: (when, field) => `Lanzado ${on(when)}, bastante reciente ${inField(field)}.`,
    launchedOld: (when, field) => `Este examen se lanzó ${on(when)}: es antiguo ${inField(field)}.`,
    session: 'Una edición a menos de un año indica que sigue en marcha; no se dice cuándo se actualizó.',
    notSaidUpdated: 'La página no dice cuándo se actualizó el contenido por última vez.',
    foundCurrent: 'Confirmaste que el contenido está al día.',
    noDate: 'Tu respuesta no contiene una fecha que se pueda valorar.',
    notFoundUpdated: 'No pudiste confirmar ninguna actualización.',
    dateDoubted: 'Averiguaste que la fecha de la página no es cierta.',
    stillOffered: 'Confirmaste que el examen todavía se puede hacer.',
    retired: (what, when) => `${what ?? 'Este examen'} está retirado${since(when)} y ya no se puede hacer.`,
    maybeRetired: (what) => `${what ?? 'Este examen'} puede estar retirado; nuestra tabla no lo sabe con certeza.`,
    retires: (when) => `El examen se retira ${on(when)}.`,
    inUse: (code) => `${code} es el examen vigente.`,
    seemsInUse: (code) => `${code} parece ser el examen vigente; confírmalo con el emisor.`,
    retiredNoRenewal: 'El examen está retirado, así que ya no se puede obtener ni renovar.',
    notFoundValidity: 'No pudiste confirmar durante cuánto tiempo es válida.',
    valid: (count) => `Es válida durante ${years(count)}.`,
    foundValid: 'Averiguaste durante cuánto tiempo es válida.',
    listedValid: (count) =>
      count === 'no expiry'
        ? 'Según nuestra tabla, no caduca.'
        : `Según nuestra tabla, es válida durante ${years(count)}.`,
    notSaidValid: 'La página no dice durante cuánto tiempo es válida.',
    creditConfirmed: 'El centro que reconocería los créditos lo ha confirmado.',
    creditNone: 'Averiguaste que no cuenta para ninguna titulación más amplia.',
    notSaidCredit: 'La página no dice que cuente para una titulación más amplia.',
    creditUntrue: 'Lo que se decía de los créditos resultó no ser cierto.',
    creditClaimed: 'Se habla de créditos; contarán cuando lo confirme el centro que los reconocería.',
  },

  rows: {
    issuer: (name, kind) => `${name}: ${issuerKinds[kind]}`,
    version: (product, latest, oldest) =>
      `${product}: última versión, ${latest}; ${oldest ? `la más antigua con soporte, ${oldest}` : 'ninguna tiene ya soporte'}`,
    retired: (what, when, sure) => `${what}: retirado${when ? ` ${on(when)}` : ''}${sure ? '' : ' (por confirmar)'}`,
    inUse: (code, sure) => `${code}: vigente${sure ? '' : ' (por confirmar)'}`,
    valid: (name, count) => (count === 'no expiry' ? `${name}: no caduca` : `${name}: válida durante ${years(count)}`),
    examOf: (name, body) => `${name}: examen de ${body}`,
    eduDomain: 'Los dominios .edu son solo para instituciones acreditadas de Estados Unidos',
    acUkDomain: 'Los dominios .ac.uk son solo para la educación superior reconocida del Reino Unido',
  },

  warnings: {
    tampered: (about) => `Esta página dice dos cosas distintas sobre ${about}, como un certificado modificado a mano.`,
    about: {
      title: 'el título',
      learner: 'el nombre del alumno',
      issuer: 'el emisor',
      issuers: 'el emisor',
      date: 'la fecha',
      instructors: 'el docente',
      hours: 'la duración',
    },
    lookAlike: 'El nombre del emisor contiene letras que solo se parecen a las de un nombre conocido.',
    maybeRetired: (what, next) =>
      `${what ?? 'Este examen'} puede estar retirado; pregunta al emisor antes de pagar.${next}`,
    retired: (what, when, next) =>
      `${what ?? 'Este examen'} está retirado${since(when)}: ya nadie puede hacerlo.${next}`,
    successor: (code) => ` Lo sustituye ${code}.`,
    maybeSuccessor: (code) => ` Quizá lo sustituya ${code}; confírmalo con el emisor.`,
    borrowed: (who, teachers) =>
      teachers.length > 0
        ? `Lleva el nombre de ${who}, pero quien enseña o califica es ${list(teachers)}.`
        : `Lleva el nombre de ${who}, pero enseña o califica otra organización.`,
    preparation: (name) => `Esto prepara para ${name}; el examen y su precio van aparte.`,
    credit: 'Aquí se habla de créditos, y nadie que pudiera reconocerlos lo ha confirmado todavía.',
  },

  next: {
    tampered: 'Comprueba el certificado en la página de verificación del propio emisor antes de fiarte de él.',
    lookAlike: 'No pagues nada hasta encontrar esta credencial en la web oficial del propio emisor.',
    replaced: (code) => `Antes de pagar, busca el examen que lo sustituyó, ${code}.`,
    maybeReplaced: (code) => `Antes de pagar, pregunta al emisor si ${code} ha sustituido a este examen.`,
    askReplaced: 'Antes de pagar, pregunta al emisor qué ha sustituido a este examen.',
    nothing: 'No queda nada más que preguntar: decide si para ti vale su precio completo.',
  },

  items: {
    totalCost: {
      question: '¿Cuánto cuesta en total, hasta tener la credencial?',
      why: 'Una cuota mensual o un examen aparte pueden multiplicar el precio que se muestra.',
    },
    renewal: {
      question: '¿Se renueva el pago por sí solo?',
      why: 'Lo que se renueva solo sigue costando hasta que lo paras.',
    },
    cancel: {
      question: '¿Cómo se evita que el pago se renueve por sí solo?',
      why: 'Encontrar la manera ahora lleva un minuto; el último día puede ser tarde.',
      whySite: {
        'coursera.org':
          'Un plan comprado en la aplicación quizá haya que cancelarlo en la tienda de aplicaciones, no en la web.',
        'udacity.com':
          'El plan puede seguir hasta que te gradúes o lo canceles; estar a punto de acabar no lo detiene.',
      },
    },
    trialStated: {
      question: (days) =>
        `¿Pasa la prueba gratuita a ser un plan de pago al cabo de ${plural(days, 'un día', `${number(days)} días`)}?`,
      why: 'El día siguiente a la prueba se cobra el primer pago, sin que hagas nada.',
    },
    trial: {
      question: 'Si empieza con una prueba gratuita, ¿qué día se cobra el primer pago?',
      why: 'El primer pago se cobra solo cuando termina la prueba.',
    },
    refund: {
      question: '¿Hasta qué día puedes recuperar tu dinero?',
      why: 'Después de ese día ya no hay vuelta atrás.',
      whySite: {
        'coursera.org': 'Las suscripciones, las compras sueltas y las hechas en la aplicación tienen reglas distintas.',
        'edx.org': 'El plazo puede contar desde el inicio o desde el pago, y un límite posterior puede cerrarlo.',
        'udemy.com': 'Los cursos y las suscripciones tienen reglas distintas.',
      },
      eu: 'Quien compra en la UE suele tener 14 días por ley, salvo que haya renunciado a ellos al pagar.',
    },
    voidedBy: {
      question: '¿Qué hace perder antes el derecho al reembolso?',
      why: 'Ver parte de las lecciones o recibir el certificado suele acabar con él antes de la fecha.',
    },
    watched: {
      question: '¿Cuánto del curso puedes ver antes de que te nieguen el reembolso?',
      why: 'Pueden negarte el reembolso si ya usaste buena parte del curso.',
    },
    withdrawal: {
      question: '¿Te piden al pagar que renuncies a los 14 días de desistimiento?',
      why: 'Quien compra en la UE tiene 14 días, salvo que acepte que el contenido empiece ya y que el derecho termine.',
    },
    exam: {
      question: '¿Cuánto cuesta presentarse una vez al examen, con impuestos y con la supervisión o el centro?',
      why: 'El examen se paga a menudo aparte del curso, y la supervisión aparte del examen.',
    },
    retake: {
      question: '¿Cuánto cuesta un segundo intento?',
      why: 'Muchos necesitan dos intentos, y puede que cada uno se pague entero.',
    },
    stillOffered: {
      question: '¿Se puede hacer todavía este examen?',
      why: 'Un examen que ha sido sustituido ya no se puede hacer.',
    },
    attendance: {
      question: '¿Lo único que se pide es asistir hasta el final?',
      why: 'Entonces el certificado solo demuestra que estuviste.',
    },
    supervisedStated: {
      question: '¿Está supervisado el examen, como dice la página?',
      why: 'Un resultado que cualquiera pudo obtener dice poco de ti.',
    },
    supervised: {
      question: '¿Está supervisado el examen, de modo que nadie pueda hacerlo por ti?',
      why: 'Un examen hecho a solas podría ser de cualquiera, así que vale menos.',
    },
    identity: {
      question: '¿Comprueba alguien quién hace la evaluación?',
      why: 'Un resultado que cualquiera pudo obtener dice poco de ti.',
      whySite: { 'coursera.org': 'Comprobar solo el nombre dice menos que comprobar a la persona.' },
    },
    graded: {
      question: '¿Hay que aprobar un examen o un proyecto calificado para obtenerla?',
      why: 'Si no hay que aprobar nada, el certificado solo demuestra asistencia.',
    },
    gradedBy: {
      question: '¿Califica el proyecto un docente o un experto?',
      why: 'La nota de otros alumnos o de una máquina dice menos.',
    },
    passMark: {
      question: '¿Se califican los cuestionarios y hay una nota mínima?',
      why: 'Los cuestionarios que se repiten sin límite demuestran poco.',
    },
    ownHand: {
      question: (who) => `¿Enseña y califica ${who ?? 'el emisor'} por sí mismo?`,
      questionExam: (who) => `¿Prepara y califica ${who ?? 'el emisor'} el examen por sí mismo?`,
      why: 'Un nombre se puede prestar a otra empresa, que es la que enseña y califica.',
    },
    name: {
      question: '¿Qué nombre figurará en el certificado?',
      why: 'La página no lo dice, y es lo primero que lee una empresa.',
    },
    postings: {
      question: (role) =>
        role ? `¿La nombran las ofertas de ${role}?` : '¿La nombran las ofertas del puesto que quieres?',
      why: 'Lo que las empresas escriben en sus ofertas es la mejor prueba de que la conocen.',
    },
    directory: {
      question: '¿Figura esta entidad en el directorio de un acreditador?',
      questionNamed: (name) => `¿Figura en el directorio del propio acreditador, en ${name}?`,
      why: 'Cualquiera puede escribir «acreditado»; solo lo demuestra el directorio del propio acreditador.',
    },
    credit: {
      question: '¿Reconocerá créditos por ella, por escrito, el centro en el que quieres estudiar?',
      why: 'La página no habla de créditos, y los créditos son tu objetivo.',
      whyClaim: 'Solo decide el centro que los recibe, y una recomendación no es un crédito.',
      claim: (kind, body) => {
        const by = body ? ` (${body})` : '';
        return {
          awarded: `¿Aceptará tu centro los créditos que se dice que otorga${by}, y lo dirá por escrito?`,
          eligible: `¿Reconocerá tu centro los créditos a los que se dice que da derecho${by}, y lo dirá por escrito?`,
          recommended: `¿Reconocerá tu centro los créditos que se recomiendan por ella${by}, y lo dirá por escrito?`,
          'counts-toward': `¿Cuenta para el título que quieres${by}, según dice por escrito el propio centro?`,
        }[kind];
      },
    },
    updated: {
      question: '¿Cuándo se actualizó el contenido por última vez?',
      questionExam: '¿Cuándo se revisó el examen por última vez?',
      questionStated: (when) => `¿Se actualizó de verdad el contenido ${on(when)}, como dice la página?`,
      why: 'Un contenido antiguo puede enseñar lo que ya no se usa.',
      whyLaunched: (when) =>
        `La página solo dice que se lanzó ${on(when)}; un contenido antiguo puede enseñar lo que ya no se usa.`,
      whySession: (when) =>
        `La página solo da el inicio de una edición, ${date(when)}; una edición nueva puede usar contenido antiguo.`,
    },
    validity: {
      question: '¿Durante cuánto tiempo es válida?',
      questionStated: (count) => `¿Es válida durante ${years(count)}?`,
      why: 'Una credencial que caduca hay que volver a pagarla o a obtenerla.',
    },
    renewing: {
      question: '¿Cuánto cuesta renovarla, en dinero y en horas?',
      why: 'El precio real de una certificación incluye mantenerla.',
    },
    remains: {
      question: '¿Qué puedes seguir abriendo cuando terminas o cancelas?',
      why: 'Algunas webs cierran las lecciones, y con ellas tu propio trabajo.',
    },
    work: {
      question: '¿Terminas con un proyecto u otro trabajo que puedas mostrar a una empresa?',
      questionStated: '¿Puedes mostrar tu proyecto en público a una empresa?',
      why: 'Un trabajo que la empresa puede ver habla más alto que un certificado.',
    },
    record: {
      question: '¿Tiene el certificado un enlace público que lleve al emisor?',
      why: 'Una imagen o un PDF se pueden falsificar; un enlace al emisor, no.',
    },
  },

  traps: {
    aid: {
      question: 'Si pediste ayuda económica, ¿empezar la prueba cancelaría la solicitud?',
      why: 'Empezar una prueba puede anular una solicitud pendiente.',
    },
    aidPerCourse: {
      question: '¿Hay que pedir la ayuda económica curso por curso?',
      why: 'Un programa puede exigir una solicitud por cada uno de sus cursos.',
    },
    plus: {
      question: '¿Está incluido en Coursera Plus?',
      why: 'Si tienes Plus, quizá estés a punto de pagar dos veces.',
    },
    timeLimit: {
      question: '¿Para qué día hay que terminar un curso pagado?',
      why: 'El acceso a un curso pagado puede acabar antes que tú.',
    },
    preview: {
      question: '¿Abre la vista previa gratuita algo más que el primer módulo?',
      why: 'Lo que puedes probar gratis puede acabarse antes de lo que esperas.',
    },
    bundleRefund: {
      question: '¿Se reembolsa un paquete curso por curso?',
      why: 'Los cursos del paquete que ya empezaron quizá no se devuelvan.',
    },
    professional: {
      question: '¿Es formación profesional o un bootcamp con reglas de reembolso propias?',
      why: 'Se venden con otras condiciones que los cursos normales.',
    },
    auditEnds: {
      question: '¿Qué día termina el acceso gratuito como oyente?',
      why: 'Después de ese día las lecciones se cierran si no pagas.',
    },
    aidExcluded: {
      question: '¿Cubre la ayuda económica este programa y la tasa aparte por los créditos?',
      why: 'Puede dejar fuera algunos programas y todas las tasas por créditos.',
    },
    partMonth: {
      question: '¿Se devuelve un mes que solo usas en parte?',
      why: 'Puede que cancelar a principios de mes no te devuelva nada.',
    },
    completionOnly: {
      question: '¿Dice el certificado algo más que el hecho de que completaste el curso?',
      why: 'Un certificado de finalización demuestra que lo viste, no lo que sabes hacer.',
    },
  },

  marketing: {
    'job-guarantee': {
      question: '¿Cuáles son las condiciones escritas de la garantía de empleo, y quién decide si las cumpliste?',
      why: 'Una garantía vale lo que sus condiciones dejan de ella.',
    },
    'placement-rate': {
      question: '¿Está auditada la tasa de colocación, y cuenta a todos los que empezaron?',
      why: 'Una tasa parece alta cuando no cuenta a quienes lo dejaron o no respondieron.',
    },
    salary: {
      question: '¿De quién son estos sueldos, de dónde y de qué año?',
      why: 'Una media nacional dice poco de quien empieza en tu ciudad.',
    },
    'limited-time': {
      question: '¿Sigue igual el precio cuando acaba la cuenta atrás o la oferta tachada?',
      why: 'Una oferta que vuelve cada semana es el precio normal.',
    },
  },

  pages: {
    own: 'La página de la propia credencial',
    help: (site) => `Ayuda de ${site}`,
    withdrawal: 'Tu Europa: devoluciones y desistimiento',
  },

  eu: {
    learner: 'Quién la obtuvo',
    title: 'Título',
    country: 'País del emisor',
    'awarding-body': 'Entidad que la otorga',
    date: 'Fecha de concesión',
    'learning-outcomes': 'Resultados de aprendizaje',
    workload: 'Carga de trabajo',
    level: 'Nivel',
    assessment: 'Tipo de evaluación',
    participation: 'Forma de participación',
    'quality-assurance': 'Garantía de calidad',
    prerequisites: 'Requisitos previos',
    supervision: 'Supervisión y comprobación de identidad',
    stackability: 'Acumulabilidad',
  },

  costs: {
    fee: 'Cuota',
    exam: 'Examen',
    retake: 'Un intento más',
    renewal: 'Renovación',
    credits: (count) => `${number(count)} ${plural(count, 'crédito', 'créditos')}`,
    months: (count) => `${number(count)} ${plural(count, 'mes', 'meses')}`,
    years: (count) => `${number(count)} ${plural(count, 'año', 'años')}`,
    renewals: (times, span) =>
      `${number(times)} ${plural(times, 'renovación', 'renovaciones')} en ${number(span)} años`,
  },

  drafts: {
    thisCredential: 'esta credencial',
    registrar: {
      subject: (name) => `¿Créditos por «${name}»?`,
      greeting: 'A la secretaría académica:',
      about: (name, issuers, address) =>
        `Estoy pensando en hacer «${name}»${issuers.length > 0 ? `, emitido por ${list(issuers)}` : ''}: ${address}`,
      claimed: (kind, body) =>
        `Su página ${
          {
            awarded: 'dice que otorga créditos',
            eligible: 'dice que puede dar derecho a créditos',
            recommended: 'dice que se recomiendan créditos por ello',
            'counts-toward': 'dice que cuenta para una titulación más amplia',
          }[kind]
        }${body ? ` (${body})` : ''}:`,
      quoted: (quote) => `«${quote}»`,
      ask: 'Antes de pagar, ¿podrían responderme por escrito?',
      questions: [
        '¿Reconocerán créditos por ello en el título [NOMBRE DEL TÍTULO]?',
        'En ese caso, ¿cuántos créditos y en lugar de qué requisito?',
        '¿Qué documentos necesitan, y de quién?',
        '¿Hasta cuándo es válida su respuesta?',
      ],
    },
    provider: {
      subject: (name, count) => `${plural(count, 'Una pregunta', 'Preguntas')} antes de inscribirme en «${name}»`,
      greeting: 'Hola:',
      about: (name, address) => `Estoy pensando en pagar «${name}»: ${address}`,
      notFound: (count) =>
        plural(
          count,
          'No he encontrado en su página la respuesta a esto:',
          'No he encontrado en su página las respuestas a esto:',
        ),
      ask: (count) =>
        `¿Podrían ${plural(count, 'respondérmela', 'respondérmelas')} o indicarme la página oficial que lo hace?`,
    },
    thanks: 'Gracias,',
    yourName: '[TU NOMBRE]',
  },

  principles: [
    'La puntuación es un intervalo: lo que la página no dice cuenta como nada en el extremo bajo y entero en el alto.',
    'Lo que no consta nunca se toma por malo; solo ensancha el intervalo.',
    'Cada punto se apoya en una frase de la página, una fila de nuestras tablas, una oferta que leíste o tu propia respuesta.',
    'Lo que solo se afirma o no se dice cuenta cuando lo confirmas; una respuesta nunca anula una debilidad que la página reconoce.',
    'Lo que no está en nuestra lista no está en nuestra lista: eso no dice nada de ello.',
    'El precio, las estrellas y el número de inscritos nunca cambian la puntuación.',
    'Los pesos, las escalas y los umbrales son nuestro propio criterio, apoyado en las fuentes citadas; los pesos los puedes cambiar tú.',
    'Las reglas son las mismas para todos: sin socios, sin enlaces pagados, sin empujones ocultos.',
  ],
  ladders: {
    assessment: {
      name: 'Escala de evaluación',
      rungs: [
        'Ver o asistir hasta el final',
        'Cuestionarios de práctica con tantos intentos como quieras',
        'Proyectos calificados por otros alumnos, o cuestionarios calificados con nota mínima',
        'Programación o prácticas calificadas por una máquina, o un proyecto final calificado',
        'Un examen supervisado, o un proyecto calificado por un experto o docente',
        'Un examen supervisado con comprobación de identidad, aparte de cualquier curso',
      ],
    },
    issuer: {
      name: 'Escala de emisores',
      rungs: [
        'Un nombre hecho para parecerse a otro',
        'Una sola persona, o una empresa que no está en nuestra lista',
        'Una institución conocida fuera del campo que nuestra lista le da, un nombre prestado o la marca de una plataforma',
        'Una universidad o empresa conocida en su propio campo que enseña y emite con su propio nombre',
        'Una entidad certificadora conocida o acreditada en tu campo, o el creador de la tecnología para su propio producto',
      ],
    },
  },
  verdicts: {
    'Not enough on this page': {
      name: 'Esta página no dice lo suficiente',
      rule: 'Menos de la mitad del peso en uso consta en la página o queda aclarado por tus respuestas.',
    },
    'Strong signal': {
      name: 'Señal fuerte',
      rule: ({ strong }) => `Solo lo demostrado suma ${number(strong)} o más.`,
    },
    'Promising, confirm first': {
      name: 'Prometedora, confirma antes',
      rule: ({ strong, promisingLow }) =>
        `Puede llegar a ${number(strong)} o más, y lo demostrado suma ${number(promisingLow)} o más.`,
    },
    'Weak signal': {
      name: 'Señal débil',
      rule: ({ weak }) => `El punto medio del intervalo está por debajo de ${number(weak)}.`,
    },
    'Mixed signal': { name: 'Señal mixta', rule: 'Todo lo demás.' },
  },
  grave:
    'Un aviso grave (un examen retirado, un nombre que imita a otro, un certificado modificado a mano) descarta las tres primeras.',
  goals: {
    'first-job': 'Un primer empleo',
    promotion: 'Un ascenso',
    credit: 'Créditos para un título',
    licence: 'Una licencia profesional',
    curiosity: 'Curiosidad',
  },
  sources: {
    spans:
      'No encontramos ningún estudio sobre lo rápido que envejece un contenido: los plazos de dos y ocho años son una elección nuestra.',
    gains: 'Cerca de una de cada ocho credenciales trae una mejora notable del sueldo.',
    mobility:
      'Si se cuentan también la movilidad y el acceso al empleo, sirve cerca de una de cada tres; la mayoría aporta un valor mínimo.',
    relevance:
      'En 37,7 millones de currículos, una primera credencial pertinente para el puesto fue acompañada de un 3,8 % más de sueldo; una no pertinente, de un 1,8 %.',
    choice: 'En Estados Unidos hay 1 850 034 credenciales, de 134 000 proveedores.',
    cheating:
      'En los 69 de 115 cursos en línea en los que se detectó, al menos el 1,3 % de los certificados se obtuvo copiando respuestas desde una segunda cuenta; entre quienes tenían veinte o más, lo había hecho el 25 %.',
    'top-fifty': 'Las cincuenta certificaciones más pedidas suman dos tercios de todas las peticiones en ofertas.',
    ice: 'Una certificación se evalúa aparte de cualquier curso y tiene un plazo limitado; un certificado, no.',
    eu: 'Una microcredencial debería indicar, entre otras cosas, la entidad que la otorga, la carga de trabajo, el nivel, el tipo de evaluación y la garantía de calidad.',
  },
  sourceUndated: (read) => `fecha incierta; leído en ${date(read)}`,

  howJudged: {
    title: 'Cómo juzga Touchstone',
    made: (version) => `Rúbrica ${version}. Esta página sale de los mismos datos que juzgan.`,
    principles: 'Principios',
    criteria: 'Criterios e indicadores',
    criteriaIntro:
      'Cada criterio tiene un peso sobre 100, aquí para un primer empleo, que se reparten sus indicadores. Un indicador se cumple, se cumple en parte, no se cumple o no consta; el peso del que no procede pasa a los demás de su criterio.',
    points: (count) => `${number(count)} ${plural(count, 'punto', 'puntos')}`,
    rule: 'Regla',
    why: 'Por qué',
    sources: 'En qué se apoya',
    ladders: 'Escalas',
    laddersIntro: 'De arriba abajo. Cuenta el peldaño más alto que se demuestre.',
    rung: 'Peldaño',
    stands: 'Qué hay en él',
    verdicts: 'El veredicto en palabras',
    verdictsIntro: 'El primero que proceda, de arriba abajo.',
    verdict: 'Veredicto',
    when: 'Cuándo',
    goals: 'Pesos según el objetivo',
    goal: 'Objetivo',
    fields: 'Con qué rapidez envejece un campo',
    fieldsIntro: 'Un plazo: lo actualizado dentro de él cuenta como al día; dentro de dos, la mitad.',
    field: 'Campo',
    span: 'Plazo',
    years: (count) => years(count),
  },
};

const issuerKinds = {
  university: 'universidad',
  company: 'empresa',
  vendor: 'creador de la tecnología',
  'certification-body': 'entidad certificadora',
  platform: 'plataforma de cursos',
  government: 'administración pública',
  other: 'organización',
} as const;
