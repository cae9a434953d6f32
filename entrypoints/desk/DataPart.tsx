import { useEffect, useRef, useState } from 'react';
import { Data, type FileKind, type Holdings, type Preview } from '../../components/desk/Data.tsx';
import { csvOf, markdownOf } from '../../components/desk/shortlist-files.ts';
import { useLanguage } from '../../components/language.tsx';
import type { Saving } from '../../components/panel-view.ts';
import { sendMessage } from '../../model/messages.ts';
import { mostBytes } from '../../model/portable.ts';
import { planImport } from '../../store/import.ts';
import { onNotice } from '../../store/notices.ts';
import { fileOf, readEverything, readFile } from '../../store/portable.ts';
import { countEntries, readShortlist } from '../../store/records.ts';
import { handOver } from './hand-over.ts';
import { kept } from './kept.ts';

async function count(): Promise<Holdings> {
  const [all, saved] = await Promise.all([readEverything(), countEntries()]);
  const answers = all.kept.flatMap((one) => Object.values(one.answers)).filter(({ state }) => state !== 'open');
  return {
    credentials: new Set([...all.pages, ...all.kept].map(({ address }) => address)).size,
    saved,
    answers: answers.length,
    postings: all.postings.length,
    damaged: all.damaged,
  };
}

/** Files out and in, and erasing: the part of the desk that holds the user's data in its hands. */
export function DataPart() {
  const language = useLanguage();
  const { text } = language;
  const [holdings, setHoldings] = useState<Holdings>();
  const chosen = useRef<File>(undefined);

  useEffect(() => {
    const load = () => void count().then(setHoldings);
    load();
    return onNotice(load);
  }, []);

  async function take(kind: FileKind): Promise<string> {
    const day = new Date().toISOString().slice(0, 10);
    if (kind === 'json') return handOver(`touchstone-${day}.json`, 'application/json', fileOf(await readEverything()));
    const entries = await readShortlist();
    return kind === 'csv'
      ? handOver(`touchstone-${day}.csv`, 'text/csv', csvOf(entries, language))
      : handOver(`touchstone-${day}.md`, 'text/markdown', markdownOf(entries, language));
  }

  async function choose(file: File): Promise<Preview> {
    chosen.current = file;
    if (file.size > mostBytes) return { unreadable: 'too-large' };
    const read = readFile(await file.text());
    if ('unreadable' in read) return read;
    return { plan: planImport(read.holds, await readEverything()), refused: read.refused };
  }

  /** The file stays here and the background reads it: a message need not carry it. */
  async function bring(withSettings: boolean): Promise<Saving> {
    const file = URL.createObjectURL(chosen.current ?? new Blob());
    const saving = await kept(sendMessage('importFile', { file, withSettings }), text);
    URL.revokeObjectURL(file);
    return saving;
  }

  return (
    <Data
      holdings={holdings}
      onExport={take}
      onChoose={choose}
      onImport={bring}
      onErase={() => kept(sendMessage('eraseEverything', undefined), text)}
    />
  );
}
