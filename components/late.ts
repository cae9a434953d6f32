import { useEffect, useState } from 'react';

/** A part of a view that is loaded after what stands around it: once it is wanted, and once for all. */
export function late<Module>(load: () => Promise<Module>) {
  let here: Module | undefined;
  const come = async (): Promise<Module> => {
    here ??= await load();
    return here;
  };
  /** The part as soon as it is here. */
  function useLate(wanted = true): Module | undefined {
    const [, setHere] = useState(here !== undefined);
    useEffect(() => {
      if (wanted && !here) void come().then(() => setHere(true));
    }, [wanted]);
    return here;
  }
  return { come, useLate };
}
