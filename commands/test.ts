/** `npm test`: types, lint, unit and component tests, both builds, and the journeys in real browsers. Exits 1 if anything failed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserKind, howToGet, provideBrowser } from './browser.ts';
import { root } from './launch.ts';

const tally = { passed: 0, failed: 0, skipped: 0 };
const notes: string[] = [];
const scratch = mkdtempSync(join(tmpdir(), 'touchstone-test-'));

function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

/** One command that passes or fails as a whole. */
function step(name: string, command: string, args: string[]): boolean {
  console.log(`\n── ${name}`);
  const ok = run(command, args);
  tally[ok ? 'passed' : 'failed']++;
  if (!ok) notes.push(`failed: ${name}`);
  return ok;
}

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
  testResults: { status: string; assertionResults: { status: string; fullName: string }[] }[];
};

/** Vitest projects, counted test by test; a suite that could not even start counts as one failure. */
function tests(name: string, projects: string[], env: Record<string, string> = {}): void {
  console.log(`\n── ${name}`);
  const file = join(scratch, `${projects.join('-')}.json`);
  const ok = run(
    'vitest',
    [
      'run',
      ...projects.flatMap((p) => ['--project', p]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    env,
  );
  let report: Report | undefined;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // No report: the run itself broke, which is one failure.
  }
  const failed = report?.numFailedTests ?? 0;
  tally.passed += report?.numPassedTests ?? 0;
  tally.failed += failed || (ok ? 0 : 1);
  const skipped =
    report?.testResults.flatMap((s) =>
      s.assertionResults.filter((a) => a.status !== 'passed' && a.status !== 'failed'),
    ) ?? [];
  tally.skipped += skipped.length;
  for (const { fullName } of skipped) notes.push(`skipped: ${fullName}`);
  if (!ok) notes.push(`failed: ${name}`);
}

step('types', 'tsc', ['--noEmit']);
step('lint and format', 'biome', ['check', '--error-on-warnings', '.']);
tests('unit and component tests', ['unit', 'dom']);
const builds =
  step('build for Chrome and Edge', 'wxt', ['build']) && step('build for Firefox', 'wxt', ['build', '-b', 'firefox']);
for (const kind of ['chromium', 'firefox'] as BrowserKind[]) {
  if (!builds) {
    tally.skipped++;
    notes.push(`skipped: journeys in ${kind}, because the build failed`);
    continue;
  }
  const executable = await provideBrowser(kind);
  if (executable) {
    tests(`journeys in ${kind}`, [kind], {
      [kind === 'chromium' ? 'TOUCHSTONE_BROWSER' : 'TOUCHSTONE_FIREFOX']: executable,
    });
    continue;
  }
  tally.skipped++;
  notes.push(`skipped: journeys in ${kind}. ${howToGet(kind)}`);
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${notes.join('\n')}`);
console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
process.exit(tally.failed > 0 ? 1 : 0);
