import type { Ground } from '../model/judgement.ts';
import { spoken } from './fields.ts';
import {
  type Criterion,
  type Finding,
  indicator,
  met,
  notMet,
  notStated,
  page,
  partly,
  type Settles,
} from './indicator.ts';
import { accredited, borrowedBy, calledOf, issuerRow, namedInAnswer, ownSite, postingGround } from './issuer-known.ts';
import { items } from './items.ts';
import { answered } from './known.ts';
import { employersIn } from './postings-for.ts';

const asksName: Settles = {
  item: items.issuerName,
  topic: 'who-issues',
  ifTrue: 'A name that employers in your field know stands on the credential.',
  ask: 'Ask whose name will stand on the certificate.',
};
const asksOwnHand: Settles = {
  item: items.ownHand,
  topic: 'who-issues',
  ifTrue: 'The issuer itself teaches and grades.',
  ask: 'Ask whether the issuer itself teaches and grades, or lends its name.',
};
const asksPostings: Settles = {
  item: items.postings,
  topic: 'postings',
  ifTrue: 'Postings of three or more employers for your role name this credential.',
  ask: 'Look through a few postings for your target role and see whether any names this credential.',
};

export const issuerName = indicator({
  id: 'issuer-name',
  question: 'Is the issuer a name that employers in your field know?',
  why: 'An employer who knows the issuer can place the credential without asking.',
  rule: 'Rungs 3 and 4 of the issuer ladder count in full, rung 2 half, rungs 0 and 1 nothing; an issuer is known by our list, a university also by a domain that only such places may hold.',
  points: 15,
  reads: ['issuers', 'title', 'taughtBy'],
  judge({ issuers }, known): Finding {
    if (!issuers)
      return namedInAnswer(known) ?? notStated('The page does not say whose name stands on the credential.', asksName);
    const [best] = known.issuers;
    const quote = page('issuers', issuers);
    if (!best || best.lookAlike || known.issuers.some(({ lookAlike }) => lookAlike))
      return notMet('The issuer’s name is written with letters that only look like the real ones.', quote);
    const lent = borrowedBy(known);
    const directory = accredited(known);
    const rung = Math.min(directory ? 4 : best.rung, lent ? 2 : 4);
    const proof: [Ground, ...Ground[]] = [
      ...quote,
      ...issuerRow(best),
      ...(directory ? [directory] : []),
      ...(lent?.grounds ?? []),
    ];
    if (rung >= 3) {
      if (best.academic && !directory)
        return met(
          `${calledOf(best)} is a university, as the domain of its own site proves; our list does not have it.`,
          proof,
        );
      return met(
        directory && best.rung < 3
          ? `You found ${calledOf(best)} in the accreditor’s own directory.`
          : `${calledOf(best)} is well known in ${known.field ? spoken(known.field) : 'its field'}.`,
        proof,
      );
    }
    if (rung === 2) {
      if (lent)
        return partly(
          `The name is ${calledOf(best)}’s, but ${lent.who} does the teaching or grading, so it counts half.`,
          proof,
        );
      if (best.listed?.kind === 'platform')
        return partly(`${calledOf(best)} is a learning site’s own brand, so it counts half.`, proof);
      return partly(
        `${calledOf(best)} is well known, but not in ${known.field ? spoken(known.field) : 'this field'}.`,
        proof,
      );
    }
    return notMet(`${calledOf(best)} is not in our list of issuers, so its name adds no points by itself.`, proof);
  },
});

