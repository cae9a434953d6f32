import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { provideBrowser } from '../browser.ts';
import { launchChromium, pressChip } from '../launch.ts';
import { Extension, samples, send } from './extension.ts';
import { comesTrue, type Outcome, type Torture } from './outcome.ts';

/** A proxy that lets nothing through and remembers who was asked for. */
async function gate(): Promise<{ asked: string[]; flags: string[]; close: () => void }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.on('error', () => {}); // a browser that is closed hangs up
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo; // listening on a port, so the address is one
  const flags = [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];
  return { asked, flags, close: () => server.close() };
}

const host = (url: string) => url.replace(/^\w+:\/\//, '').replace(/[:/].*$/, '');

/** What a browser without the extension asks for by itself in the time that a journey takes. */
async function bare(): Promise<string[]> {
  const { asked, flags, close } = await gate();
  const executable = await provideBrowser('chromium');
  if (executable) {
    const browser = await launchChromium(executable, { headless: true, args: flags, extensions: [] });
    await (await browser.newPage()).goto('about:blank');
    await wait(8_000);
    await browser.close();
  }
  close();
  return asked.map(host);
}

/** The whole journey, so many times over: read, press, answer, note, save, list, desk. Everything that asks for the network is counted. */
async function run(count: number): Promise<Outcome> {
  const itself = new Set(await bare());
  const { asked, flags, close } = await gate();
  const extension = new Extension([], flags);
  let journeys = 0;
  try {
    await extension.start();
    for (let n = 0; n < count; n++) {
      const address = samples[n % samples.length] ?? '';
      const page = await extension.open(address);
      await page.bringToFront();
      await pressChip(page);
      await comesTrue(() =>
        Promise.resolve(extension.browser.targets().some((t) => t.url().endsWith('/sidepanel.html'))),
      );
      const own = await extension.ownPage();
      await send(own, 'answerItem', { address, answer: { item: `item-${n}`, state: 'confirmed' } });
      await send(own, 'writeNote', { address, note: 'Ask Maria.' });
      await send(own, 'saveCredential', { address, saved: true });
      await own.reload();
      if (await comesTrue(() => own.$$eval('.rows li', (rows) => rows.length > 0))) journeys++;
      const desk = await extension.ownPage('desk.html').catch(() => undefined);
      await wait(200);
      await Promise.all([page.close(), own.close(), desk?.close()]);
    }
    // The control: a request that a page makes does reach the gate.
    const control = await extension.browser.newPage();
    await control.goto('http://control.test/').catch(() => {});
    await wait(2_000);
  } finally {
    await extension.end();
    close();
  }
  const controlled = asked.some((url) => host(url) === 'control.test');
  // The browser opens a connection to a page's own host before the page is served from here; no request goes over it.
  const pages = new Set(samples.map(host));
  const known = (url: string) =>
    host(url) === 'control.test' || itself.has(host(url)) || (pages.has(host(url)) && url.endsWith(':443'));
  const ours = asked.filter((url) => !known(url));
  for (const url of ours) console.error(`Asked for: ${url}`);
  return {
    tried: count,
    failed: ours.length + (controlled ? 0 : 1) + (count - journeys),
    lost: 0,
    requests: ours.length,
    journeys,
    controlSeen: controlled,
    connectionsToThePagesOwnHost: asked.filter((url) => pages.has(host(url))).length,
    browserItself: [...itself],
  };
}

export const torture: Torture = { usual: 20, run };
