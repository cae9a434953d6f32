import type { Ground } from '../model/judgement.ts';
import { type Criterion, type Finding, indicator, met, notMet, notStated, page, partly } from './indicator.ts';
import { accredited, borrowedBy, calledOf, issuerRow, namedInAnswer, ownSite, postingGround } from './issuer-known.ts';
import { items } from './items.ts';
import { answered } from './known.ts';
import { employersIn } from './postings-for.ts';
import { settles } from './settles.ts';

export const issuerName = indicator({
  id: 'issuer-name',
  points: 15,
  reads: ['issuers', 'title', 'taughtBy'],
  judge({ issuers }, known): Finding {
    const { reasons } = known.say;
    if (!issuers) return namedInAnswer(known) ?? notStated(reasons.noName, settles('name', known));
    const [best] = known.issuers;
    const quote = page('issuers', issuers);
    if (!best || best.lookAlike || known.issuers.some(({ lookAlike }) => lookAlike))
      return notMet(reasons.lookAlike, quote);
    const lent = borrowedBy(known);
    const directory = accredited(known);
    const rung = Math.min(directory ? 4 : best.rung, lent ? 2 : 4);
    const proof: [Ground, ...Ground[]] = [
      ...quote,
      ...issuerRow(best, known),
      ...(directory ? [directory] : []),
      ...(lent?.grounds ?? []),
    ];
    const who = calledOf(best);
    if (rung >= 3) {
      if (best.academic && !directory) return met(reasons.byDomain(who), proof);
      return met(directory && best.rung < 3 ? reasons.inDirectory(who) : reasons.knownIn(who, known.fieldName), proof);
    }
    if (rung === 2) {
      if (lent) return partly(reasons.lent(who, lent.who), proof);
      if (best.listed?.kind === 'platform') return partly(reasons.platformBrand(who), proof);
      return partly(reasons.otherField(who, known.fieldName), proof);
    }
    return notMet(reasons.notListed(who), proof);
  },
});

export const ownHand = indicator({
  id: 'own-hand',
  points: 10,
  reads: ['issuers', 'instructors', 'taughtBy', 'assessments'],
  judge({ issuers, instructors, taughtBy, assessments }, known): Finding {
    const { reasons } = known.say;
    const [best] = known.issuers;
    if (issuers && known.issuers.some(({ lookAlike }) => lookAlike))
      return notMet(reasons.disguised, page('issuers', issuers));
    if (taughtBy && known.otherTeachers.length > 0)
      return notMet(reasons.taughtByOthers(known.otherTeachers), page('taughtBy', taughtBy));
    const onePerson = instructors?.value.length === 1 && known.reading.form === 'platform-certificate';
    if (best?.listed?.kind === 'platform' && instructors && onePerson)
      return notMet(reasons.onePerson(calledOf(best)), page('instructors', instructors));
    const told = answered(known, items.ownHand);
    if (told && !told.yes) return notMet(reasons.notItself, [told.ground]);
    const full = !!best?.listed || !!accredited(known);
    const exam = assessments?.value.some((kind) => kind === 'exam' || kind === 'proctored-exam');
    if (best && issuers && full) {
      if (known.isCertification && assessments && exam)
        return met(reasons.ownExam(calledOf(best)), page('assessments', assessments));
      if (ownSite(known))
        return met(reasons.ownSite(calledOf(best)), [...page('issuers', issuers), ...issuerRow(best, known)]);
      if (instructors && best.listed?.kind !== 'platform')
        return met(reasons.ownTeachers(calledOf(best)), page('instructors', instructors));
      if (told) return met(reasons.itself, [told.ground]);
    }
    if (best && issuers && !full && ownSite(known))
      return partly(reasons.ownSiteNotListed(calledOf(best)), page('issuers', issuers));
    if (best && !full && told) return partly(reasons.itselfNotListed, [told.ground]);
    if (told) return partly(reasons.itself, [told.ground], [0.5, 1], settles('name', known));
    return notStated(reasons.notSaidItself, settles('ownHand', known), best && !full ? [0, 0.5] : [0, 1]);
  },
});

export const employers = indicator({
  id: 'employers',
  points: 5,
  outsideCoverage: true,
  reads: [],
  judge(_, known): Finding {
    const { reasons } = known.say;
    const names = employersIn(known.postings);
    const told = answered(known, items.postings);
    const [first, ...more] = known.postings.map(postingGround);
    if (first && names.length >= 3) return met(reasons.manyEmployers(names.length), [first, ...more]);
    if (first) return partly(reasons.fewEmployers(names), [first, ...more], [0.5, 1], settles('postings', known));
    if (told?.yes) {
      return Number.parseInt(told.value, 10) >= 3
        ? met(reasons.foundMany, [told.ground])
        : partly(reasons.foundSome, [told.ground], [0.5, 1], settles('postings', known));
    }
    if (told) return notMet(reasons.foundNone, [told.ground]);
    return notStated(reasons.noPosting, settles('postings', known));
  },
});

export const issuerRecognition: Criterion = {
  id: 'issuer-recognition',
  indicators: [issuerName, ownHand, employers],
};
