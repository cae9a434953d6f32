import { database } from './schema.ts';

/** The ranges of those addresses whose pages were read before; for the marks on links. */
export async function rangesAt(
  addresses: readonly string[],
): Promise<{ address: string; low: number; high: number }[]> {
  const store = (await database()).transaction('pages').store;
  const pages = await Promise.all(addresses.map((address) => store.get(address)));
  return pages.flatMap((page) =>
    page ? [{ address: page.address, low: page.judgement.low, high: page.judgement.high }] : [],
  );
}

/** Whether any page was ever read. */
export const anyPage = async (): Promise<boolean> => (await (await database()).count('pages')) > 0;
