import { beforeEach, expect, test, vi } from 'vitest';

type Listen = (message: unknown, sender: object, reply: (reply: unknown) => void) => unknown;
const heard = new Set<Listen>();
const sent = vi.fn();
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'touchstone-id',
      getURL: (path: string) => `chrome-extension://touchstone-id${path}`,
      sendMessage: (message: unknown) => sent(message),
      onMessage: { addListener: (one: Listen) => heard.add(one), removeListener: (one: Listen) => heard.delete(one) },
    },
  },
}));
const { answer, ask, tell } = await import('../../entrypoints/content/talk.ts');

beforeEach(() => {
  heard.clear();
  sent.mockReset();
});

/** What comes back to a message, or `undefined` where nobody takes it. */
const said = (message: unknown, sender: object = { id: 'touchstone-id' }) => {
  let reply: unknown;
  for (const listen of heard) listen(message, sender, (one) => (reply = one));
  return reply;
};

test('a question is answered to our own side, refused to strangers, and left to others where it is not ours', () => {
  const stop = answer({ pageState: () => ({ state: 'reading' }) });
  expect(said({ type: 'pageState', timestamp: 1 })).toEqual({ res: { state: 'reading' } });
  for (const sender of [{}, { id: 'stranger' }, { id: 'touchstone-id', tab: { id: 1 }, url: 'https://x.example/' }])
    expect(said({ type: 'pageState', timestamp: 1 }, sender)).toEqual({
      err: { name: 'Error', message: 'Refused.', stack: '' },
    });
  for (const other of [{ type: 'showOnPage' }, { type: 'constructor' }, {}, null, 7])
    expect(said(other)).toBeUndefined();
  stop();
  expect(said({ type: 'pageState', timestamp: 1 })).toBeUndefined();
});

test('what the background answers comes back, and what it refuses is thrown', async () => {
  sent.mockResolvedValueOnce({ res: true });
  expect(await ask('openPanel')).toBe(true);
  expect(sent).toHaveBeenCalledWith({ id: 0, type: 'openPanel', data: undefined, timestamp: expect.any(Number) });
  sent.mockResolvedValueOnce({ err: { name: 'Error', message: 'Refused.', stack: '' } });
  await expect(ask('openPanel')).rejects.toThrow('Refused.');
  for (const nothing of [undefined, null]) {
    sent.mockResolvedValueOnce(nothing);
    await expect(ask('pageArrived', {})).rejects.toThrow('No answer.');
  }
  sent.mockRejectedValueOnce(new Error('gone'));
  expect(() => tell('chipHidden')).not.toThrow();
});
