// Over 200 lines: one recipe each for building, starting browsers and driving what they show.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const built = { chrome: `${root}.output/chrome-mv3`, firefox: `${root}.output/firefox-mv3` } as const;
/** The add-on's id and a fixed internal address for it, so that a test can open its pages in Firefox. */
export const gecko = { id: 'touchstone@touchstone.example', uuid: '6f2e0c5a-8a5b-4c53-9a43-9d0a6f1f7c11' } as const;

/** Builds the extension for one browser, or for both. Silent, so that a command's output stays its own; a failure says what the build said. */
export async function buildFor(browsers: ('chrome' | 'firefox')[]): Promise<void> {
  for (const browser of browsers) {
    const build = promisify(execFile)(
      process.execPath,
      [`${root}node_modules/wxt/bin/wxt.mjs`, 'build', '-b', browser],
      {
        cwd: root,
      },
    );
    await build.catch(({ stdout, stderr }: { stdout: string; stderr: string }) => {
      throw new Error(`The build for ${browser} failed.\n${stdout}\n${stderr}`);
    });
  }
}

/** A browser keeps itself quiet: nothing is fetched that a page or a person did not ask for. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium, Chrome or Edge with the built extension loaded, `without` some of the driver's own flags. The profile, if given, survives a kill. */
export function launchChromium(
  executablePath: string,
  {
    headless,
    profile,
    args = [],
    without = [],
    extensions = [built.chrome],
  }: { headless: boolean; profile?: string; args?: string[]; without?: string[]; extensions?: string[] },
): Promise<Browser> {
  return puppeteer.launch({
    executablePath,
    headless,
    enableExtensions: extensions,
    pipe: true,
    defaultViewport: null,
    ...(profile && { userDataDir: profile }),
    ignoreDefaultArgs: without,
    // A container's root has no user namespace for the sandbox.
    args: [...quiet, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
  });
}

/** Firefox with the built add-on installed, its pages at a known internal address. */
export async function launchFirefox(
  executablePath: string,
  { headless, profile }: { headless: boolean; profile?: string },
): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    ...(profile && { userDataDir: profile }),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [gecko.id]: gecko.uuid }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
    },
  });
  await browser.installExtension(built.firefox);
  return browser;
}

/** The id under which Chromium runs the extension. */
export async function extensionId(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 20_000 });
  return new URL(worker.url()).host;
}

/** One of the extension's own pages in a tab: the toolbar's popup and the sidebar cannot be given a size. */
export async function ownPage(browser: Browser, name: 'sidepanel' | 'popup' | 'desk', part = ''): Promise<Page> {
  const page = await browser.newPage();
  if (!(await isFirefox(browser))) {
    await page.goto(`chrome-extension://${await extensionId(browser)}/${name}.html${part}`);
    return page;
  }
  // Puppeteer's goto refuses moz-extension addresses; the protocol underneath does not.
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  await send(browser, 'browsingContext.navigate', {
    context,
    url: `moz-extension://${gecko.uuid}/${name}.html${part}`,
    wait: 'none',
  });
  const address = () => page.evaluate(() => location.protocol).catch(() => '');
  while ((await address()) !== 'moz-extension:') await new Promise((resolve) => setTimeout(resolve, 50));
  return page;
}

const isFirefox = async (browser: Browser): Promise<boolean> => /firefox/i.test(await browser.version());

/** A command of Firefox's own protocol (WebDriver BiDi), where the driver has no word for it. */
function send<Result>(browser: Browser, method: string, params: object): Promise<{ result: Result }> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: Result }> };
  };
  return connection.send(method, params);
}

/**
 * Runs code in the window of Firefox itself, where its toolbar and menus are, and hands over what it comes to, a text or a number; the
 * browser must be started with `--remote-allow-system-access`. Throws what the code throws.
 */
export async function inWindow<Result extends string | number>(browser: Browser, code: string): Promise<Result> {
  const tree = await send<{ contexts: { context: string }[] }>(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const context = tree.result.contexts[0]?.context;
  const { result } = await send<{ result?: { value: Result }; exceptionDetails?: { text: string } }>(
    browser,
    'script.evaluate',
    { expression: code, target: { context }, awaitPromise: true, userActivation: true },
  );
  if (!result.result || result.exceptionDetails)
    throw new Error(result.exceptionDetails?.text ?? 'Nothing came of it.');
  return result.result.value;
}

/** Answers a page's own address with `html`, scripts off unless wanted, and everything else with nothing: no request leaves the machine. */
export async function serve(
  page: Page,
  pages: ReadonlyMap<string, string>,
  { scripts = false }: { scripts?: boolean } = {},
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const html = request.isNavigationRequest() ? pages.get(request.url().replace(/[?#].*$/, '')) : undefined;
    void request.respond(
      html === undefined
        ? { status: 204, body: '' }
        : {
            contentType: 'text/html; charset=utf-8',
            headers: scripts ? {} : { 'content-security-policy': "script-src 'none'" },
            body: html,
          },
    );
  });
}

/** The side panel as a page to drive, once it is open. */
export async function sidePanel(browser: Browser, timeout = 10_000): Promise<Page> {
  const isPanel = (target: Target) => target.url().endsWith('/sidepanel.html');
  const target = await browser.waitForTarget(isPanel, { timeout });
  return target.asPage();
}

/** Presses the chip with a real mouse event, after it stood long enough to be seen: it hears no other press. */
export async function pressChip(page: Page): Promise<void> {
  const host = await page.waitForSelector('touchstone-chip', { timeout: 20_000 });
  await new Promise((seen) => setTimeout(seen, 700));
  const box = await host?.boundingBox();
  if (!box) throw new Error('The chip is not shown.');
  // The streak stands at the start of the opening button, and below it what the chip tells in place.
  await page.mouse.click(box.x + box.width / 3, box.y + Math.min(18, box.height / 2));
}

type Told = { nodeValue?: string; children?: Told[]; shadowRoots?: Told[]; nodeName?: string };
const toldBy = (node: Told): string =>
  [
    node.nodeName === 'STYLE' ? '' : (node.nodeValue ?? ''),
    ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].map(toldBy),
  ]
    .filter(Boolean)
    .join(' ');

/** What the chip says, by the debugger: no script of a page can look into it. Empty where there is none. */
export async function chipWords(page: Page): Promise<string> {
  if (!(await isFirefox(page.browser()))) {
    const session = await page.createCDPSession();
    const { root: tree } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    await session.detach();
    const find = (node: Told): Told | undefined =>
      node.nodeName === 'TOUCHSTONE-CHIP' ? node : node.children?.map(find).find(Boolean);
    const chip = find(tree);
    return chip ? toldBy(chip) : '';
  }
  // No script of the page sees a closed root; the protocol underneath shows it.
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const { result } = await send<{ result: unknown }>(page.browser(), 'script.callFunction', {
    functionDeclaration: '() => document.querySelector("touchstone-chip")',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 8, includeShadowTree: 'all' },
  });
  type Serialized = {
    value?: { localName?: string; nodeValue?: string; children?: Serialized[]; shadowRoot?: Serialized };
  };
  const words = ({ value }: Serialized): string =>
    !value || value.localName === 'style'
      ? ''
      : [value.nodeValue ?? '', value.shadowRoot ? words(value.shadowRoot) : '', ...(value.children ?? []).map(words)]
          .filter(Boolean)
          .join(' ');
  return words(result.result as Serialized);
}
