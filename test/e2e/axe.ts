import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { See } from '../../commands/states/stage.ts';

type Violation = { id: string; nodes: { html: string }[] };
type Scheme = 'light' | 'dark';
/** Brings a view into a theme, each browser in its own way. */
export type Theme = (view: Page, scheme: Scheme) => Promise<unknown>;

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

async function faultsIn(view: Page, scheme: Scheme): Promise<string[]> {
  if (await view.evaluate('typeof axe === "undefined"')) await view.evaluate(axe);
  // Nothing but colours differs between the themes: every rule is asked in the light, those of colour in the dark too.
  const rules = scheme === 'light' ? '' : ', runOnly: ["color-contrast", "link-in-text-block"]';
  const violations = (await view.evaluate(
    `axe.run(document, { resultTypes: ["violations"]${rules} }).then((r) => r.violations)`,
  )) as Violation[]; // axe's own shape
  return violations.map(({ id, nodes }) => `${scheme} ${id}: ${nodes[0]?.html}`);
}

/** Collects what axe-core finds in each of our own views; a site's page is the site's. */
export function watch(theme: Theme): { see: See; seen: string[]; faults: string[] } {
  const seen: string[] = [];
  const faults: string[] = [];
  const see: See = async (name, view, shape) => {
    if (shape === 'site') return;
    await view.setViewport(shape === 'wide' ? { width: 1100, height: 900 } : { width: 400, height: 800 });
    for (const scheme of ['dark', 'light'] as const) {
      await theme(view, scheme);
      faults.push(...(await faultsIn(view, scheme)).map((fault) => `${name} ${fault}`));
    }
    seen.push(name);
  };
  return { see, seen, faults };
}
