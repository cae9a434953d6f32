import { defineConfig } from 'wxt';
import { jobSites } from './model/job-sites.ts';

/** Hosts whose pages are read without being asked; any other page only by "Evaluate this page" (activeTab). */
const hosts = ['*://*.coursera.org/*', '*://*.edx.org/*'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Touchstone',
    description:
      'What a credential is worth before you pay for it: an honest range, its reasons, and what to confirm first.',
    permissions: ['activeTab', 'alarms', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: hosts,
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
      : { minimum_chrome_version: '120' }),
  }),
});
