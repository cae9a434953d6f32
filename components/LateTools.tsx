import { useEffect, useState } from 'react';
import type { ToolsProps } from './Tools.tsx';

let tools: typeof import('./Tools.tsx') | undefined;

/** Loads the tools, once. */
export async function loadTools(): Promise<void> {
  tools ??= await import('./Tools.tsx');
}

/** The tools, which stand below the first screen: they come after it, with the catalogue of sentences that they write in. */
export function LateTools(props: ToolsProps) {
  const [, setHere] = useState(tools !== undefined);
  useEffect(() => {
    if (!tools) void loadTools().then(() => setHere(true));
  }, []);
  return tools && <tools.Tools {...props} />;
}
