import { execFileSync } from 'node:child_process';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { root } from '../../commands/launch.ts';

const git = (...args: string[]): string => {
  try {
    return execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
};

/** What the figures were taken on. `load` is the 1-minute average at the start: over the number of cores, others were busy too. */
export function machine(browser: string) {
  return {
    at: new Date().toISOString(),
    commit: git('rev-parse', '--short', 'HEAD'),
    changed:
      git('status', '--porcelain', '--', 'entrypoints', 'platforms', 'rubric', 'store', 'model', 'components') !== '',
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    node: process.version,
    browser,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

export type Machine = ReturnType<typeof machine>;
