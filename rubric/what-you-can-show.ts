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
import { items } from './items.ts';
import { answered } from './known.ts';

const asksWork: Settles = {
  item: items.work,
  topic: 'what-to-show',
  ifTrue: 'You keep a project that you can show.',
  ask: 'Ask whether you will finish with a project that you may show to an employer.',
};
const asksRecord: Settles = {
  item: items.record,
  topic: 'what-to-show',
  ifTrue: 'The certificate has a public link that leads back to the issuer.',
  ask: 'Ask whether the certificate has a public link that leads back to the issuer.',
};

export const work = indicator({
  id: 'work',
  question: 'Is a piece of work left that you can show?',
  why: 'Work that an employer can look at speaks for itself.',
  rule: 'A capstone or portfolio project counts in full, a guided project half, nothing to show nothing.',
  points: 12,
  reads: ['artefacts'],
  judge({ artefacts }, known): Finding {
    const told = answered(known, items.work);
    if (told && !told.yes) return notMet('You found that no piece of work is left to show.', [told.ground]);
    if (artefacts?.value.some((kind) => kind !== 'guided-project'))
      return met('You finish with a project of your own.', page('artefacts', artefacts));
    if (artefacts)
      return partly('You finish with a guided project, which every learner makes alike.', page('artefacts', artefacts));
    if (told) return met('You confirmed that a piece of work is left to show.', [told.ground]);
    return notStated('The page does not say whether you keep any work to show.', asksWork);
  },
});

export const verifiableRecord = indicator({
  id: 'record',
  question: 'Is there a record that an employer can verify?',
  why: 'A link that leads back to the issuer cannot be faked as a picture can.',
  rule: 'A link confirmed to lead back to the issuer counts in full; a certificate that can be shared counts at least half.',
  points: 8,
  reads: ['shareable', 'title'],
  judge({ shareable, title }, known): Finding {
    const told = answered(known, items.record);
    if (told?.yes)
      return met('You confirmed that the record leads back to the issuer.', [
        told.ground,
        ...(shareable ? page('shareable', shareable) : []),
      ]);
    const here = known.reading.kind === 'earned-credential' && !known.reading.conflicts?.length ? title : undefined;
    if (shareable && told)
      return partly('It can be shared, but does not lead back to the issuer.', [
        ...page('shareable', shareable),
        told.ground,
      ]);
    if (shareable)
      return partly(
        'It can be shared; whether a link leads back to the issuer is to be confirmed.',
        page('shareable', shareable),
        [0.5, 1],
        asksRecord,
      );
    if (here && !told)
      return partly(
        'This page is a public record; whether it leads back to the issuer is to be confirmed.',
        page('title', here),
        [0.5, 1],
        asksRecord,
      );
    if (told) return partly('You found no link that leads back to the issuer.', [told.ground], [0, 0.5]);
    return notStated('The page does not say whether the certificate can be verified.', asksRecord);
  },
});

export const whatYouCanShow: Criterion = {
  id: 'what-you-can-show',
  name: 'What you can show',
  question: 'What is left beyond the badge: a portfolio piece, a project, a public verifiable record?',
  indicators: [work, verifiableRecord],
};
