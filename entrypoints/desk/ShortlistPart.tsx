import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Choose } from '../../components/desk/Choose.tsx';
import { Compare } from '../../components/desk/Compare.tsx';
import { DecisionRecord } from '../../components/desk/DecisionRecord.tsx';
import { Desk } from '../../components/desk/Desk.tsx';
import { useLanguage } from '../../components/language.tsx';
import { isWebAddress } from '../../model/address.ts';
import type { CourseRecord } from '../../model/record.ts';
import type { ShortlistEntry } from '../../model/shortlist.ts';
import { onNotice } from '../../store/notices.ts';
import { readRecord, readShortlist } from '../../store/records.ts';
import { hashOf } from './route.ts';

export const openPage = (url: string) => isWebAddress(url) && void browser.tabs.create({ url });

/** The shortlist as a page; what is ticked is kept by the desk while it is open. */
export function ShortlistPart({ chosen, onChosen }: { chosen: string[]; onChosen: (addresses: string[]) => void }) {
  const [entries, setEntries] = useState<ShortlistEntry[]>();
  useEffect(() => {
    const load = () => void readShortlist().then(setEntries);
    load();
    return onNotice(load);
  }, []);
  const here = entries && chosen.filter((address) => entries.some((entry) => entry.address === address));
  return (
    <Choose
      entries={entries}
      chosen={here ?? []}
      onChosen={onChosen}
      onCompare={() => {
        location.hash = hashOf('compare', here);
      }}
      onOpen={openPage}
      recordAt={(address) => hashOf('record', [address])}
    />
  );
}

/** The records of these credentials, as they stand; those that are no longer here are left out. */
export function useRecords(addresses: readonly string[]): CourseRecord[] | undefined {
  const [records, setRecords] = useState<CourseRecord[]>();
  const key = JSON.stringify(addresses);
  useEffect(() => {
    const wanted: string[] = JSON.parse(key);
    const load = () =>
      void Promise.all(wanted.map((address) => readRecord(address).catch(() => undefined))).then((found) =>
        setRecords(found.filter((record) => record !== undefined)),
      );
    load();
    return onNotice(load);
  }, [key]);
  return records;
}

/** Side by side, by the addresses in the address bar. */
export function ComparePart({ credentials }: { credentials: readonly string[] }) {
  const { text } = useLanguage();
  const records = useRecords(credentials);
  if (!records) return null;
  if (records.length < 2)
    return (
      <section className="block">
        <p>{text.compare.tooFew}</p>
        <p className="actions">
          <a href={hashOf('shortlist')}>{text.compare.toShortlist}</a>
        </p>
      </section>
    );
  return (
    <Compare
      records={records}
      onRemove={(address) => {
        location.hash = hashOf(
          'compare',
          credentials.filter((one) => one !== address),
        );
      }}
      onOpen={openPage}
    />
  );
}

/** One credential's decision record, to print; its heading is the credential's title. */
export function RecordPart({ address }: { address: string }) {
  const { text } = useLanguage();
  const records = useRecords([address]);
  if (!records) return null;
  const [record] = records;
  return (
    <Desk
      part={undefined}
      title={record?.page.reading.signals.title?.value ?? text.record.title}
      lead={record ? text.record.lead : text.record.missing}
    >
      {record ? (
        <DecisionRecord record={record} today={new Date().toISOString()} onPrint={() => print()} />
      ) : (
        <p className="actions">
          <a href={hashOf('shortlist')}>{text.compare.toShortlist}</a>
        </p>
      )}
    </Desk>
  );
}
