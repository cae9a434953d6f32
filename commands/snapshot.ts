import { readFileSync } from 'node:fs';
import type { PageSnapshot } from '../model/snapshot.ts';
import { takeInSlices } from '../platforms/snapshot/sliced-snapshot.ts';
import { takeWhole } from '../platforms/snapshot/whole-snapshot.ts';

/** The snapshot of a document in this process, taken as in a page. */
export const takeSnapshot = async (
  document: Document,
  url: string,
  stateNames: readonly string[],
): Promise<PageSnapshot> => takeWhole(document, url, stateNames) ?? takeInSlices(document, url, stateNames);

/** The scripts of the extension built in `folder` that take a snapshot, as one expression to evaluate in a page. */
export function builtTaker(folder: string): string {
  const script = (name: string) => `(${readFileSync(`${folder}/${name}.js`, 'utf8').trim().replace(/;$/, '')})`;
  return `(${script('snapshot')} ?? ${script('sliced-snapshot')})`;
}
