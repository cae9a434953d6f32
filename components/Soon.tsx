import { type ReactNode, startTransition, useEffect, useState } from 'react';

/** What stands folded or below the first screen: it comes right after what is in sight, a little at a time. */
export function Soon({ children }: { children: ReactNode }) {
  const [here, setHere] = useState(false);
  useEffect(() => startTransition(() => setHere(true)), []);
  return here && children;
}
