import { useEffect, useMemo, useState } from 'react';
import { Roles } from '../../components/desk/Roles.tsx';
import { tallyCsv } from '../../components/desk/tally-file.ts';
import { useLanguage } from '../../components/language.tsx';
import { type Counted, sendMessage } from '../../model/messages.ts';
import type { Outline } from '../../model/outline.ts';
import { onNotice } from '../../store/notices.ts';
import { type Outlines, readOutlines } from '../../store/outlines.ts';
import { readPostings, readThese } from '../../store/postings.ts';
import { handOver } from './hand-over.ts';
import { hashOf } from './route.ts';

/** The roles for which postings are counted, the user's own first. */
const rolesIn = (own: string, postings: readonly Outline[]): string[] => [
  ...new Set([own, ...postings.map(({ role }) => role)].filter(Boolean)),
];

type Props = {
  ownRole: string | undefined;
  /** What was read before there was anything to show it in, and whether anything was written since. */
  seen: Outlines | undefined;
  missed: () => boolean;
};

/** Postings of one role as they stand, changed by message; nothing until the user's own role is known. */
export function RolesPart({ ownRole, seen, missed }: Props) {
  const language = useLanguage();
  const { text } = language;
  const [begun] = useState(seen);
  const [all, setAll] = useState(begun?.outlines);
  const [chosen, setChosen] = useState<string>();

  useEffect(() => {
    let turns = 0;
    const load = async (known?: Outlines) => {
      turns += 1;
      const turn = turns;
      const set = (read: readonly Outline[] | undefined) => read && turn === turns && setAll(read);
      const { outlines, amended } = known ?? (await readOutlines());
      set(outlines);
      set(await amended);
    };
    const stop = onNotice(({ address }) => {
      if (address === undefined) void load(); // a notice with an address is about a credential
    });
    void load(missed() ? undefined : begun);
    return stop;
  }, [begun, missed]);

  const roles = rolesIn(ownRole ?? '', all ?? []);
  const role = chosen && roles.includes(chosen) ? chosen : roles[0];
  const today = new Date().toISOString().slice(0, 10);
  // Counting thousands anew at every change of something else would be felt.
  const postings = useMemo(() => (all ?? []).filter((posting) => posting.role === role), [all, role]);
  if (!all || ownRole === undefined) return null;
  if (!role)
    return (
      <section className="block">
        <p>{text.roles.noRole}</p>
        <p className="actions">
          <a href={hashOf('settings')}>{text.roles.toSettings}</a>
        </p>
      </section>
    );
  const failed = (): Counted => ({ counted: false, message: text.countFailed });
  const exportPostings = async () =>
    handOver(
      `touchstone-postings-${today}.json`,
      'application/json',
      `${JSON.stringify(await readPostings(role), undefined, 2)}\n`,
    );
  return (
    <>
      {roles.length > 1 ? (
        <label className="role-choice">
          {text.roles.role}
          <select value={role} onChange={(event) => setChosen(event.target.value)}>
            {roles.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      ) : (
        <p>
          {text.roles.role}: <strong>{role}</strong>
        </p>
      )}
      <Roles
        key={role}
        forRole={role}
        postings={postings}
        today={today}
        onRead={readThese}
        onRemove={(id) => void sendMessage('removePosting', { id })}
        onRestore={(posting) => void sendMessage('restorePosting', posting)}
        onCountText={(posting) => sendMessage('countText', posting).catch(failed)}
        onExport={(kind) =>
          kind === 'tally'
            ? handOver(`touchstone-role-${today}.csv`, 'text/csv', tallyCsv(postings, { role, today }, language))
            : void exportPostings()
        }
      />
    </>
  );
}
