import { readFileSync } from 'node:fs';
import { stateNamesOf } from '../model/hosts.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import { takeInSlices } from '../platforms/snapshot/sliced-snapshot.ts';
import { most, snapshotOf, takeWhole } from '../platforms/snapshot/whole-snapshot.ts';

/** The snapshot of a document in this process, taken as in a page. */
export async function takeSnapshot(
  document: Document,
  url: string,
  stateNames: readonly string[],
): Promise<PageSnapshot> {
  const taken = { ...takeWhole(stateNames, most, document), url };
  return snapshotOf(taken, taken.body ? undefined : await takeInSlices(document));
}

/** What takes the snapshot of a page at `url`, as one expression to evaluate in it; its second half is the script built in `folder`. */
export function snapshotTaker(folder: string, url: string): string {
  const names = JSON.stringify(stateNamesOf(new URL(url).hostname));
  const sliced = readFileSync(`${folder}/sliced-snapshot.js`, 'utf8').trim().replace(/;$/, '');
  return `(async () => {
    const taken = (${takeWhole})(${names}, ${JSON.stringify(most)});
    return (${snapshotOf})(taken, taken.body ? undefined : await (${sliced}));
  })()`;
}
