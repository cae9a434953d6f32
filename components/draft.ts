import { useEffect, useRef, useState } from 'react';

/** Typing rests this long (milliseconds) before a text is handed on; leaving the field hands it on at once. */
const rest = 600;

/**
 * A text being typed: handed to `keep` after a short rest, on leaving the field and when the view goes away, so that
 * nothing typed is lost; a text that arrives from outside is taken only while nothing is being typed.
 */
export function useDraft(kept: string, keep: (text: string) => void) {
  const [draft, setDraft] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pending = useRef<{ text: string; keep: (text: string) => void }>(undefined);

  function settle() {
    clearTimeout(timer.current);
    const now = pending.current;
    pending.current = undefined;
    now?.keep(now.text);
  }

  // The latest `settle` runs when the field goes away; refs keep it the same function in effect.
  const leave = useRef(settle);
  leave.current = settle;
  useEffect(() => () => leave.current(), []);

  return {
    value: draft ?? kept,
    onChange(event: { target: { value: string } }) {
      const text = event.target.value;
      setDraft(text);
      pending.current = { text, keep };
      clearTimeout(timer.current);
      timer.current = setTimeout(settle, rest);
    },
    onBlur() {
      settle();
      setDraft(undefined);
    },
  };
}
