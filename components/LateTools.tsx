import { late } from './late.ts';
import type { ToolsProps } from './Tools.tsx';

const { come, useLate } = late(() => import('./Tools.tsx'));
/** Loads the tools, once. */
export const loadTools = come;

/** The tools, which stand below the first screen: they come after it, with the catalogue of sentences that they write in. */
export function LateTools(props: ToolsProps) {
  const here = useLate();
  return here && <here.Tools {...props} />;
}
