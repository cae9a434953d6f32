import type { Reading } from '../model/reading.ts';
import type { ShortlistEntry } from '../model/shortlist.ts';
import { useLanguage } from './language.tsx';
import type { PanelActions } from './panel-view.ts';

type Pay = 'once' | 'month' | 'year' | 'credit' | 'free' | 'not stated';

/** How it is paid, as the page states it; what renews by itself is a subscription whatever else it is called. */
function payOf({ signals: { price, renews, freeAccess } }: Reading): Pay {
  if (price?.value.amount === 0 || (!price && !renews && freeAccess?.value)) return 'free';
  const { per } = price?.value ?? {};
  if (per === 'month' || per === 'year') return per;
  return renews?.value ?? per ?? 'not stated';
}

const same = (a: string, b: string) => a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0;

/** What the money would buy, in one plain line: course, program or subscription, and what it is a part of. */
export function Buying({
  reading,
  related,
  onOpen,
}: { reading: Reading; related: readonly ShortlistEntry[] } & Pick<PanelActions, 'onOpen'>) {
  const { text } = useLanguage();
  const { kind, signals } = reading;
  if (kind === 'earned-credential' || kind === 'listing' || kind === 'other') return null;
  const title = signals.title?.value ?? '';
  const [partOf] = signals.partOf?.value ?? [];
  const twins = related.filter((entry) => same(entry.title, title));
  const programs = related.filter((entry) => !twins.includes(entry));
  return (
    <div className="buying">
      <p>
        <span className="soft">{text.youBuy}</span> {text.buying[kind]}, {text.paid[payOf(reading)]}.
        {partOf && programs.length === 0 && ` ${text.partOf(partOf)}`}
      </p>
      {programs.map(({ address, title: program }) => (
        <p key={address}>
          {text.partOfSaved}{' '}
          <button type="button" className="link" onClick={() => onOpen(address)}>
            {program}
          </button>
        </p>
      ))}
      {twins.map(({ address, platform }) => (
        <p key={address}>
          {text.alsoSaved}{' '}
          <button type="button" className="link" onClick={() => onOpen(address)}>
            {platform}
          </button>
        </p>
      ))}
    </div>
  );
}
