import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The least that any reader of a page must do: walk its text once, parse its JSON-LD, show a chip. */
const script = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += node.data;
  let items = 0;
  for (const block of document.querySelectorAll('script[type="application/ld+json"]')) {
    try { items += Object.keys(JSON.parse(block.textContent)).length; } catch {}
  }
  const chip = document.createElement('floor-chip');
  const root = chip.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = ':host{position:fixed;bottom:16px;right:16px;z-index:2147483647}button{padding:8px 12px;border-radius:99px}';
  const button = document.createElement('button');
  button.textContent = text.length + ' letters, ' + items + ' facts';
  root.append(style, button);
  document.documentElement.append(chip);
})();`;

/** Writes the floor extension into `folder`; it runs where Touchstone runs, at the same moment. */
export function writeFloorExtension(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Floor',
      version: '1',
      content_scripts: [
        { matches: ['*://*.coursera.org/*', '*://*.edx.org/*'], js: ['floor.js'], run_at: 'document_idle' },
      ],
    }),
  );
  writeFileSync(join(folder, 'floor.js'), script);
  return folder;
}
