import { useEffect, useRef, useState } from 'react';

/** A change rests this long (milliseconds) before it is handed on; leaving the field hands it on at once. */
const rest = 600;

/**
 * A value being changed by hand. It is handed to `keep` after a short rest, on leaving the field and when the view goes
 * away, so that nothing typed is lost. It stands on screen until what is kept agrees with it: neither a slow nor a failed
 * write takes it away, and what arrives from elsewhere shows only while nothing is being changed.
 */
export function useDraft<T>(kept: T, keep: (value: T) => void) {
  const [draft, setDraft] = useState<{ value: T }>();
  const pending = useRef<{ value: T }>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const touched = useRef(false);
  const latest = useRef(keep);
  latest.current = keep;

  function settle() {
    clearTimeout(timer.current);
    const now = pending.current;
    pending.current = undefined;
    if (now) latest.current(now.value);
  }
  const leave = useRef(settle);
  leave.current = settle;
  useEffect(() => () => leave.current(), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept has changed; that is the moment to let go
  useEffect(() => {
    if (!touched.current && !pending.current) setDraft(undefined);
  }, [kept]);

  return {
    value: draft ? draft.value : kept,
    change(value: T) {
      setDraft({ value });
      touched.current = true;
      pending.current = { value };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => leave.current(), rest);
    },
    onBlur() {
      settle();
      touched.current = false;
      if (draft?.value === kept) setDraft(undefined);
    },
  };
}

/** A text field over a draft. */
export function useTextDraft(kept: string, keep: (text: string) => void) {
  const { value, change, onBlur } = useDraft(kept, keep);
  return { value, onBlur, onChange: (event: { target: { value: string } }) => change(event.target.value) };
}
