import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from 'wxt';
import { built, root } from '../../commands/launch.ts';

const manifest = (folder: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** Every file with its checksum. */
const sums = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );

const jobSites = [
  '*://*.linkedin.com/jobs/*',
  '*://*.indeed.com/*',
  '*://*.glassdoor.com/*',
  '*://*.seek.com.au/*',
  '*://*.seek.co.nz/*',
  '*://*.greenhouse.io/*',
  '*://*.lever.co/*',
  '*://*.myworkdayjobs.com/*',
  '*://*.stepstone.de/*',
];
const hosts = ['*://*.coursera.org/*', '*://*.edx.org/*'];

// A wider permission must be a decision: it is written here by hand.
test.each([
  ['chrome', built.chrome, ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'sidePanel']],
  ['firefox', built.firefox, ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage']],
])('%s: the manifest asks for this and no more', (_, folder, permissions) => {
  const asks = manifest(folder);
  expect(asks.permissions).toEqual(permissions);
  expect(asks.host_permissions).toEqual(hosts);
  expect(asks.optional_permissions).toEqual(['notifications']);
  expect(asks.optional_host_permissions).toEqual(jobSites);
  expect(asks.content_scripts).toMatchObject([{ matches: hosts }]);
  expect(asks.content_scripts).toHaveLength(1);
  expect(asks.incognito).toBe('not_allowed');
  for (const never of ['web_accessible_resources', 'externally_connectable', 'update_url'])
    expect(asks).not.toHaveProperty(never);
  expect(JSON.stringify(asks.content_security_policy)).toContain("default-src 'none'");
  expect(JSON.stringify(asks.content_security_policy)).not.toMatch(/unsafe|https?:|wss?:/);
});

test('Firefox is told that nothing is collected', () => {
  expect(manifest(built.firefox).browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});

test('no packed script can make code from text or ask a server', () => {
  for (const folder of [built.chrome, built.firefox])
    for (const file of globSync('**/*.{js,html}', { cwd: folder })) {
      const code = readFileSync(join(folder, file), 'utf8');
      expect([
        file,
        /\beval\(|new Function\(|XMLHttpRequest|new WebSocket|EventSource\(|sendBeacon|importScripts\(/.exec(code)?.[0],
      ]).toEqual([file, undefined]);
    }
});

test('Firefox’s linter finds no error', () => {
  const { stdout } = spawnSync('web-ext', ['lint', '--source-dir', built.firefox, '--output', 'json'], {
    cwd: root,
    encoding: 'utf8',
  });
  const { errors } = JSON.parse(stdout) as { errors: { code: string; file: string }[] };
  expect(errors).toEqual([]);
});

test.each(['chrome', 'firefox'] as const)('building for %s again gives the same bytes', async (browser) => {
  const scratch = mkdtempSync(join(tmpdir(), 'touchstone-build-'));
  try {
    for (const name of ['one', 'two']) await build({ root, browser, outDir: join(scratch, name) });
    const [one, two] = ['one', 'two'].map((name) => sums(join(scratch, name, `${browser}-mv3`)));
    expect(Object.keys(one ?? {}).length).toBeGreaterThan(8);
    expect(one).toEqual(two);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});
