// Over 200 lines: files out, files in and erasing share what is held and what is said.
import { useRef, useState } from 'react';
import type { ImportPlan, Refused, Unreadable } from '../../model/portable.ts';
import { useLanguage } from '../language.tsx';
import type { Saving } from '../panel-view.ts';
import { ImportPreview } from './ImportPreview.tsx';

/** How much of the user's is here. */
export type Holdings = { credentials: number; saved: number; answers: number; postings: number; damaged: number };

export const fileKinds = ['json', 'csv', 'markdown'] as const;
export type FileKind = (typeof fileKinds)[number];
/** What a chosen file would do. */
export type Preview = { plan: ImportPlan; refused: readonly Refused[] } | { unreadable: Unreadable };

type Props = {
  /** `undefined` while it is being counted. */
  holdings: Holdings | undefined;
  /** Hands a file to the browser's downloads; resolves to its name. */
  onExport: (kind: FileKind) => Promise<string>;
  /** Reads a file and says what it would do; nothing is changed. */
  onChoose: (file: File) => Promise<Preview>;
  /** Brings in the file chosen last. */
  onImport: (withSettings: boolean) => Promise<Saving>;
  onErase: () => Promise<Saving>;
};

const inWords = (saving: Saving, done: string, notKept: (why: string) => string): string =>
  typeof saving === 'object' ? notKept(saving.notKept) : done;

function Take({ onExport }: Pick<Props, 'onExport'>) {
  const { text } = useLanguage();
  const [said, setSaid] = useState('');
  const take = (kind: FileKind) =>
    void onExport(kind).then(
      (name) => setSaid(text.files.written(name)),
      () => setSaid(text.files.notWritten),
    );
  return (
    <section className="block" aria-labelledby="take">
      <h2 id="take">{text.files.take}</h2>
      <p className="soft">{text.files.takeWhy}</p>
      <div className="actions">
        <button type="button" className="button main" onClick={() => take('json')}>
          {text.files.everything}
        </button>
      </div>
      <div className="actions">
        <span className="soft">{text.files.takeShortlist}</span>
        <button type="button" className="button" onClick={() => take('csv')}>
          {text.files.csv}
        </button>
        <button type="button" className="button" onClick={() => take('markdown')}>
          {text.files.markdown}
        </button>
      </div>
      <p className="said" role="status">
        {said}
      </p>
    </section>
  );
}

function Bring({ onChoose, onImport }: Pick<Props, 'onChoose' | 'onImport'>) {
  const { text } = useLanguage();
  const [chosen, setChosen] = useState<{ name: string; preview: Preview }>();
  const [said, setSaid] = useState<{ words: string; failed: boolean }>();
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  async function choose(file: File | undefined) {
    setSaid(undefined);
    setChosen(undefined);
    if (!file) return;
    setBusy(true);
    const preview = await onChoose(file);
    setBusy(false);
    // The same file, mended meanwhile, can be chosen again.
    if (field.current) field.current.value = '';
    if ('unreadable' in preview) setSaid({ words: text.files.unreadable[preview.unreadable], failed: true });
    else setChosen({ name: file.name, preview });
  }

  async function bring(withSettings: boolean) {
    setBusy(true);
    const saving = await onImport(withSettings);
    setBusy(false);
    setSaid({ words: inWords(saving, text.files.done, text.notKept), failed: typeof saving === 'object' });
    if (typeof saving !== 'object') setChosen(undefined);
  }

  return (
    <section className="block" aria-labelledby="bring" aria-busy={busy}>
      <h2 id="bring">{text.files.bring}</h2>
      <p className="soft">{text.files.bringWhy}</p>
      <div className="actions">
        <label className="button file">
          {text.files.choose}
          <input
            ref={field}
            type="file"
            accept=".json,application/json"
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        </label>
      </div>
      {chosen && 'plan' in chosen.preview && (
        <ImportPreview
          name={chosen.name}
          plan={chosen.preview.plan}
          refused={chosen.preview.refused}
          busy={busy}
          onImport={(withSettings) => void bring(withSettings)}
          onCancel={() => setChosen(undefined)}
        />
      )}
      <p className={said?.failed ? 'said failed' : 'said'} role="status">
        {said?.words}
      </p>
    </section>
  );
}

function Counts({ holdings }: { holdings: Holdings }) {
  const { text, number } = useLanguage();
  return (
    <dl className="counts">
      {(['credentials', 'saved', 'answers', 'postings'] as const).map((what) => (
        <div key={what}>
          <dt>{text.files[what]}</dt>
          <dd className="num">{number(holdings[what])}</dd>
        </div>
      ))}
    </dl>
  );
}

function Erase({ holdings, onErase, onExport }: Pick<Props, 'onErase' | 'onExport'> & { holdings: Holdings }) {
  const { text } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState('');
  const [exported, setExported] = useState('');

  async function erase() {
    const saving = await onErase();
    dialog.current?.close();
    setSaid(inWords(saving, text.files.erased, text.notKept));
  }

  return (
    <section className="block" aria-labelledby="erase">
      <h2 id="erase">{text.files.erase}</h2>
      <p className="soft">{text.files.eraseWhy}</p>
      <div className="actions">
        <button
          type="button"
          className="button danger"
          onClick={() => {
            setSaid('');
            setExported('');
            dialog.current?.showModal();
          }}
        >
          {text.files.erase}…
        </button>
      </div>
      <p className="said" role="status">
        {said}
      </p>
      <dialog ref={dialog} aria-labelledby="erase-ask" aria-describedby="erase-goes">
        <h2 id="erase-ask">{text.files.eraseAsk}</h2>
        <p id="erase-goes">{text.files.eraseGoes}</p>
        <Counts holdings={holdings} />
        <div className="actions">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {text.files.cancel}
          </button>
          <button
            type="button"
            className="button"
            onClick={() =>
              void onExport('json').then(
                (name) => setExported(text.files.written(name)),
                () => setExported(text.files.notWritten),
              )
            }
          >
            {text.files.eraseFirst}
          </button>
          <button type="button" className="button danger" onClick={() => void erase()}>
            {text.files.eraseNow}
          </button>
        </div>
        <p className="said" role="status">
          {exported}
        </p>
      </dialog>
    </section>
  );
}

/** Everything of the user's: how much it is, out as a file, in from a file, and away. */
export function Data({ holdings, onExport, onChoose, onImport, onErase }: Props) {
  const { text, number } = useLanguage();
  if (!holdings) return <p role="status">{text.files.reading}</p>;
  return (
    <>
      <section className="block" aria-labelledby="holds">
        <h2 id="holds">{text.files.holds}</h2>
        <Counts holdings={holdings} />
        {holdings.damaged > 0 && (
          <p className="said failed">{text.files.damaged(holdings.damaged, number(holdings.damaged))}</p>
        )}
      </section>
      <Take onExport={onExport} />
      <Bring onChoose={onChoose} onImport={onImport} />
      <Erase holdings={holdings} onErase={onErase} onExport={onExport} />
    </>
  );
}
