import { takeSnapshot } from '../../commands/snapshot.ts';
import { stateNamesOf } from '../../model/hosts.ts';
import type { PageRead } from '../../model/reading.ts';
import { readPage } from '../../platforms/index.ts';

export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Reads a document as the extension does: a snapshot in the page, the reading elsewhere. */
export const readDocument = async (document: Document, url: string, now: Date): Promise<PageRead> =>
  readPage(await takeSnapshot(document, url, stateNamesOf(new URL(url).hostname)), now);
