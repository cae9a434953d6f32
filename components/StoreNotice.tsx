import './notice.css';
import type { Why } from '../model/failure.ts';
import { useLanguage } from './language.tsx';

/** Says what became of the user's data after the database was damaged, until the user has seen it; nothing where all is well. */
export function StoreNotice({
  restored,
  failed,
  onSeen,
}: {
  restored: { at: string; credentials: number; postings: number } | undefined;
  /** Why the database cannot be read at all. */
  failed?: Why | undefined;
  onSeen: () => void;
}) {
  const { text, day, number } = useLanguage();
  return (
    <div className="store-notice" role="status">
      {failed !== undefined && (
        <p>
          {text.storeFailed} {text.failed[failed]}
        </p>
      )}
      {restored && (
        <>
          <p>
            {text.restored(day(restored.at), restored.credentials, number(restored.credentials))} {text.restoredRest}
          </p>
          <button type="button" className="button" onClick={onSeen}>
            {text.restoredSeen}
          </button>
        </>
      )}
    </div>
  );
}
