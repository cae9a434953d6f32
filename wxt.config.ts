import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { jobSites } from './model/job-sites.ts';
import { ownRows } from './platforms/own-rows.ts';

/** Hosts whose pages are read without being asked; any other page only by "Evaluate this page" (activeTab). */
const hosts = ['*://*.coursera.org/*', '*://*.edx.org/*'];

/** Own pages and the background run their own code and ask nobody: the browser itself holds them to it. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self' blob:; base-uri 'none'; form-action 'none'";

/** What keeps data: in a file of its own, which runs before React's does and opens the database meanwhile. */
const store =
  /\/node_modules\/idb\/|\/store\/(?:open-early|schema|records|shelf|restore|settings|notices|shortlist)\.ts|\/model\/(?:order|failure|platform-name)\.ts/;
/** What all views share beside it lies in one file: a dozen small ones take longer to fetch, and pack worse. */
const shared =
  /\/node_modules\/(?:react|react-dom|scheduler|wxt|@webext-core|@aklinker1|@wxt-dev)\/|\/locales\/(?:en|languages|plural)\.ts|\/model\/(?:terms|address|messages)\.ts|\/components\/(?:language|Streak|ShortlistRow|Changes|StoreNotice|in-time|Find|shortlist-search)\.tsx?$|wxt-html-plugins$/;
const groups = [
  { name: 'store', test: store },
  { name: 'shared', test: shared },
];
const fewFiles: Plugin = {
  name: 'few-files',
  outputOptions: (options) => (options.format === 'es' ? { ...options, codeSplitting: { groups } } : options),
};

/**
 * Scripts of which nearly all runs at once, on somebody else's page: Chromium compiles them whole in place of reading each function twice
 * (https://v8.dev/blog/explicit-compile-hints); to others it is a comment.
 */
const runAtOnce = /^(?:content-scripts\/content|sliced-snapshot|listing)\.js$/;
const compileHints: Plugin = {
  name: 'compile-hints',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && runAtOnce.test(file.fileName))
        file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
  },
};

/** What a page would have to work out at each load is worked out here. */
const workedOut: Plugin = {
  name: 'worked-out',
  load: (id) =>
    id.endsWith('/platforms/own-rows.ts') ? `export const ownRows = ${JSON.stringify(ownRows)};` : undefined,
};
/** WXT gives each content script its context from this module; ours is an eighth of it. */
const alias = {
  'wxt/utils/content-script-context': fileURLToPath(new URL('entrypoints/content/context.ts', import.meta.url)),
};

export default defineConfig({
  imports: false,
  // Every browser that runs this knows how to load a module early by itself.
  vite: () => ({
    plugins: [workedOut, fewFiles, compileHints],
    resolve: { alias },
    build: { modulePreload: { polyfill: false } },
  }),
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: 'Touchstone',
    description:
      'What a credential is worth before you pay for it: an honest range, its reasons, and what to confirm first.',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: hosts,
    incognito: 'not_allowed',
    // While developing, pages are updated by a server on this machine.
    ...(mode === 'production' && { content_security_policy: { extension_pages: policy } }),
    optional_permissions: ['notifications'],
    optional_host_permissions: [...jobSites],
    action: { default_title: 'Touchstone: your shortlist', ...(browser === 'firefox' && { default_area: 'navbar' }) },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+T' }, description: 'Open the shortlist' },
      // Firefox opens its sidebar itself; Chrome tells the background.
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: 'Open the panel for this page',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'touchstone@touchstone.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '122' }),
  }),
});
