import { useId, useState } from 'react';
import type { CourseRecord } from '../model/record.ts';
import { type Draft, questionToProvider, registrarEmail } from '../rubric/drafts.ts';
import { judgementLanguage } from '../rubric/texts/index.ts';
import { Fold } from './Fold.tsx';
import { useLanguage } from './language.tsx';
import type { PanelActions } from './panel-view.ts';

/** More claims than this are variants of the same promise. */
const mostClaims = 3;

type Letter = Draft & { to: 'registrar' | 'provider' };

function lettersFor({ page: { reading, judgement }, kept }: CourseRecord, tag: string): readonly Letter[] {
  const language = judgementLanguage(tag);
  const claims = (reading.signals.creditClaims?.value ?? []).slice(0, mostClaims);
  const letters = claims.map((claim): Letter => ({ to: 'registrar', ...registrarEmail(reading, claim, language) }));
  const question = questionToProvider(reading, judgement, kept.answers, language);
  return question ? [...letters, { to: 'provider', ...question }] : letters;
}

function OneLetter({ letter: { to, subject, body }, onCopy }: { letter: Letter } & Pick<PanelActions, 'onCopy'>) {
  const { text } = useLanguage();
  const id = useId();
  const [copied, setCopied] = useState<boolean>();
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return (
    <li className="letter" data-letter={to}>
      <label htmlFor={id}>{text.letterTo[to]}</label>
      <p className="soft">{subject}</p>
      <textarea id={id} readOnly rows={6} value={body} />
      <p className="ways">
        <button type="button" className="link" onClick={() => void onCopy(`${subject}\n\n${body}`).then(setCopied)}>
          {text.copyLetter}
        </button>
        <a href={mail}>{text.openInMail}</a>
        <span role="status" className="soft">
          {copied !== undefined && (copied ? text.copied : text.notCopied)}
        </span>
      </p>
    </li>
  );
}

/** Drafts that ask whoever can answer: the receiving school about a credit claim, the provider about what the page leaves open. */
export function Letters({ record, onCopy }: { record: CourseRecord } & Pick<PanelActions, 'onCopy'>) {
  const { text, tag } = useLanguage();
  const letters = lettersFor(record, tag);
  if (letters.length === 0) return null;
  return (
    <Fold id="letters" title={text.letters} aside={text.draftsReady(letters.length)}>
      <p className="soft">{text.lettersWhy}</p>
      <ul>
        {letters.map((letter) => (
          <OneLetter key={letter.to + letter.body} letter={letter} onCopy={onCopy} />
        ))}
      </ul>
    </Fold>
  );
}
