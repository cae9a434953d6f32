import { type Criterion, type Finding, indicator, met, notMet, notStated, page, partly } from './indicator.ts';
import { items } from './items.ts';
import { answered } from './known.ts';
import { settles } from './settles.ts';

export const work = indicator({
  id: 'work',
  points: 12,
  reads: ['artefacts'],
  judge({ artefacts }, known): Finding {
    const { reasons } = known.say;
    const told = answered(known, items.work);
    if (told && !told.yes) return notMet(reasons.noWork, [told.ground]);
    if (artefacts?.value.some((kind) => kind !== 'guided-project'))
      return met(reasons.ownWork, page('artefacts', artefacts));
    if (artefacts) return partly(reasons.guidedWork, page('artefacts', artefacts));
    if (told) return met(reasons.foundWork, [told.ground]);
    return notStated(reasons.notSaidWork, settles('work', known));
  },
});

export const verifiableRecord = indicator({
  id: 'record',
  points: 8,
  reads: ['shareable', 'title'],
  judge({ shareable, title }, known): Finding {
    const { reasons } = known.say;
    const told = answered(known, items.record);
    if (told?.yes) return met(reasons.leadsBack, [told.ground, ...(shareable ? page('shareable', shareable) : [])]);
    const here = known.reading.kind === 'earned-credential' && !known.reading.conflicts?.length ? title : undefined;
    if (shareable && told) return partly(reasons.sharedOnly, [...page('shareable', shareable), told.ground]);
    if (shareable) return partly(reasons.shared, page('shareable', shareable), [0.5, 1], settles('record', known));
    if (here && !told) return partly(reasons.publicRecord, page('title', here), [0.5, 1], settles('record', known));
    if (told) return partly(reasons.noRecord, [told.ground], [0, 0.5]);
    return notStated(reasons.notSaidRecord, settles('record', known));
  },
});

export const whatYouCanShow: Criterion = { id: 'what-you-can-show', indicators: [work, verifiableRecord] };
