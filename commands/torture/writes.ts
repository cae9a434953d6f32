import type { Page } from 'puppeteer-core';
import { samples, stored } from './extension.ts';

const items = 40;
const length = 300;

/** What was acknowledged, by item: the number of its last acknowledged write, and whether the credential is on the list. */
export class Writes {
  readonly address = samples[0] ?? '';
  readonly #acknowledged = new Map<string, number>();
  #next = 0;
  #attempted = 0;

  get acknowledged(): number {
    return this.#attempted;
  }

  /** Starts writes, four at a time, without end; an acknowledged one is counted when word of it has reached this process. */
  async begin(page: Page): Promise<() => number> {
    let heard = 0;
    await page.exposeFunction('acknowledged', (item: string, number: number) => {
      heard++;
      this.#attempted++;
      this.#acknowledged.set(item, Math.max(number, this.#acknowledged.get(item) ?? -1));
    });
    const from = this.#next;
    this.#next += 100_000;
    await page.evaluate(
      (address, from, items, length) => {
        let number = from;
        const one = async (): Promise<void> => {
          const mine = number++;
          const item = `torture-${mine % items}`;
          const value = `${mine}:`.padEnd(length, 'x');
          const message =
            mine % 7 === 0
              ? { type: 'saveCredential', data: { address, saved: true } }
              : { type: 'answerItem', data: { address, answer: { item, state: 'confirmed', value } } };
          const reply = await chrome.runtime
            .sendMessage({ id: mine, timestamp: Date.now(), ...message })
            .catch(() => undefined);
          const { acknowledged } = globalThis as unknown as { acknowledged(item: string, number: number): void };
          if (reply?.res?.saved) acknowledged(message.type === 'answerItem' ? item : 'saved', mine);
          return one();
        };
        for (let n = 0; n < 4; n++) void one();
      },
      this.address,
      from,
      items,
      length,
    );
    return () => heard;
  }

  /** Acknowledged writes that are not there any more, and items that are only half there. */
  async check(page: Page): Promise<{ lost: number; half: number }> {
    const { kept, rows } = await stored(page);
    const mine = kept.find(({ address }) => address === this.address);
    let lost = 0;
    for (const [item, number] of this.#acknowledged) {
      const there =
        item === 'saved' ? (mine?.saved?.value ? number : -1) : Number.parseInt(mine?.answers[item]?.value ?? '-1', 10);
      if (there < number) lost++;
    }
    const half =
      Object.values(mine?.answers ?? {}).filter(({ value }) => value?.length !== length).length +
      (Boolean(mine?.saved?.value) === rows.some(({ address }) => address === this.address) ? 0 : 1);
    return { lost, half };
  }
}
