/** Every sentence of a judgement in English, and by its type the list of sentences that every language has. */
// Over 200 lines: one flat catalogue, searched and translated as a whole; the rules themselves stand in the rubric's other files.
import type { AssessmentKind, CreditClaim } from '../../model/signals.ts';
import { spokenIn, type Ways } from './spoken.ts';

/** British day-month order, which readers of English everywhere understand. */
export const english: Ways = {
  tag: 'en-GB',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  month: (name, year) => `${name} ${year}`,
  day: (day, name, year) => `${day} ${name} ${year}`,
  and: () => 'and',
};
const { date, list, number, plural, inside } = spokenIn(english);
const years = (count: number): string => (count === 1 ? 'one year' : `${number(count)} years`);
const inField = (field: string | undefined): string => (field ? `in ${inside(field)}` : 'in its field');

const kinds: Record<AssessmentKind, string> = {
  'proctored-exam': 'a supervised exam',
  exam: 'an exam',
  'graded-project': 'a graded project',
  'programming-assignment': 'graded programming work',
  lab: 'practical labs',
  'graded-assignments': 'graded assignments',
  'peer-review': 'work graded by other learners',
  quiz: 'quizzes',
  attendance: 'attending to the end',
};
export const en = {
  date,
  list,
  number,

  // Criteria and indicators: the question, why it matters, and the rule that is applied
  criteria: {
    'issuer-recognition': {
      name: 'Issuer recognition',
      question:
        'Is the issuer a name that employers in your target field know, and did it do the teaching and the assessing itself?',
    },
    'assessment-rigor': {
      name: 'Assessment rigor',
      question: 'Did earning it require showing the skill, supervised, or only being there?',
    },
    'what-you-can-show': {
      name: 'What you can show',
      question: 'What is left beyond the badge: a portfolio piece, a project, a public verifiable record?',
    },
    recency: { name: 'Recency', question: 'Is the material current, and for how long will it be?' },
    stackability: {
      name: 'Stackability',
      question: 'Does it count toward something larger, confirmed by the place that would grant the credit?',
    },
  },
  indicators: {
    'issuer-name': {
      question: 'Is the issuer a name that employers in your field know?',
      why: 'An employer who knows the issuer can place the credential without asking.',
      rule: 'Rungs 3 and 4 of the issuer ladder count in full, rung 2 half, rungs 0 and 1 nothing. We know an issuer by our list, a university also by a web domain that only such places may hold; a body that is not in our list stands on rung 4 once you have found it in its accreditor’s own directory.',
    },
    'own-hand': {
      question: 'Did the issuer do the teaching and the assessing itself?',
      why: 'A name that is only lent says nothing about what was taught or asked.',
      rule: 'A certification’s own exam counts in full, and so does a listed issuer that teaches on its own site, names its teachers or is confirmed to teach and grade. An unlisted issuer on its own site counts half. Teaching or grading by another, or one person’s teaching under a learning site’s name, counts nothing.',
    },
    employers: {
      question: 'Do employers name it in postings for your role?',
      why: 'A posting that asks for a credential is the best proof that employers know it.',
      rule: 'Postings of three or more employers count in full, one or two at least half, none after a search nothing. A page cannot state this, so it is left out of the count of facts found on it.',
    },
    'assessment-ladder': {
      question: 'What had to be done to earn it?',
      why: 'A credential predicts skill only as far as earning it required showing the skill.',
      rule: 'Rungs 4 and 5 of the assessment ladder count in full, rungs 2 and 3 half, rungs 0 and 1 nothing; the highest that the page proves wins. What it leaves open (whether an exam is supervised, who grades a project, whether quizzes have a pass mark) keeps both rungs possible until you find out.',
    },
    'identity-checked': {
      question: 'Does anyone check who takes the assessment?',
      why: 'A result that anyone could have produced predicts little.',
      rule: 'A supervised exam, or your confirmation that identity is checked, counts in full; attendance alone, or an exam found to be unsupervised, counts nothing.',
    },
    work: {
      question: 'Is a piece of work left that you can show?',
      why: 'Work that an employer can look at speaks for itself.',
      rule: 'A capstone or portfolio project counts in full, a guided project half, nothing to show nothing.',
    },
    record: {
      question: 'Is there a record that an employer can verify?',
      why: 'A link that leads back to the issuer cannot be faked as a picture can.',
      rule: 'A link confirmed to lead back to the issuer counts in full; a certificate that can be shared counts at least half.',
    },
    current: {
      question: 'Is the material current?',
      why: 'What was taught a few versions ago may no longer be what is used.',
      rule: 'An exam in use, the latest major version, an update within the field’s span or a launch within two spans counts in full. An older version that is still supported, or an update within two spans, counts half. A session within a year counts a little and leaves the rest open. Retired, out of support or older counts nothing. A span is two years in fast fields and eight in slow ones.',
    },
    validity: {
      question: 'Is it said for how long it stays valid?',
      why: 'A credential that has to be renewed still speaks for its holder next year.',
      rule: 'Only for certifications and badges: a stated or confirmed validity counts in full, a retired exam nothing.',
    },
    credit: {
      question: 'Does it count toward something larger, confirmed by who would grant it?',
      why: 'A claim about credit is worth what the receiving school says it is worth.',
      rule: 'Credit earns its points when you mark it confirmed and say who confirmed it; a claim alone leaves them open.',
    },
  },

  // What opens a range, as a sentence that would be true, and what to ask
  asks: {
    name: {
      ifTrue: 'A name that employers in your field know stands on the credential.',
      ask: 'Ask whose name will stand on the certificate.',
    },
    ownHand: {
      ifTrue: 'The issuer itself teaches and grades.',
      ask: 'Ask whether the issuer itself teaches and grades, or lends its name.',
    },
    postings: {
      ifTrue: 'Postings of three or more employers for your role name this credential.',
      ask: 'Look through a few postings for your target role and see whether any names this credential.',
    },
    directory: {
      ifTrue: 'The accreditor’s own directory lists this body.',
      ask: 'Look the body up in the accreditor’s own directory before you rely on its name.',
    },
    graded: {
      ifTrue: 'An exam or graded project has to be passed.',
      ask: 'Ask what has to be passed to earn it; if nothing, expect attendance to be all it shows.',
    },
    gradedDegree: {
      ifTrue: 'Exams or graded projects have to be passed.',
      ask: 'Ask how the degree is assessed and who grades it.',
    },
    gradedEarned: {
      ifTrue: 'An exam or graded project had to be passed.',
      ask: 'Look at the course’s own page to see what had to be passed.',
    },
    supervised: {
      ifTrue: 'The exam is supervised.',
      ask: 'Ask whether the exam is supervised; one that is taken alone proves less.',
    },
    gradedBy: {
      ifTrue: 'An instructor or expert grades the project.',
      ask: 'Ask who grades the project: an instructor, other learners or a machine.',
    },
    passMark: {
      ifTrue: 'The quizzes count and have a pass mark.',
      ask: 'Ask whether the quizzes are graded with a pass mark.',
    },
    identity: {
      ifTrue: 'Someone checks who takes the assessment.',
      ask: 'Ask whether anyone checks who takes the assessment; if not, the result could be anybody’s.',
    },
    work: {
      ifTrue: 'You keep a project that you can show.',
      ask: 'Ask whether you will finish with a project that you may show to an employer.',
    },
    record: {
      ifTrue: 'The certificate has a public link that leads back to the issuer.',
      ask: 'Ask whether the certificate has a public link that leads back to the issuer.',
    },
    updated: {
      ifTrue: 'The material was updated recently enough for its field.',
      ask: 'Ask when the material was last updated.',
    },
    stillOffered: {
      ifTrue: 'The exam can still be taken.',
      ask: 'Ask the issuer whether this exam can still be taken.',
    },
    inUse: {
      ifTrue: 'The issuer’s own page says that this exam is in use.',
      ask: 'Check on the issuer’s own page that this is the exam in use.',
    },
    validity: {
      ifTrue: 'You know for how long it stays valid.',
      ask: 'Ask for how long it stays valid and what renewing it costs.',
    },
    credit: {
      ifTrue: 'The school that would grant the credit confirms it in writing.',
      ask: 'Ask the school that would grant the credit, in writing, whether it will.',
    },
  },

  // Why an indicator is answered as it is
  reasons: {
    noName: 'The page does not say whose name stands on the credential.',
    lookAlike: 'The issuer’s name is written with letters that only look like the real ones.',
    byDomain: (who: string) => `${who} is a university, as the domain of its own site proves; it is not in our list.`,
    inDirectory: (who: string) => `You found ${who} in the accreditor’s own directory.`,
    knownIn: (who: string, field: string | undefined) => `${who} is in our list as well known ${inField(field)}.`,
    lent: (who: string, teachers: readonly string[]) =>
      teachers.length > 0
        ? `The name is ${who}’s, but ${list(teachers)} ${plural(teachers.length, 'does', 'do')} the teaching or grading, so it counts half.`
        : `The name is ${who}’s, but another organisation does the teaching or grading, so it counts half.`,
    platformBrand: (who: string) => `${who} is a learning site’s own brand, so it counts half.`,
    otherField: (who: string, field: string | undefined) =>
      field
        ? `${who} is in our list, but not for ${inside(field)}, so its name counts half.`
        : `${who} is in our list, but not for this field, so its name counts half.`,
    notListed: (who: string) => `${who} is not in our list of issuers, so its name adds no points by itself.`,
    foundKnown: (who: string) =>
      `You found out that ${who} issues it, which is in our list as well known in its field.`,
    foundHalf: (who: string) => `You found out that ${who} issues it.`,
    foundNotListed: (who: string) => `You found out that ${who} issues it, which is not in our list.`,
    disguised: 'A disguised name cannot vouch for any teaching.',
    taughtByOthers: (teachers: readonly string[]) =>
      `The page says that ${list(teachers)} ${plural(teachers.length, 'teaches or grades', 'teach or grade')}, not the issuer.`,
    onePerson: (site: string) => `One person teaches; ${site} only lends the place and the name.`,
    notItself: 'You found that the issuer does not teach or grade it itself.',
    ownExam: (who: string) => `The exam is ${who}’s own.`,
    ownSite: (who: string) => `The page is on ${who}’s own site.`,
    ownTeachers: (who: string) => `${who} names its own teachers.`,
    itself: 'You confirmed that the issuer itself teaches and grades.',
    ownSiteNotListed: (who: string) =>
      `The page is on ${who}’s own site, but ${who} is not in our list, so this counts half.`,
    itselfNotListed:
      'You confirmed that the issuer itself teaches and grades; it is not in our list, so this counts half.',
    notSaidItself: 'The page does not say whether the issuer itself teaches and grades.',
    manyEmployers: (count: number) => `${number(count)} employers name it in postings you read.`,
    fewEmployers: (names: readonly string[]) =>
      `${list(names)} ${plural(names.length, 'names', 'name')} it in postings you read.`,
    foundMany: 'You found three or more employers that name it.',
    foundSome: 'You found postings that name it.',
    foundNone: 'You looked through postings for your role and none names it.',
    noPosting: 'No posting that you read names it yet.',
    foundGraded: 'You found that an exam or graded project has to be passed.',
    foundUngraded: 'You found that no exam or graded project has to be passed.',
    notSaidGraded: 'The page does not say what has to be done to earn it.',
    takes: (all: readonly AssessmentKind[]) => `Earning it takes ${list(all.map((kind) => kinds[kind]))}.`,
    takesFound: (all: readonly AssessmentKind[]) =>
      `By the page, earning it takes ${list(all.map((kind) => kinds[kind]))}; your own answers are counted in.`,
    takesOpen: (all: readonly AssessmentKind[], open: 'supervised' | 'gradedBy' | 'passMark' | 'hard') =>
      `Earning it takes ${list(all.map((kind) => kinds[kind]))}; ${
        {
          supervised: 'whether the exam is supervised is not said',
          gradedBy: 'who grades the project is not said',
          passMark: 'whether the quizzes have a pass mark is not said',
          hard: 'the page leaves open how hard it is',
        }[open]
      }.`,
    attendanceOnly: 'Attending is enough, so there is no result to check.',
    nobodyChecks: 'You found that nobody checks who takes the assessment.',
    foundUnsupervised: 'You found that the exam is not supervised, so anyone could take it.',
    supervised: 'The exam is supervised.',
    foundSupervised: 'You confirmed that the exam is supervised.',
    foundIdentity: 'You confirmed that identity is checked.',
    notSaidIdentity: 'The page does not say whether anyone checks who takes the assessment.',
    noWork: 'You found that no piece of work is left to show.',
    ownWork: 'You finish with a project of your own.',
    guidedWork: 'You finish with a guided project, which every learner makes alike.',
    foundWork: 'You confirmed that a piece of work is left to show.',
    notSaidWork: 'The page does not say whether you keep any work to show.',
    leadsBack: 'You confirmed that the record leads back to the issuer.',
    sharedOnly: 'It can be shared, but does not lead back to the issuer.',
    shared: 'It can be shared; whether a link leads back to the issuer is to be confirmed.',
    publicRecord: 'This page is a public record; whether it leads back to the issuer is to be confirmed.',
    noRecord: 'You found no link that leads back to the issuer.',
    notSaidRecord: 'The page does not say whether the certificate can be verified.',
    updated: (when: string, field: string | undefined) => `Updated ${date(when)}, recent enough ${inField(field)}.`,
    updatedAgeing: (when: string, field: string | undefined) =>
      `Updated ${date(when)}, which is getting old ${inField(field)}.`,
    updatedOld: (when: string, field: string | undefined) => `Updated ${date(when)}, which is old ${inField(field)}.`,
    latest: (product: string, version: string) => `It teaches ${product} ${version}, the latest major version.`,
    supportedVersion: (product: string, version: string, newest: string) =>
      `It teaches ${product} ${version}, still supported; the latest is ${newest}.`,
    outOfSupport: (product: string, version: string) =>
      `It teaches ${product} ${version}, which its makers no longer support.`,
    launched: (when: string, field: string | undefined) => `Launched ${date(when)}, recent enough ${inField(field)}.`,
    launchedOld: (when: string, field: string | undefined) =>
      `This exam was launched ${date(when)}, which is old ${inField(field)}.`,
    session: 'A session within a year shows that it is kept running; when it was last updated is not said.',
    notSaidUpdated: 'The page does not say when the material was last updated.',
    foundCurrent: 'You confirmed that the material is current.',
    noDate: 'Your answer names no date that can be judged.',
    notFoundUpdated: 'You could not confirm an update.',
    dateDoubted: 'You found that the page’s date does not hold.',
    stillOffered: 'You confirmed that the exam can still be taken.',
    retired: (what: string | undefined, when: string | undefined) =>
      `${what ?? 'This exam'} is retired${when ? ` since ${date(when)}` : ''} and can no longer be taken.`,
    maybeRetired: (what: string | undefined) => `${what ?? 'This exam'} may be retired; our table is not sure.`,
    retires: (when: string) => `The exam retires in ${date(when)}.`,
    inUse: (code: string) => `${code} is the exam in use.`,
    seemsInUse: (code: string) => `${code} seems to be the exam in use; confirm it with the issuer.`,
    retiredNoRenewal: 'The exam is retired, so it can no longer be earned or renewed.',
    notFoundValidity: 'You could not confirm how long it stays valid.',
    valid: (count: number) => `It stays valid for ${years(count)}.`,
    foundValid: 'You found out how long it stays valid.',
    listedValid: (count: number | 'no expiry') =>
      count === 'no expiry' ? 'By our table it does not expire.' : `By our table it stays valid for ${years(count)}.`,
    notSaidValid: 'The page does not say for how long it stays valid.',
    creditConfirmed: 'The place that would grant the credit has confirmed it.',
    creditNone: 'You found that it does not count toward anything larger.',
    notSaidCredit: 'The page does not say that it counts toward anything larger.',
    creditUntrue: 'The claim about credit turned out not to be true.',
    creditClaimed: 'Credit is claimed; it counts once the place that would grant it confirms.',
  },

  // Rows of the fact tables, as they stand beside a reason
  rows: {
    issuer: (name: string, kind: keyof typeof issuerKinds) => `${name}: ${issuerKinds[kind]}`,
    version: (product: string, latest: string, oldest: string | undefined) =>
      `${product}: latest ${latest}, ${oldest ? `oldest supported ${oldest}` : 'none supported any more'}`,
    retired: (what: string, when: string | undefined, sure: boolean) =>
      `${what}: retired${when ? ` ${date(when)}` : ''}${sure ? '' : ' (to confirm)'}`,
    inUse: (code: string, sure: boolean) => `${code}: in use${sure ? '' : ' (to confirm)'}`,
    valid: (name: string, count: number | 'no expiry') =>
      count === 'no expiry' ? `${name}: does not expire` : `${name}: stays valid for ${years(count)}`,
    examOf: (name: string, body: string) => `${name}: exam of ${body}`,
    eduDomain: 'Names under .edu go to accredited institutions of the United States only',
    acUkDomain: 'Names under .ac.uk go to recognised higher education of the United Kingdom only',
  },

  warnings: {
    tampered: (about: string) =>
      `This page says two different things about the ${about}, as a certificate does that was changed by hand.`,
    about: {
      title: 'title',
      learner: 'learner’s name',
      issuer: 'issuer',
      issuers: 'issuer',
      date: 'date',
      instructors: 'instructor',
      hours: 'length',
    } as Readonly<Record<string, string>>,
    lookAlike: 'The issuer’s name contains letters that only look like those of a known name.',
    maybeRetired: (what: string | undefined, next: string) =>
      `${what ?? 'This exam'} may be retired; ask the issuer before you pay.${next}`,
    retired: (what: string | undefined, when: string | undefined, next: string) =>
      `${what ?? 'This exam'} is retired${when ? ` since ${date(when)}` : ''}: nobody can take it any more.${next}`,
    successor: (code: string) => ` Its successor is ${code}.`,
    maybeSuccessor: (code: string) => ` Its successor may be ${code}; confirm it with the issuer.`,
    borrowed: (who: string, teachers: readonly string[]) =>
      teachers.length > 0
        ? `${who}’s name stands on it, but ${list(teachers)} ${plural(teachers.length, 'teaches or grades', 'teach or grade')} it.`
        : `${who}’s name stands on it, but another organisation teaches or grades it.`,
    preparation: (name: string) => `This prepares for ${name}; the exam and its fee are separate.`,
    credit: 'Credit is claimed here, and nobody who would grant it has confirmed it yet.',
  },

  next: {
    tampered: 'Check the certificate on the issuer’s own verification page before you trust it.',
    lookAlike: 'Pay nothing until you have found this credential on the issuer’s own official site.',
    replaced: (code: string) => `Look for the exam that replaced it, ${code}, before you pay.`,
    maybeReplaced: (code: string) => `Ask the issuer whether this exam has been replaced by ${code} before you pay.`,
    askReplaced: 'Ask the issuer what has replaced this exam before you pay.',
    nothing: 'Nothing more to ask here: decide whether it is worth its full price to you.',
  },

  // The checklist: one fact an item, with why it matters
  items: {
    totalCost: {
      question: 'What does it cost in all, up to the credential?',
      why: 'A monthly fee or an exam on top can make the true price several times the one shown.',
    },
    renewal: {
      question: 'Does the payment renew by itself?',
      why: 'What renews by itself costs on until you stop it.',
    },
    cancel: {
      question: 'How do you stop the payment from renewing by itself?',
      why: 'Finding the way now takes a minute; finding it on the last day may not work.',
      whySite: {
        'coursera.org': 'A plan bought in the app may have to be cancelled in the app shop, not on the site.',
        'udacity.com': 'The plan may go on until you graduate or cancel; being nearly done does not stop it.',
      } as Readonly<Record<string, string>>,
    },
    trialStated: {
      question: (days: number) =>
        `Does the free trial turn into a paid plan after ${plural(days, 'one day', `${number(days)} days`)}?`,
      why: 'The day after the trial is the day of the first payment, taken by itself.',
    },
    trial: {
      question: 'If it starts with a free trial: on which day is the first payment taken?',
      why: 'The first payment is taken by itself when a trial ends.',
    },
    refund: {
      question: 'Until which day can you have your money back?',
      why: 'After that day the decision cannot be undone.',
      whySite: {
        'coursera.org': 'Subscriptions, single purchases and purchases in the app have different rules.',
        'edx.org': 'The period may run from the start or from the payment, and a later limit may end it.',
        'udemy.com': 'Courses and subscriptions have different rules.',
      } as Readonly<Record<string, string>>,
      eu: 'Buyers in the EU usually have 14 days by law, unless they gave them up at checkout.',
    },
    voidedBy: {
      question: 'What ends the right to a refund early?',
      why: 'Watching a share of the lessons or taking the certificate often ends it before the date.',
    },
    watched: {
      question: 'How much of the course may you watch before a refund can be refused?',
      why: 'A refund can be denied after much of a course has been used.',
    },
    withdrawal: {
      question: 'Does checkout ask you to give up the 14 days of withdrawal?',
      why: 'Buyers in the EU have 14 days unless they agree that the content starts at once and the right ends.',
    },
    exam: {
      question: 'What does one sitting of the exam cost, with tax and any fee for supervision or the test centre?',
      why: 'The exam is often paid apart from the course, and supervision apart from the exam.',
    },
    retake: {
      question: 'What does a second attempt cost?',
      why: 'Many need two attempts, and each may be paid in full.',
    },
    stillOffered: {
      question: 'Can this exam still be taken?',
      why: 'An exam that has been replaced cannot be taken any more.',
    },
    attendance: {
      question: 'Is attending to the end all that is asked?',
      why: 'Then the certificate shows that you were there and no more.',
    },
    supervisedStated: {
      question: 'Is the exam supervised, as the page says?',
      why: 'A result that anyone could have produced proves little about you.',
    },
    supervised: {
      question: 'Is the exam supervised, so that nobody else can sit it for you?',
      why: 'An exam taken alone could be anybody’s, so it counts for less.',
    },
    identity: {
      question: 'Does anyone check who takes the assessment?',
      why: 'A result that anyone could have produced proves little about you.',
      whySite: {
        'coursera.org': 'A check of the name alone says less than a check of the person.',
      } as Readonly<Record<string, string>>,
    },
    graded: {
      question: 'Must you pass an exam or a graded project to earn it?',
      why: 'If nothing has to be passed, the certificate shows attendance only.',
    },
    gradedBy: {
      question: 'Does an instructor or expert grade the project?',
      why: 'Grades by other learners or a machine say less.',
    },
    passMark: {
      question: 'Are the quizzes graded, with a mark that you must reach?',
      why: 'Quizzes that can be repeated without end prove little.',
    },
    ownHand: {
      question: (who: string | undefined) => `Does ${who ?? 'the issuer'} itself teach and grade it?`,
      questionExam: (who: string | undefined) => `Does ${who ?? 'the issuer'} itself set and grade the exam?`,
      why: 'A name can be lent to another company that does the teaching and grading.',
    },
    name: {
      question: 'Whose name will stand on the certificate?',
      why: 'The page does not say it, and employers read that name first.',
    },
    postings: {
      question: (role: string) =>
        role ? `Do postings for ${role} name it?` : 'Do postings for the role you want name it?',
      why: 'What employers write into postings is the best proof that they know it.',
    },
    directory: {
      question: 'Does an accreditor’s own directory list this body?',
      questionNamed: (name: string) => `Does the accreditor’s own directory list it under ${name}?`,
      why: 'Anyone can print the word accredited; only the accreditor’s own directory proves it.',
    },
    credit: {
      question: 'Will the school you want to attend grant credit for it, in writing?',
      why: 'The page claims no credit, and credit is your goal.',
      whyClaim: 'Only the receiving school decides, and a recommendation is not credit.',
      claim: (kind: CreditClaim['kind'], body: string | null) => {
        const by = body ? ` (${body})` : '';
        return {
          awarded: `Will your school accept the credit that this is said to award${by}, and say so in writing?`,
          eligible: `Will your school grant the credit that this is said to be eligible for${by}, and say so in writing?`,
          recommended: `Will your school grant the credit that is recommended for it${by}, and say so in writing?`,
          'counts-toward': `Does it count toward the degree you want${by}, as the school itself says in writing?`,
        }[kind];
      },
    },
    updated: {
      question: 'When was the material last updated?',
      questionExam: 'When was the exam last revised?',
      questionStated: (when: string) => `Was the material itself updated in ${date(when)}, as the page says?`,
      why: 'Old material can teach what is no longer used.',
      whyLaunched: (when: string) =>
        `The page only says that it was launched in ${date(when)}; old material can teach what is no longer used.`,
      whySession: (when: string) =>
        `The page only gives the start of a session, ${date(when)}; a new session can run on old material.`,
    },
    validity: {
      question: 'For how long does it stay valid?',
      questionStated: (count: number) => `Does it stay valid for ${years(count)}?`,
      why: 'A credential that lapses has to be paid for or earned again.',
    },
    renewing: {
      question: 'What does renewing it cost, in money and in hours?',
      why: 'The true price of a certification includes keeping it.',
    },
    remains: {
      question: 'What can you still open after you finish or cancel?',
      why: 'Some sites close the lessons, and your own work with them.',
    },
    work: {
      question: 'Do you finish with a project or other work that you can show to an employer?',
      questionStated: 'May you show your project to an employer, in public?',
      why: 'Work that an employer can look at speaks louder than a certificate.',
    },
    record: {
      question: 'Does the certificate have a public link that leads back to the issuer?',
      why: 'A picture or PDF can be faked; a link to the issuer cannot.',
    },
  },

  // What buyers on one site have been caught by
  traps: {
    aid: {
      question: 'If you applied for financial aid: would starting the trial cancel the application?',
      why: 'Starting a trial can end a pending application.',
    },
    aidPerCourse: {
      question: 'Does financial aid have to be asked for course by course?',
      why: 'A program may need one application for each of its courses.',
    },
    plus: {
      question: 'Is it part of Coursera Plus?',
      why: 'If you hold Plus, you may be about to pay twice.',
    },
    timeLimit: {
      question: 'By which day must a paid course be finished?',
      why: 'Access to a paid course can end before you are done.',
    },
    preview: {
      question: 'Does the free preview open more than the first module?',
      why: 'What you can try for free may end sooner than you expect.',
    },
    bundleRefund: {
      question: 'Is a bundle refunded course by course?',
      why: 'Courses of a bundle that have begun may be kept back.',
    },
    professional: {
      question: 'Is this professional education or a boot camp with its own refund rules?',
      why: 'Those are sold under other terms than ordinary courses.',
    },
    auditEnds: {
      question: 'On which day does free audit access end?',
      why: 'After that day the lessons close unless you pay.',
    },
    aidExcluded: {
      question: 'Does financial assistance cover this program and a separate fee for credit?',
      why: 'Some programs and all fees for credit may be left out.',
    },
    partMonth: {
      question: 'Is a month that you use only in part refunded?',
      why: 'Cancelling early in the month may bring nothing back.',
    },
    completionOnly: {
      question: 'Does the certificate say anything beyond that you completed the course?',
      why: 'A completion certificate shows that you watched, not what you can do.',
    },
  },

  // Marketing words turned into neutral questions
  marketing: {
    'job-guarantee': {
      question: 'What are the written conditions of the job guarantee, and who decides whether you met them?',
      why: 'A guarantee is worth what its conditions leave of it.',
    },
    'placement-rate': {
      question: 'Is the placement rate audited, and does it count everyone who started?',
      why: 'A rate looks high when those who left or did not answer are not counted.',
    },
    salary: {
      question: 'Whose salaries are these, where, and from which year?',
      why: 'A national average says little about a beginner in your town.',
    },
    'limited-time': {
      question: 'Does the price stay the same after the countdown or the struck-through offer ends?',
      why: 'An offer that comes back every week is the normal price.',
    },
  },

  // Where to check
  pages: {
    own: 'The credential’s own page',
    help: (site: string) => `${site} help`,
    withdrawal: 'Your Europe: returns and withdrawal',
  },

  // The EU's description of a micro-credential
  eu: {
    learner: 'Who earned it',
    title: 'Title',
    country: 'Country of the issuer',
    'awarding-body': 'Awarding body',
    date: 'Date of award',
    'learning-outcomes': 'Learning outcomes',
    workload: 'Workload',
    level: 'Level',
    assessment: 'Type of assessment',
    participation: 'Form of participation',
    'quality-assurance': 'Quality assurance',
    prerequisites: 'Prerequisites',
    supervision: 'Supervision and identity check',
    stackability: 'Stackability',
  },

  // Lines of the total cost
  costs: {
    fee: 'Fee',
    exam: 'Exam',
    retake: 'One more attempt',
    renewal: 'Renewal',
    credits: (count: number) => `${number(count)} ${plural(count, 'credit', 'credits')}`,
    months: (count: number) => `${number(count)} ${plural(count, 'month', 'months')}`,
    years: (count: number) => `${number(count)} ${plural(count, 'year', 'years')}`,
    renewals: (times: number, span: number) =>
      `${number(times)} ${plural(times, 'renewal', 'renewals')} in ${number(span)} years`,
  },

  // Letters that the user may send
  drafts: {
    thisCredential: 'this credential',
    registrar: {
      subject: (name: string) => `Credit for “${name}”?`,
      greeting: 'Dear registrar,',
      about: (name: string, issuers: readonly string[], address: string) =>
        `I am thinking of taking “${name}”${issuers.length > 0 ? `, issued by ${list(issuers)}` : ''}: ${address}`,
      claimed: (kind: CreditClaim['kind'], body: string | null) =>
        `Its page ${
          {
            awarded: 'says that credit is awarded',
            eligible: 'says that it is eligible for credit',
            recommended: 'says that credit is recommended',
            'counts-toward': 'says that it counts toward something larger',
          }[kind]
        }${body ? ` (${body})` : ''}:`,
      quoted: (quote: string) => `“${quote}”`,
      ask: 'Before I pay for it, could you tell me in writing:',
      questions: [
        'Will you grant credit for it toward the degree [NAME OF THE DEGREE]?',
        'If so, how many credits, and in place of which requirement?',
        'Which documents do you need, and from whom?',
        'Until when does your answer hold?',
      ],
    },
    provider: {
      subject: (name: string, count: number) =>
        `${plural(count, 'A question', 'Questions')} before I enrol in “${name}”`,
      greeting: 'Hello,',
      about: (name: string, address: string) => `I am thinking of paying for “${name}”: ${address}`,
      notFound: (count: number) =>
        plural(
          count,
          'I could not find the answer to this on its page:',
          'I could not find the answers to these on its page:',
        ),
      ask: (count: number) =>
        `Could you answer ${plural(count, 'it', 'them')}, or point me to the official page that does?`,
    },
    thanks: 'Thank you,',
    yourName: '[YOUR NAME]',
  },

  // How this is judged
  principles: [
    'A score is a range: what the page does not say counts as nothing at the low end and in full at the high end.',
    'What is not stated is never taken for bad; it only makes the range wider.',
    'Every point rests on a sentence of the page, a row of our tables, a posting that you read, or your own answer.',
    'What is only claimed or not said counts once you have confirmed it; an answer never overturns a weakness that the page states.',
    'What is not in our list is not in our list: that says nothing about it.',
    'Cost, stars and enrolment never change the score.',
    'Weights, ladders and thresholds are our own judgement, resting on the sources named; the weights are yours to change.',
    'The rules are the same for everyone: no partner, no paid link, no hidden boost.',
  ],
  ladders: {
    assessment: {
      name: 'Assessment ladder',
      rungs: [
        'Watching or attending to the end',
        'Practice quizzes with as many attempts as you like',
        'Projects graded by other learners, or graded quizzes with a pass mark',
        'Programming or practical work graded by machine, or a graded final project',
        'A supervised exam, or a project graded by an expert or instructor',
        'A supervised exam with an identity check, independent of any course',
      ],
    },
    issuer: {
      name: 'Issuer ladder',
      rungs: [
        'A name made to look like another',
        'One instructor, or a company that is not in our list',
        'A known institution outside the field that our list has for it, a lent name, or a learning site’s own brand',
        'A university or well-known company in its own field that teaches and issues under its own name',
        'A certification body known or accredited in your field, or the maker of the technology for its own product',
      ],
    },
  },
  verdicts: {
    'Not enough on this page': {
      name: 'Not enough on this page',
      rule: 'Less than half of the weight in use is stated by the page or settled by your answers.',
    },
    'Strong signal': {
      name: 'Strong signal',
      rule: ({ strong }: Thresholds) => `What is proven alone makes ${number(strong)} or more.`,
    },
    'Promising, confirm first': {
      name: 'Promising, confirm first',
      rule: ({ strong, promisingLow }: Thresholds) =>
        `It can reach ${number(strong)} or more, and what is proven makes ${number(promisingLow)} or more.`,
    },
    'Weak signal': {
      name: 'Weak signal',
      rule: ({ weak }: Thresholds) => `The middle of the range is under ${number(weak)}.`,
    },
    'Mixed signal': { name: 'Mixed signal', rule: 'Everything else.' },
  },
  grave:
    'A grave warning (a retired exam, a look-alike name, a certificate changed by hand) rules out the first three words.',
  goals: {
    'first-job': 'A first job',
    promotion: 'A promotion',
    credit: 'Credit toward a degree',
    licence: 'A licence',
    curiosity: 'Curiosity',
  },
  sources: {
    spans:
      'We found no study of how fast course material goes stale: the spans of two and eight years are our own choice.',
    gains: 'About one credential in eight brings a significant gain in wage.',
    mobility: 'Counting mobility and entry as well, about one in three is of use; most offer minimal value.',
    relevance:
      'In 37.7 million résumés, a first credential relevant to the job went with 3.8% more wage, an irrelevant one with 1.8%.',
    choice: 'There are 1,850,034 credentials in the United States, from 134,000 providers.',
    cheating:
      'In the 69 of 115 online courses where it was found, at least 1.3% of certificates were gained by copying answers from a second account; of those who held twenty or more, 25% had done so.',
    'top-fifty': 'The fifty most wanted certifications make up two thirds of all requests in postings.',
    ice: 'A certification is assessed independently of any course and limited in time; a certificate is not.',
    eu: 'A micro-credential should state, among others, its awarding body, workload, level, type of assessment and quality assurance.',
  },
  sourceUndated: (read: string) => `date uncertain; read in ${date(read)}`,

  // The page "How this is judged"
  howJudged: {
    title: 'How Touchstone judges',
    made: (version: string) =>
      `Rubric ${version}. This page is made from the data that judges, by \`npm run docs\`; change the rubric, not this page.`,
    principles: 'Principles',
    criteria: 'Criteria and indicators',
    criteriaIntro:
      'Each criterion has a weight out of 100, here for a first job, and its indicators share that weight. An indicator is answered met, partly, not met or not stated; the weight of one that does not apply goes to the others of its criterion.',
    points: (count: number) => `${number(count)} ${plural(count, 'point', 'points')}`,
    rule: 'Rule',
    why: 'Why',
    sources: 'What this rests on',
    ladders: 'Ladders',
    laddersIntro: 'Highest rung first. The highest that is proven counts.',
    rung: 'Rung',
    stands: 'What stands on it',
    verdicts: 'The verdict in words',
    verdictsIntro: 'The first that applies, top to bottom.',
    verdict: 'Verdict',
    when: 'When',
    goals: 'Weights by goal',
    goal: 'Goal',
    fields: 'How fast a field goes stale',
    fieldsIntro: 'One span: material updated within it counts as current, within two spans half.',
    field: 'Field',
    span: 'Span',
    years: (count: number) => years(count),
  },
};

const issuerKinds = {
  university: 'university',
  company: 'company',
  vendor: 'maker of the technology',
  'certification-body': 'certification body',
  platform: 'learning site',
  government: 'government',
  other: 'organisation',
} as const;

type Thresholds = { strong: number; promisingLow: number; weak: number };

export type Texts = typeof en;