export const ownHand = indicator({
  id: 'own-hand',
  question: 'Did the issuer do the teaching and the assessing itself?',
  why: 'A name that is only lent says nothing about what was taught or asked.',
  rule: 'A certification’s own exam, or a listed issuer that teaches itself, counts in full; an unlisted issuer on its own site half; another’s teaching nothing.',
  points: 10,
  reads: ['issuers', 'instructors', 'taughtBy', 'assessments'],
  judge({ issuers, instructors, taughtBy, assessments }, known): Finding {
    const [best] = known.issuers;
    if (issuers && known.issuers.some(({ lookAlike }) => lookAlike))
      return notMet('A disguised name cannot vouch for any teaching.', page('issuers', issuers));
    if (taughtBy && known.otherTeachers.length > 0)
      return notMet(
        `The page says that ${known.otherTeachers.join(' and ')} teaches or grades, not the issuer.`,
        page('taughtBy', taughtBy),
      );
    const onePerson = instructors?.value.length === 1 && known.reading.form === 'platform-certificate';
    if (best?.listed?.kind === 'platform' && instructors && onePerson)
      return notMet(
        `One person teaches; ${calledOf(best)} only lends the place and the name.`,
        page('instructors', instructors),
      );
    const told = answered(known, items.ownHand);
    if (told && !told.yes) return notMet('You found that the issuer does not teach or grade it itself.', [told.ground]);
    const full = !!best?.listed || !!accredited(known);
    const exam = assessments?.value.some((kind) => kind === 'exam' || kind === 'proctored-exam');
    if (best && issuers && full) {
      if (known.isCertification && assessments && exam)
        return met(`The exam is ${calledOf(best)}’s own.`, page('assessments', assessments));
      if (ownSite(known))
        return met(`The page is on ${calledOf(best)}’s own site.`, [...page('issuers', issuers), ...issuerRow(best)]);
      if (instructors && best.listed?.kind !== 'platform')
        return met(`${calledOf(best)} names its own teachers.`, page('instructors', instructors));
      if (told) return met('You confirmed that the issuer itself teaches and grades.', [told.ground]);
    }
    if (best && issuers && !full && ownSite(known))
      return partly(
        `The page is on ${calledOf(best)}’s own site, but our list does not have ${calledOf(best)}, so this counts half.`,
        page('issuers', issuers),
      );
    if (best && !full && told)
      return partly(
        'You confirmed that the issuer itself teaches and grades; it is not in our list, so this counts half.',
        [told.ground],
      );
    if (told)
      return partly('You confirmed that the issuer itself teaches and grades.', [told.ground], [0.5, 1], asksName);
    return notStated(
      'The page does not say whether the issuer itself teaches and grades.',
      asksOwnHand,
      best && !full ? [0, 0.5] : [0, 1],
    );
  },
});

export const employers = indicator({
  id: 'employers',
  question: 'Do employers name it in postings for your role?',
  why: 'A posting that asks for a credential is the best proof that employers know it.',
  rule: 'Postings of three or more employers count in full, one or two at least half; a page cannot state it, so it is left out of coverage.',
  points: 5,
  outsideCoverage: true,
  reads: [],
  judge(_, known): Finding {
    const names = employersIn(known.postings);
    const told = answered(known, items.postings);
    const [first, ...more] = known.postings.map(postingGround);
    if (first && names.length >= 3)
      return met(`${names.length} employers name it in postings you read.`, [first, ...more]);
    if (first)
      return partly(
        `${names.join(' and ')} ${names.length === 1 ? 'names' : 'name'} it in postings you read.`,
        [first, ...more],
        [0.5, 1],
        asksPostings,
      );
    if (told?.yes) {
      return Number.parseInt(told.value, 10) >= 3
        ? met('You found three or more employers that name it.', [told.ground])
        : partly('You found postings that name it.', [told.ground], [0.5, 1], asksPostings);
    }
    if (told) return notMet('You looked through postings for your role and none names it.', [told.ground]);
    return notStated('No posting that you read names it yet.', asksPostings);
  },
});

export const issuerRecognition: Criterion = {
  id: 'issuer-recognition',
  name: 'Issuer recognition',
  question:
    'Is the issuer a name that employers in your target field know, and did it do the teaching and the assessing itself?',
  indicators: [issuerName, ownHand, employers],
};
