/** Every sentence of a judgement in French, said as a careful adviser would, with the unbreakable spaces that French sets before double signs. */
// Over 200 lines: one flat catalogue, as in en.ts.
import type { AssessmentKind } from '../../model/signals.ts';
import type { Texts } from './en.ts';
import { spokenIn, type Ways } from './spoken.ts';

export const french: Ways = {
  tag: 'fr',
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  month: (name, year) => `${name} ${year}`,
  day: (day, name, year) => `${day} ${name} ${year}`,
  and: () => 'et',
  isOne: (count) => count < 2,
};
const { date, list, number, plural, inside } = spokenIn(french);
const years = (count: number): string => (count === 1 ? 'un an' : `${number(count)} ${plural(count, 'an', 'ans')}`);
const inField = (field: string | undefined): string => (field ? `en ${inside(field)}` : 'dans son domaine');
const isDay = (when: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(when);
/** "le 16 septembre 2022", "en janvier 2026". */
const on = (when: string): string => (isDay(when) ? `le ${date(when)}` : `en ${date(when)}`);
/** "depuis le 16 septembre 2022", "depuis janvier 2026". */
const since = (when: string | undefined): string => (when ? ` depuis ${isDay(when) ? 'le ' : ''}${date(when)}` : '');

const kinds: Record<AssessmentKind, string> = {
  'proctored-exam': 'un examen surveillé',
  exam: 'un examen',
  'graded-project': 'un projet noté',
  'programming-assignment': 'des exercices de programmation notés',
  lab: 'des travaux pratiques',
  'graded-assignments': 'des devoirs notés',
  'peer-review': 'des travaux notés par d’autres apprenants',
  quiz: 'des quiz',
  attendance: 'une présence jusqu’au bout',
};
export const fr: Texts = {
  date,
  list,
  number,

  criteria: {
    'issuer-recognition': {
      name: 'Renom de l’émetteur',
      question:
        'L’émetteur est-il un nom que les employeurs de votre domaine connaissent, et a-t-il enseigné et évalué lui-même ?',
    },
    'assessment-rigor': {
      name: 'Rigueur de l’évaluation',
      question: 'Fallait-il montrer la compétence, sous surveillance, ou suffisait-il d’être là ?',
    },
    'what-you-can-show': {
      name: 'Ce que vous montrez',
      question: 'Que reste-t-il en plus du badge : une pièce de portfolio, un projet, un registre public vérifiable ?',
    },
    recency: { name: 'Actualité', question: 'Le contenu est-il à jour, et pour combien de temps ?' },
    stackability: {
      name: 'Cumul',
      question: 'Compte-t-il pour un titre plus large, et celui qui accorderait les crédits le confirme-t-il ?',
    },
  },
  indicators: {
    'issuer-name': {
      question: 'L’émetteur est-il un nom que les employeurs de votre domaine connaissent ?',
      why: 'Un employeur qui connaît l’émetteur sait ce que vaut le certificat sans demander.',
      rule: 'Les échelons 3 et 4 de l’échelle des émetteurs comptent en entier, l’échelon 2 pour moitié, les échelons 0 et 1 pour rien. Nous connaissons un émetteur par notre liste, une université aussi par un domaine web réservé à de telles institutions ; un organisme absent de notre liste monte à l’échelon 4 dès que vous l’avez trouvé dans l’annuaire de son accréditeur.',
    },
    'own-hand': {
      question: 'L’émetteur a-t-il enseigné et évalué lui-même ?',
      why: 'Un nom simplement prêté ne dit rien de ce qui a été enseigné ou demandé.',
      rule: 'L’examen propre à une certification compte en entier, de même qu’un émetteur de notre liste qui enseigne sur son propre site, nomme ses enseignants ou dont il est confirmé qu’il enseigne et note. Un émetteur hors liste sur son propre site compte pour moitié. L’enseignement ou la notation par un autre, ou par une seule personne sous le nom d’une plateforme, ne compte pas.',
    },
    employers: {
      question: 'Des employeurs le citent-ils dans des offres pour votre poste ?',
      why: 'Une offre qui demande un certificat est la meilleure preuve que les employeurs le connaissent.',
      rule: 'Les offres d’au moins trois employeurs comptent en entier, d’un ou deux au moins pour moitié, d’aucun après recherche pour rien. Une page ne peut pas le dire : cela reste hors du compte des faits qui y sont trouvés.',
    },
    'assessment-ladder': {
      question: 'Que fallait-il faire pour l’obtenir ?',
      why: 'Un certificat ne prédit la compétence que dans la mesure où il fallait la montrer.',
      rule: 'Les échelons 4 et 5 de l’échelle d’évaluation comptent en entier, les échelons 2 et 3 pour moitié, les échelons 0 et 1 pour rien ; le plus haut que la page prouve l’emporte. Ce qu’elle laisse ouvert (si un examen est surveillé, qui note un projet, si les quiz ont une note minimale) garde les deux échelons possibles jusqu’à ce que vous le sachiez.',
    },
    'identity-checked': {
      question: 'Quelqu’un vérifie-t-il qui passe l’évaluation ?',
      why: 'Un résultat que n’importe qui aurait pu produire prédit peu.',
      rule: 'Un examen surveillé, ou votre confirmation que l’identité est vérifiée, compte en entier ; la seule présence, ou un examen qui s’avère non surveillé, ne compte pas.',
    },
    work: {
      question: 'Reste-t-il un travail que vous pouvez montrer ?',
      why: 'Un travail qu’un employeur peut regarder parle de lui-même.',
      rule: 'Un projet final ou de portfolio compte en entier, un projet guidé pour moitié, rien à montrer pour rien.',
    },
    record: {
      question: 'Y a-t-il un justificatif qu’un employeur peut vérifier ?',
      why: 'Un lien qui mène à l’émetteur ne se falsifie pas comme une image.',
      rule: 'Un lien dont il est confirmé qu’il mène à l’émetteur compte en entier ; un certificat qui se partage compte au moins pour moitié.',
    },
    current: {
      question: 'Le contenu est-il à jour ?',
      why: 'Ce qui s’enseignait il y a quelques versions n’est peut-être plus ce qui s’utilise.',
      rule: 'Un examen en vigueur, la dernière version majeure, une mise à jour dans le délai du domaine ou un lancement dans deux délais comptent en entier. Une version plus ancienne encore prise en charge, ou une mise à jour dans deux délais, compte pour moitié. Une session datant de moins d’un an compte un peu et laisse le reste ouvert. Ce qui est retiré, sans prise en charge ou plus ancien ne compte pas. Un délai est de deux ans dans les domaines rapides et de huit dans les lents.',
    },
    validity: {
      question: 'Est-il dit combien de temps il reste valable ?',
      why: 'Un certificat à renouveler parle encore pour son titulaire l’année suivante.',
      rule: 'Seulement pour les certifications et les badges : une validité indiquée ou confirmée compte en entier, un examen retiré pour rien.',
    },
    credit: {
      question: 'Compte-t-il pour un titre plus large, et qui l’accorderait le confirme-t-il ?',
      why: 'Une promesse de crédits vaut ce que l’école qui les reçoit dit qu’elle vaut.',
      rule: 'Les crédits gagnent leurs points quand vous les marquez confirmés et dites par qui ; une simple promesse les laisse ouverts.',
    },
  },

  asks: {
    name: {
      ifTrue: 'Un nom que les employeurs de votre domaine connaissent figure sur le certificat.',
      ask: 'Demandez quel nom figurera sur le certificat.',
    },
    ownHand: {
      ifTrue: 'L’émetteur enseigne et note lui-même.',
      ask: 'Demandez si l’émetteur enseigne et note lui-même, ou s’il prête son nom.',
    },
    postings: {
      ifTrue: 'Des offres d’au moins trois employeurs pour votre poste citent ce certificat.',
      ask: 'Parcourez quelques offres pour le poste visé et voyez si l’une cite ce certificat.',
    },
    directory: {
      ifTrue: 'L’annuaire de l’accréditeur lui-même recense cet organisme.',
      ask: 'Cherchez l’organisme dans l’annuaire de l’accréditeur lui-même avant de vous fier à son nom.',
    },
    graded: {
      ifTrue: 'Il faut réussir un examen ou un projet noté.',
      ask: 'Demandez ce qu’il faut réussir pour l’obtenir ; si ce n’est rien, il ne montrera que votre présence.',
    },
    gradedDegree: {
      ifTrue: 'Il faut réussir des examens ou des projets notés.',
      ask: 'Demandez comment le diplôme est évalué et qui note.',
    },
    gradedEarned: {
      ifTrue: 'Il fallait réussir un examen ou un projet noté.',
      ask: 'Regardez sur la page du cours ce qu’il fallait réussir.',
    },
    supervised: {
      ifTrue: 'L’examen est surveillé.',
      ask: 'Demandez si l’examen est surveillé ; passé seul, il prouve moins.',
    },
    gradedBy: {
      ifTrue: 'Un enseignant ou un expert note le projet.',
      ask: 'Demandez qui note le projet : un enseignant, d’autres apprenants ou une machine.',
    },
    passMark: {
      ifTrue: 'Les quiz comptent et ont une note minimale.',
      ask: 'Demandez si les quiz sont notés avec une note minimale.',
    },
    identity: {
      ifTrue: 'Quelqu’un vérifie qui passe l’évaluation.',
      ask: 'Demandez si quelqu’un vérifie qui passe l’évaluation ; sinon, le résultat pourrait être celui de n’importe qui.',
    },
    work: {
      ifTrue: 'Vous gardez un projet que vous pouvez montrer.',
      ask: 'Demandez si vous finirez avec un projet que vous pourrez montrer à un employeur.',
    },
    record: {
      ifTrue: 'Le certificat a un lien public qui mène à l’émetteur.',
      ask: 'Demandez si le certificat a un lien public qui mène à l’émetteur.',
    },
    updated: {
      ifTrue: 'Le contenu a été mis à jour assez récemment pour son domaine.',
      ask: 'Demandez quand le contenu a été mis à jour pour la dernière fois.',
    },
    stillOffered: {
      ifTrue: 'L’examen peut encore être passé.',
      ask: 'Demandez à l’émetteur si cet examen peut encore être passé.',
    },
    inUse: {
      ifTrue: 'La page de l’émetteur lui-même dit que cet examen est en vigueur.',
      ask: 'Vérifiez sur la page de l’émetteur lui-même que c’est bien l’examen en vigueur.',
    },
    validity: {
      ifTrue: 'Vous savez combien de temps il reste valable.',
      ask: 'Demandez combien de temps il reste valable et ce que coûte son renouvellement.',
    },
    credit: {
      ifTrue: 'L’école qui accorderait les crédits le confirme par écrit.',
      ask: 'Demandez par écrit à l’école qui accorderait les crédits si elle le fera.',
    },
  },

  reasons: {
    noName: 'La page ne dit pas quel nom figure sur le certificat.',
    lookAlike: 'Le nom de l’émetteur est écrit avec des lettres qui ressemblent seulement aux vraies.',
    byDomain: (who) =>
      `${who} est une université, comme le prouve le domaine de son propre site ; elle n’est pas dans notre liste.`,
    inDirectory: (who) => `Vous avez trouvé ${who} dans l’annuaire de l’accréditeur lui-même.`,
    knownIn: (who, field) => `Dans notre liste, ${who} figure comme un nom bien connu ${inField(field)}.`,
    lent: (who, teachers) =>
      teachers.length > 0
        ? `Le nom affiché est ${who}, mais l’enseignement ou la notation revient à ${list(teachers)} : il compte pour moitié.`
        : `Le nom affiché est ${who}, mais une autre organisation enseigne ou note : il compte pour moitié.`,
    platformBrand: (who) => `${who} est la marque d’une plateforme de cours : ce nom compte pour moitié.`,
    otherField: (who, field) =>
      field
        ? `${who} est dans notre liste, mais pas ${inField(field)} : ce nom compte pour moitié.`
        : `${who} est dans notre liste, mais pas pour ce domaine : ce nom compte pour moitié.`,
    notListed: (who) => `${who} n’est pas dans notre liste d’émetteurs : ce nom seul n’ajoute aucun point.`,
    foundKnown: (who) => `Vous avez établi que l’émetteur est ${who}, bien connu dans son domaine d’après notre liste.`,
    foundHalf: (who) => `Vous avez établi que l’émetteur est ${who}.`,
    foundNotListed: (who) => `Vous avez établi que l’émetteur est ${who}, absent de notre liste.`,
    disguised: 'Un nom déguisé ne peut garantir aucun enseignement.',
    taughtByOthers: (teachers) =>
      `La page dit que l’enseignement ou la notation revient à ${list(teachers)}, pas à l’émetteur.`,
    onePerson: (site) => `Une seule personne enseigne ; ${site} ne fait que prêter le lieu et le nom.`,
    notItself: 'Vous avez établi que l’émetteur n’enseigne ni ne note lui-même.',
    ownExam: (who) => `L’examen est celui de l’émetteur lui-même, ${who}.`,
    ownSite: (who) => `La page est sur le site de l’émetteur lui-même, ${who}.`,
    ownTeachers: (who) => `${who} nomme ses propres enseignants.`,
    itself: 'Vous avez confirmé que l’émetteur enseigne et note lui-même.',
    ownSiteNotListed: (who) =>
      `La page est sur le site de l’émetteur lui-même, mais ${who} n’est pas dans notre liste : cela compte pour moitié.`,
    itselfNotListed:
      'Vous avez confirmé que l’émetteur enseigne et note lui-même ; il n’est pas dans notre liste, cela compte donc pour moitié.',
    notSaidItself: 'La page ne dit pas si l’émetteur enseigne et note lui-même.',
    manyEmployers: (count) => `${number(count)} employeurs le citent dans des offres que vous avez lues.`,
    fewEmployers: (names) =>
      `Dans des offres que vous avez lues, ${list(names)} le ${plural(names.length, 'cite', 'citent')}.`,
    foundMany: 'Vous avez trouvé au moins trois employeurs qui le citent.',
    foundSome: 'Vous avez trouvé des offres qui le citent.',
    foundNone: 'Vous avez parcouru des offres pour votre poste et aucune ne le cite.',
    noPosting: 'Aucune offre que vous avez lue ne le cite encore.',
    foundGraded: 'Vous avez établi qu’il faut réussir un examen ou un projet noté.',
    foundUngraded: 'Vous avez établi qu’il n’y a ni examen ni projet noté à réussir.',
    notSaidGraded: 'La page ne dit pas ce qu’il faut faire pour l’obtenir.',
    takes: (all) => `Pour l’obtenir, il faut : ${list(all.map((kind) => kinds[kind]))}.`,
    takesFound: (all) =>
      `D’après la page, il faut pour l’obtenir : ${list(all.map((kind) => kinds[kind]))} ; vos propres réponses sont comptées.`,
    takesOpen: (all, open) =>
      `Pour l’obtenir, il faut : ${list(all.map((kind) => kinds[kind]))} ; ${
        {
          supervised: 'il n’est pas dit si l’examen est surveillé',
          gradedBy: 'il n’est pas dit qui note le projet',
          passMark: 'il n’est pas dit si les quiz ont une note minimale',
          hard: 'la page ne dit pas à quel point c’est exigeant',
        }[open]
      }.`,
    attendanceOnly: 'La présence suffit : il n’y a donc pas de résultat à vérifier.',
    nobodyChecks: 'Vous avez établi que personne ne vérifie qui passe l’évaluation.',
    foundUnsupervised: 'Vous avez établi que l’examen n’est pas surveillé : n’importe qui pourrait le passer.',
    supervised: 'L’examen est surveillé.',
    foundSupervised: 'Vous avez confirmé que l’examen est surveillé.',
    foundIdentity: 'Vous avez confirmé que l’identité est vérifiée.',
    notSaidIdentity: 'La page ne dit pas si quelqu’un vérifie qui passe l’évaluation.',
    noWork: 'Vous avez établi qu’il ne reste aucun travail à montrer.',
    ownWork: 'Vous finissez avec un projet à vous.',
    guidedWork: 'Vous finissez avec un projet guidé, le même pour tous les apprenants.',
    foundWork: 'Vous avez confirmé qu’il reste un travail à montrer.',
    notSaidWork: 'La page ne dit pas si vous gardez un travail à montrer.',
    leadsBack: 'Vous avez confirmé que le justificatif mène à l’émetteur.',
    sharedOnly: 'Il se partage, mais ne mène pas à l’émetteur.',
    shared: 'Il se partage ; reste à confirmer qu’un lien mène à l’émetteur.',
    publicRecord: 'Cette page est un justificatif public ; reste à confirmer qu’elle mène à l’émetteur.',
    noRecord: 'Vous n’avez trouvé aucun lien qui mène à l’émetteur.',
    notSaidRecord: 'La page ne dit pas si le certificat peut être vérifié.',
    updated: (when, field) => `Mis à jour ${on(when)}, assez récent ${inField(field)}.`,
    updatedAgeing: (when, field) => `Mis à jour ${on(when)} : cela commence à dater ${inField(field)}.`,
    updatedOld: (when, field) => `Mis à jour ${on(when)} : c’est ancien ${inField(field)}.`,
    latest: (product, version) => `Version enseignée : ${product} ${version}, la dernière version majeure.`,
    supportedVersion: (product, version, newest) =>
      `Version enseignée : ${product} ${version}, encore prise en charge ; la dernière est ${newest}.`,
    outOfSupport: (product, version) =>
      `Version enseignée : ${product} ${version}, que ses auteurs ne prennent plus en charge.`,
    launched: (when, field) => `Lancé ${on(when)}, assez récent ${inField(field)}.`,
    launchedOld: (when, field) => `Cet examen a été lancé ${on(when)} : c’est ancien ${inField(field)}.`,
    session: 'Une session à moins d’un an montre que le cours vit ; sa dernière mise à jour n’est pas dite.',
    notSaidUpdated: 'La page ne dit pas quand le contenu a été mis à jour pour la dernière fois.',
    foundCurrent: 'Vous avez confirmé que le contenu est à jour.',
    noDate: 'Votre réponse ne contient aucune date qui puisse être jugée.',
    notFoundUpdated: 'Vous n’avez pas pu confirmer de mise à jour.',
    dateDoubted: 'Vous avez établi que la date de la page ne tient pas.',
    stillOffered: 'Vous avez confirmé que l’examen peut encore être passé.',
    retired: (what, when) => `${what ?? 'Cet examen'} est retiré${since(when)} et ne peut plus être passé.`,
    maybeRetired: (what) => `${what ?? 'Cet examen'} est peut-être retiré ; notre table n’en est pas sûre.`,
    retires: (when) => `L’examen sera retiré ${on(when)}.`,
    inUse: (code) => `${code} est l’examen en vigueur.`,
    seemsInUse: (code) => `${code} semble être l’examen en vigueur ; confirmez-le auprès de l’émetteur.`,
    retiredNoRenewal: 'L’examen est retiré : il ne peut plus être obtenu ni renouvelé.',
    notFoundValidity: 'Vous n’avez pas pu confirmer combien de temps il reste valable.',
    valid: (count) => `Il reste valable ${years(count)}.`,
    foundValid: 'Vous avez établi combien de temps il reste valable.',
    listedValid: (count) =>
      count === 'no expiry'
        ? 'D’après notre table, il n’expire pas.'
        : `D’après notre table, il reste valable ${years(count)}.`,
    notSaidValid: 'La page ne dit pas combien de temps il reste valable.',
    creditConfirmed: 'L’école qui accorderait les crédits l’a confirmé.',
    creditNone: 'Vous avez établi qu’il ne compte pour aucun titre plus large.',
    notSaidCredit: 'La page ne dit pas qu’il compte pour un titre plus large.',
    creditUntrue: 'Ce qui était dit des crédits s’est révélé faux.',
    creditClaimed: 'Des crédits sont promis ; ils compteront quand l’école qui les accorderait le confirmera.',
  },

  rows: {
    issuer: (name, kind) => `${name} : ${issuerKinds[kind]}`,
    version: (product, latest, oldest) =>
      `${product} : dernière version, ${latest} ; ${oldest ? `la plus ancienne prise en charge, ${oldest}` : 'plus aucune n’est prise en charge'}`,
    retired: (what, when, sure) => `${what} : retiré${when ? ` ${on(when)}` : ''}${sure ? '' : ' (à confirmer)'}`,
    inUse: (code, sure) => `${code} : en vigueur${sure ? '' : ' (à confirmer)'}`,
    valid: (name, count) => (count === 'no expiry' ? `${name} : n’expire pas` : `${name} : valable ${years(count)}`),
    examOf: (name, body) => `${name} : examen de l’organisme ${body}`,
    eduDomain: 'Les noms en .edu vont seulement à des institutions accréditées des États-Unis',
    acUkDomain: 'Les noms en .ac.uk vont seulement à l’enseignement supérieur reconnu du Royaume-Uni',
  },

  warnings: {
    tampered: (about) => `Cette page dit deux choses différentes sur ${about}, comme un certificat modifié à la main.`,
    about: {
      title: 'le titre',
      learner: 'le nom de l’apprenant',
      issuer: 'l’émetteur',
      issuers: 'l’émetteur',
      date: 'la date',
      instructors: 'l’enseignant',
      hours: 'la durée',
    },
    lookAlike: 'Le nom de l’émetteur contient des lettres qui ressemblent seulement à celles d’un nom connu.',
    maybeRetired: (what, next) =>
      `${what ?? 'Cet examen'} est peut-être retiré ; demandez à l’émetteur avant de payer.${next}`,
    retired: (what, when, next) =>
      `${what ?? 'Cet examen'} est retiré${since(when)} : plus personne ne peut le passer.${next}`,
    successor: (code) => ` Son successeur est ${code}.`,
    maybeSuccessor: (code) => ` Son successeur est peut-être ${code} ; confirmez-le auprès de l’émetteur.`,
    borrowed: (who, teachers) =>
      teachers.length > 0
        ? `Le nom affiché est ${who}, mais l’enseignement ou la notation revient à ${list(teachers)}.`
        : `Le nom affiché est ${who}, mais une autre organisation enseigne ou note.`,
    preparation: (name) => `Ceci prépare à ${name} ; l’examen et ses frais sont à part.`,
    credit: 'Des crédits sont promis ici, et personne qui les accorderait ne l’a encore confirmé.',
  },

  next: {
    tampered: 'Vérifiez le certificat sur la page de vérification de l’émetteur lui-même avant de vous y fier.',
    lookAlike: 'Ne payez rien avant d’avoir trouvé ce certificat sur le site officiel de l’émetteur.',
    replaced: (code) => `Avant de payer, cherchez l’examen qui l’a remplacé, ${code}.`,
    maybeReplaced: (code) => `Avant de payer, demandez à l’émetteur si ${code} a remplacé cet examen.`,
    askReplaced: 'Avant de payer, demandez à l’émetteur ce qui a remplacé cet examen.',
    nothing: 'Plus rien à demander ici : à vous de décider s’il vaut pour vous son prix entier.',
  },

  items: {
    totalCost: {
      question: 'Combien cela coûte-t-il en tout, jusqu’au certificat ?',
      why: 'Un abonnement ou un examen en plus peut multiplier le prix affiché.',
    },
    renewal: {
      question: 'Le paiement se renouvelle-t-il de lui-même ?',
      why: 'Ce qui se renouvelle seul coûte jusqu’à ce que vous l’arrêtiez.',
    },
    cancel: {
      question: 'Comment empêcher le paiement de se renouveler de lui-même ?',
      why: 'Trouver comment prend une minute maintenant ; le dernier jour, il sera peut-être trop tard.',
      whySite: {
        'coursera.org':
          'Une formule achetée dans l’application se résilie peut-être dans la boutique d’applications, pas sur le site.',
        'udacity.com':
          'La formule peut courir jusqu’à votre diplôme ou votre résiliation ; avoir presque fini ne l’arrête pas.',
      },
    },
    trialStated: {
      question: (days) =>
        `L’essai gratuit devient-il une formule payante au bout de ${plural(days, 'un jour', `${number(days)} jours`)} ?`,
      why: 'Le lendemain de l’essai, le premier paiement est prélevé tout seul.',
    },
    trial: {
      question: 'Si cela commence par un essai gratuit, quel jour le premier paiement est-il prélevé ?',
      why: 'Le premier paiement est prélevé tout seul à la fin d’un essai.',
    },
    refund: {
      question: 'Jusqu’à quel jour pouvez-vous être remboursé ?',
      why: 'Passé ce jour, la décision est sans retour.',
      whySite: {
        'coursera.org': 'Abonnements, achats à l’unité et achats dans l’application suivent des règles différentes.',
        'edx.org': 'Le délai peut courir du début ou du paiement, et une autre limite peut y mettre fin.',
        'udemy.com': 'Cours et abonnements suivent des règles différentes.',
      },
      eu: 'Dans l’UE, l’acheteur a le plus souvent 14 jours selon la loi, sauf s’il y a renoncé en payant.',
    },
    voidedBy: {
      question: 'Qu’est-ce qui fait perdre plus tôt le droit au remboursement ?',
      why: 'Voir une part des leçons ou recevoir le certificat y met souvent fin avant la date.',
    },
    watched: {
      question: 'Quelle part du cours pouvez-vous voir avant qu’un remboursement soit refusé ?',
      why: 'Un remboursement peut être refusé quand une bonne part du cours a servi.',
    },
    withdrawal: {
      question: 'Le paiement demande-t-il de renoncer aux 14 jours de rétractation ?',
      why: 'Dans l’UE, l’acheteur a 14 jours, sauf s’il accepte que le contenu commence aussitôt et que ce droit cesse.',
    },
    exam: {
      question: 'Combien coûte un passage de l’examen, taxes et frais de surveillance ou de centre compris ?',
      why: 'L’examen se paie souvent à part du cours, et la surveillance à part de l’examen.',
    },
    retake: {
      question: 'Combien coûte un second essai ?',
      why: 'Beaucoup ont besoin de deux essais, et chacun peut se payer en entier.',
    },
    stillOffered: {
      question: 'Cet examen peut-il encore être passé ?',
      why: 'Un examen remplacé ne peut plus être passé.',
    },
    attendance: {
      question: 'Suffit-il d’être présent jusqu’au bout ?',
      why: 'Le certificat montre alors que vous étiez là, et rien de plus.',
    },
    supervisedStated: {
      question: 'L’examen est-il surveillé, comme le dit la page ?',
      why: 'Un résultat que n’importe qui aurait pu produire prouve peu sur vous.',
    },
    supervised: {
      question: 'L’examen est-il surveillé, de sorte que personne ne puisse le passer à votre place ?',
      why: 'Un examen passé seul pourrait être celui de n’importe qui ; il compte donc moins.',
    },
    identity: {
      question: 'Quelqu’un vérifie-t-il qui passe l’évaluation ?',
      why: 'Un résultat que n’importe qui aurait pu produire prouve peu sur vous.',
      whySite: { 'coursera.org': 'Vérifier seulement le nom en dit moins que vérifier la personne.' },
    },
    graded: {
      question: 'Faut-il réussir un examen ou un projet noté pour l’obtenir ?',
      why: 'S’il n’y a rien à réussir, le certificat ne montre que la présence.',
    },
    gradedBy: {
      question: 'Un enseignant ou un expert note-t-il le projet ?',
      why: 'Les notes d’autres apprenants ou d’une machine en disent moins.',
    },
    passMark: {
      question: 'Les quiz sont-ils notés, avec une note minimale à atteindre ?',
      why: 'Des quiz qui se recommencent sans fin prouvent peu.',
    },
    ownHand: {
      question: (who) =>
        who
          ? `${who} assure-t-il lui-même l’enseignement et la notation ?`
          : 'L’émetteur enseigne-t-il et note-t-il lui-même ?',
      questionExam: (who) =>
        who
          ? `${who} prépare-t-il et note-t-il lui-même l’examen ?`
          : 'L’émetteur prépare-t-il et note-t-il lui-même l’examen ?',
      why: 'Un nom peut être prêté à une autre entreprise, qui enseigne et note.',
    },
    name: {
      question: 'Quel nom figurera sur le certificat ?',
      why: 'La page ne le dit pas, et c’est ce qu’un employeur lit en premier.',
    },
    postings: {
      question: (role) =>
        role ? `Des offres d’emploi (${role}) le citent-elles ?` : 'Des offres pour le poste visé le citent-elles ?',
      why: 'Ce que les employeurs écrivent dans leurs offres est la meilleure preuve qu’ils le connaissent.',
    },
    directory: {
      question: 'L’annuaire d’un accréditeur recense-t-il cet organisme ?',
      questionNamed: (name) => `L’annuaire de l’accréditeur lui-même le recense-t-il, à la page ${name} ?`,
      why: 'N’importe qui peut écrire « accrédité » ; seul l’annuaire de l’accréditeur le prouve.',
    },
    credit: {
      question: 'L’école où vous voulez étudier accordera-t-elle des crédits pour cela, par écrit ?',
      why: 'La page ne promet pas de crédits, et des crédits sont votre objectif.',
      whyClaim: 'Seule l’école qui les reçoit décide, et une recommandation n’est pas un crédit.',
      claim: (kind, body) => {
        const by = body ? ` (${body})` : '';
        return {
          awarded: `Votre école acceptera-t-elle les crédits qui seraient accordés${by}, et le dira-t-elle par écrit ?`,
          eligible: `Votre école accordera-t-elle les crédits auxquels ceci donnerait droit${by}, et le dira-t-elle par écrit ?`,
          recommended: `Votre école accordera-t-elle les crédits recommandés pour cela${by}, et le dira-t-elle par écrit ?`,
          'counts-toward': `Cela compte-t-il pour le diplôme que vous voulez${by}, d’après un écrit de l’école elle-même ?`,
        }[kind];
      },
    },
    updated: {
      question: 'Quand le contenu a-t-il été mis à jour pour la dernière fois ?',
      questionExam: 'Quand l’examen a-t-il été révisé pour la dernière fois ?',
      questionStated: (when) => `Le contenu lui-même a-t-il été mis à jour ${on(when)}, comme le dit la page ?`,
      why: 'Un contenu ancien peut enseigner ce qui ne s’utilise plus.',
      whyLaunched: (when) =>
        `La page dit seulement que cela a été lancé ${on(when)} ; un contenu ancien peut enseigner ce qui ne s’utilise plus.`,
      whySession: (when) =>
        `La page donne seulement le début d’une session, ${date(when)} ; une session nouvelle peut reprendre un contenu ancien.`,
    },
    validity: {
      question: 'Combien de temps reste-t-il valable ?',
      questionStated: (count) => `Reste-t-il valable ${years(count)} ?`,
      why: 'Un certificat qui expire est à repayer ou à repasser.',
    },
    renewing: {
      question: 'Que coûte son renouvellement, en argent et en heures ?',
      why: 'Le vrai prix d’une certification comprend ce qu’il faut pour la garder.',
    },
    remains: {
      question: 'Que pouvez-vous encore ouvrir après avoir fini ou résilié ?',
      why: 'Certains sites ferment les leçons, et votre propre travail avec elles.',
    },
    work: {
      question: 'Finissez-vous avec un projet ou un autre travail à montrer à un employeur ?',
      questionStated: 'Pouvez-vous montrer votre projet à un employeur, en public ?',
      why: 'Un travail qu’un employeur peut regarder parle plus fort qu’un certificat.',
    },
    record: {
      question: 'Le certificat a-t-il un lien public qui mène à l’émetteur ?',
      why: 'Une image ou un PDF se falsifie ; un lien vers l’émetteur, non.',
    },
  },

  traps: {
    aid: {
      question: 'Si vous avez demandé une aide financière, commencer l’essai annulerait-il la demande ?',
      why: 'Commencer un essai peut mettre fin à une demande en cours.',
    },
    aidPerCourse: {
      question: 'L’aide financière se demande-t-elle cours par cours ?',
      why: 'Un programme peut exiger une demande pour chacun de ses cours.',
    },
    plus: {
      question: 'Est-ce compris dans Coursera Plus ?',
      why: 'Si vous avez Plus, vous êtes peut-être sur le point de payer deux fois.',
    },
    timeLimit: {
      question: 'Pour quel jour un cours payé doit-il être terminé ?',
      why: 'L’accès à un cours payé peut finir avant vous.',
    },
    preview: {
      question: 'L’aperçu gratuit ouvre-t-il plus que le premier module ?',
      why: 'Ce qui s’essaie gratuitement peut finir plus tôt que prévu.',
    },
    bundleRefund: {
      question: 'Un lot est-il remboursé cours par cours ?',
      why: 'Les cours d’un lot déjà commencés peuvent ne pas être rendus.',
    },
    professional: {
      question: 'Est-ce une formation professionnelle ou un bootcamp avec ses propres règles de remboursement ?',
      why: 'Ils se vendent à d’autres conditions que les cours ordinaires.',
    },
    auditEnds: {
      question: 'Quel jour l’accès gratuit en auditeur libre prend-il fin ?',
      why: 'Passé ce jour, les leçons se ferment si vous ne payez pas.',
    },
    aidExcluded: {
      question: 'L’aide financière couvre-t-elle ce programme et les frais à part pour les crédits ?',
      why: 'Certains programmes et tous les frais de crédits peuvent en être exclus.',
    },
    partMonth: {
      question: 'Un mois utilisé en partie seulement est-il remboursé ?',
      why: 'Résilier au début du mois peut ne rien rapporter.',
    },
    completionOnly: {
      question: 'Le certificat dit-il autre chose que le fait d’avoir terminé le cours ?',
      why: 'Une attestation de fin montre que vous avez regardé, pas ce que vous savez faire.',
    },
  },

  marketing: {
    'job-guarantee': {
      question:
        'Quelles sont les conditions écrites de la garantie d’emploi, et qui décide si vous les avez remplies ?',
      why: 'Une garantie vaut ce que ses conditions en laissent.',
    },
    'placement-rate': {
      question: 'Le taux de placement est-il vérifié par un tiers, et compte-t-il tous ceux qui ont commencé ?',
      why: 'Un taux paraît élevé quand ceux qui sont partis ou n’ont pas répondu ne comptent pas.',
    },
    salary: {
      question: 'De qui sont ces salaires, où, et de quelle année ?',
      why: 'Une moyenne nationale dit peu d’un débutant dans votre ville.',
    },
    'limited-time': {
      question: 'Le prix reste-t-il le même après la fin du compte à rebours ou du prix barré ?',
      why: 'Une offre qui revient chaque semaine est le prix normal.',
    },
  },

  pages: {
    own: 'La page du certificat',
    help: (site) => `Aide ${site}`,
    withdrawal: 'L’Europe vous concerne : retours et rétractation',
  },

  eu: {
    learner: 'Qui l’a obtenu',
    title: 'Intitulé',
    country: 'Pays de l’émetteur',
    'awarding-body': 'Organisme qui le délivre',
    date: 'Date de délivrance',
    'learning-outcomes': 'Acquis d’apprentissage',
    workload: 'Charge de travail',
    level: 'Niveau',
    assessment: 'Type d’évaluation',
    participation: 'Mode de participation',
    'quality-assurance': 'Assurance qualité',
    prerequisites: 'Prérequis',
    supervision: 'Surveillance et contrôle d’identité',
    stackability: 'Possibilité de cumul',
  },

  costs: {
    fee: 'Tarif',
    exam: 'Examen',
    retake: 'Un essai de plus',
    renewal: 'Renouvellement',
    credits: (count) => `${number(count)} ${plural(count, 'crédit', 'crédits')}`,
    months: (count) => `${number(count)} mois`,
    years: (count) => `${number(count)} ${plural(count, 'an', 'ans')}`,
    renewals: (times, span) =>
      `${number(times)} ${plural(times, 'renouvellement', 'renouvellements')} en ${number(span)} ans`,
  },

  drafts: {
    thisCredential: 'ce certificat',
    registrar: {
      subject: (name) => `Des crédits pour « ${name} » ?`,
      greeting: 'Madame, Monsieur,',
      about: (name, issuers, address) =>
        `J’envisage de suivre « ${name} »${issuers.length > 0 ? `, délivré par ${list(issuers)}` : ''} : ${address}`,
      claimed: (kind, body) =>
        `Sa page ${
          {
            awarded: 'dit que des crédits sont accordés',
            eligible: 'dit que des crédits peuvent être accordés',
            recommended: 'dit que des crédits sont recommandés',
            'counts-toward': 'dit que cela compte pour un titre plus large',
          }[kind]
        }${body ? ` (${body})` : ''} :`,
      quoted: (quote) => `« ${quote} »`,
      ask: 'Avant que je paie, pourriez-vous me répondre par écrit ?',
      questions: [
        'Accorderez-vous des crédits pour cela dans le diplôme [NOM DU DIPLÔME] ?',
        'Si oui, combien de crédits, et à la place de quelle exigence ?',
        'De quels documents avez-vous besoin, et de qui ?',
        'Jusqu’à quand votre réponse est-elle valable ?',
      ],
    },
    provider: {
      subject: (name, count) => `${plural(count, 'Une question', 'Des questions')} avant de m’inscrire à « ${name} »`,
      greeting: 'Bonjour,',
      about: (name, address) => `J’envisage de payer pour « ${name} » : ${address}`,
      notFound: (count) =>
        plural(
          count,
          'Je n’ai pas trouvé sur sa page la réponse à ceci :',
          'Je n’ai pas trouvé sur sa page les réponses à ceci :',
        ),
      ask: (count) =>
        `Pourriez-vous ${plural(count, 'y répondre', 'y répondre point par point')}, ou m’indiquer la page officielle qui le fait ?`,
    },
    thanks: 'Merci d’avance,',
    yourName: '[VOTRE NOM]',
  },

  principles: [
    'Une note est une fourchette : ce que la page ne dit pas compte pour rien en bas et en entier en haut.',
    'Ce qui n’est pas précisé n’est jamais tenu pour mauvais ; cela élargit seulement la fourchette.',
    'Chaque point repose sur une phrase de la page, une ligne de nos tables, une offre que vous avez lue ou votre propre réponse.',
    'Ce qui est seulement promis ou tu compte une fois que vous l’avez confirmé ; une réponse n’efface jamais une faiblesse que la page avoue.',
    'Ce qui n’est pas dans notre liste n’est pas dans notre liste : cela n’en dit rien.',
    'Le coût, les étoiles et le nombre d’inscrits ne changent jamais la note.',
    'Poids, échelles et seuils sont notre propre jugement, appuyé sur les sources nommées ; les poids sont à vous de changer.',
    'Les règles sont les mêmes pour tous : ni partenaire, ni lien payé, ni coup de pouce caché.',
  ],
  ladders: {
    assessment: {
      name: 'Échelle d’évaluation',
      rungs: [
        'Regarder ou être présent jusqu’au bout',
        'Des quiz d’entraînement avec autant d’essais que voulu',
        'Des projets notés par d’autres apprenants, ou des quiz notés avec une note minimale',
        'De la programmation ou de la pratique notée par une machine, ou un projet final noté',
        'Un examen surveillé, ou un projet noté par un expert ou un enseignant',
        'Un examen surveillé avec contrôle d’identité, indépendant de tout cours',
      ],
    },
    issuer: {
      name: 'Échelle des émetteurs',
      rungs: [
        'Un nom fait pour ressembler à un autre',
        'Une seule personne, ou une entreprise absente de notre liste',
        'Une institution connue hors du domaine que notre liste lui donne, un nom prêté, ou la marque d’une plateforme de cours',
        'Une université ou une entreprise connue dans son domaine, qui enseigne et délivre sous son propre nom',
        'Un organisme de certification connu ou accrédité dans votre domaine, ou l’auteur d’une technologie pour son propre produit',
      ],
    },
  },
  verdicts: {
    'Not enough on this page': {
      name: 'Cette page n’en dit pas assez',
      rule: 'Moins de la moitié du poids en jeu est dite par la page ou établie par vos réponses.',
    },
    'Strong signal': {
      name: 'Signal fort',
      rule: ({ strong }) => `Ce qui est prouvé fait à lui seul ${number(strong)} ou plus.`,
    },
    'Promising, confirm first': {
      name: 'Prometteur, à confirmer',
      rule: ({ strong, promisingLow }) =>
        `Il peut atteindre ${number(strong)} ou plus, et ce qui est prouvé fait ${number(promisingLow)} ou plus.`,
    },
    'Weak signal': {
      name: 'Signal faible',
      rule: ({ weak }) => `Le milieu de la fourchette est sous ${number(weak)}.`,
    },
    'Mixed signal': { name: 'Signal mitigé', rule: 'Tout le reste.' },
  },
  grave:
    'Un avertissement grave (un examen retiré, un nom qui en imite un autre, un certificat modifié à la main) exclut les trois premiers verdicts.',
  goals: {
    'first-job': 'Un premier emploi',
    promotion: 'Une promotion',
    credit: 'Des crédits pour un diplôme',
    licence: 'Une licence professionnelle',
    curiosity: 'La curiosité',
  },
  sources: {
    spans:
      'Nous n’avons trouvé aucune étude sur la vitesse à laquelle un cours vieillit : les délais de deux et huit ans sont notre choix.',
    gains: 'Environ un certificat sur huit apporte un gain de salaire notable.',
    mobility:
      'En comptant aussi la mobilité et l’accès à l’emploi, environ un sur trois est utile ; la plupart apportent très peu.',
    relevance:
      'Sur 37,7 millions de CV, un premier certificat en rapport avec l’emploi allait avec 3,8 % de salaire en plus, un sans rapport avec 1,8 %.',
    choice: 'Il y a 1 850 034 certificats aux États-Unis, de 134 000 fournisseurs.',
    cheating:
      'Dans les 69 cours en ligne sur 115 où cela a été constaté, au moins 1,3 % des certificats ont été obtenus en copiant les réponses d’un second compte ; parmi ceux qui en avaient vingt ou plus, 25 % l’avaient fait.',
    'top-fifty': 'Les cinquante certifications les plus demandées font deux tiers des demandes dans les offres.',
    ice: 'Une certification est évaluée à part de tout cours et limitée dans le temps ; un certificat ne l’est pas.',
    eu: 'Une microcertification devrait indiquer, entre autres, l’organisme qui la délivre, la charge de travail, le niveau, le type d’évaluation et l’assurance qualité.',
  },
  sourceUndated: (read) => `date incertaine ; lu en ${date(read)}`,

  howJudged: {
    title: 'Comment juge Touchstone',
    made: (version) => `Grille ${version}. Cette page vient des données mêmes qui jugent.`,
    principles: 'Principes',
    criteria: 'Critères et indicateurs',
    criteriaIntro:
      'Chaque critère a un poids sur 100, ici pour un premier emploi, que se partagent ses indicateurs. Un indicateur est rempli, rempli en partie, non rempli ou non précisé ; le poids de celui qui ne s’applique pas va aux autres du même critère.',
    points: (count) => `${number(count)} ${plural(count, 'point', 'points')}`,
    rule: 'Règle',
    why: 'Pourquoi',
    sources: 'Ce qui le fonde',
    ladders: 'Échelles',
    laddersIntro: 'De haut en bas. Le plus haut échelon prouvé compte.',
    rung: 'Échelon',
    stands: 'Ce qui s’y trouve',
    verdicts: 'Le verdict en mots',
    verdictsIntro: 'Le premier qui s’applique, de haut en bas.',
    verdict: 'Mot',
    when: 'Quand',
    goals: 'Poids selon l’objectif',
    goal: 'Objectif',
    fields: 'À quelle vitesse un domaine vieillit',
    fieldsIntro: 'Un délai : ce qui est mis à jour dedans compte comme actuel, dans deux délais pour moitié.',
    field: 'Domaine',
    span: 'Délai',
    years: (count) => years(count),
  },
};

const issuerKinds = {
  university: 'université',
  company: 'entreprise',
  vendor: 'auteur de la technologie',
  'certification-body': 'organisme de certification',
  platform: 'plateforme de cours',
  government: 'administration publique',
  other: 'organisme',
} as const;
