import { execFile, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { promisify } from 'node:util';
import {
  Browser,
  computeExecutablePath,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';

export type BrowserKind = 'chromium' | 'firefox';

const variable: Record<BrowserKind, string> = { chromium: 'TOUCHSTONE_BROWSER', firefox: 'TOUCHSTONE_FIREFOX' };
const names: Record<BrowserKind, string[]> = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};
const places: Record<BrowserKind, string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((v) => {
      const base = process.env[v];
      return base
        ? [join(base, 'Google/Chrome/Application/chrome.exe'), join(base, 'Microsoft/Edge/Application/msedge.exe')]
        : [];
    }),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((v) => {
      const base = process.env[v];
      return base ? [join(base, 'Mozilla Firefox/firefox.exe')] : [];
    }),
  ],
};
/** Browsers that this project downloaded live here, outside the checkout, so that a fresh clone finds them. */
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'touchstone-browsers');

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The executable of an installed browser: the environment's choice, the system's, or one that this project downloaded. */
export async function findBrowser(kind: BrowserKind): Promise<string | undefined> {
  const chosen = process.env[variable[kind]];
  if (chosen) {
    if (!runs(chosen))
      throw new Error(`${variable[kind]} names ${chosen}, which cannot be run. Correct it or unset it.`);
    return chosen;
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((dir) => dir && !dir.includes('node_modules'));
  const candidates = [...names[kind].flatMap((name) => onPath.map((dir) => join(dir, name))), ...places[kind]];
  const system = candidates.find(runs);
  if (system) return system;
  const wanted = kind === 'chromium' ? [Browser.CHROME, Browser.CHROMIUM] : [Browser.FIREFOX];
  const downloaded = (await getInstalledBrowsers({ cacheDir: cache })).find((b) => wanted.includes(b.browser));
  return downloaded?.executablePath;
}

const run = (command: string, args: string[]): Promise<boolean> =>
  new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.on('error', () => done(false));
    child.on('exit', (code) => done(code === 0));
  });

/** How this user may run apt-get, if at all: as root, or by sudo that asks no password. */
async function aptGet(): Promise<string[] | undefined> {
  if (!runs('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  try {
    await promisify(execFile)('sudo', ['-n', 'true']);
    return ['sudo', '-n', 'apt-get'];
  } catch {
    return undefined;
  }
}

/** Installs system packages (Debian, Ubuntu) where that is allowed without a password; says whether it did. */
export async function installPackages(packages: string[]): Promise<boolean> {
  const apt = await aptGet();
  if (!apt) return false;
  const [command = 'apt-get', ...rest] = apt;
  await run(command, [...rest, 'update', '-qq']);
  return run(command, [...rest, 'install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

async function download(kind: BrowserKind): Promise<string | undefined> {
  const browser = kind === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    await install({ browser, platform, buildId, cacheDir: cache });
    return computeExecutablePath({ browser, platform, buildId, cacheDir: cache });
  } catch {
    return undefined;
  }
}

const attended = (): boolean => Boolean(process.stdin.isTTY && process.stdout.isTTY) && !process.env.CI;

async function agreed(question: string): Promise<boolean> {
  if (!attended()) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const reply = await terminal.question(`${question} [Y/n] `);
  terminal.close();
  return !/^\s*n/i.test(reply);
}

/** What to do when no browser is there and none could be installed: one sentence. */
export const howToGet = (kind: BrowserKind): string =>
  kind === 'chromium'
    ? `No Chrome, Chromium or Edge was found: install one of them, or set ${variable.chromium} to its executable, and run this again.`
    : `No Firefox was found: install it, or set ${variable.firefox} to its executable, and run this again.`;

/**
 * A browser's executable, installed if it is missing: the system's package where that is allowed, else a download.
 * A person at the terminal is asked first. `undefined` = none to be had, or the person said no.
 */
export async function provideBrowser(kind: BrowserKind): Promise<string | undefined> {
  const found = await findBrowser(kind);
  if (found) return found;
  const name = kind === 'chromium' ? 'Chromium' : 'Firefox';
  if (!(await agreed(`${name} is missing. Install it now?`))) return undefined;
  console.log(`Installing ${name} …`);
  for (const packages of kind === 'chromium' ? [['chromium']] : [['firefox-esr'], ['firefox']]) {
    if (await installPackages(packages)) {
      const installed = await findBrowser(kind);
      if (installed) return installed;
    }
  }
  return download(kind);
}
