import type { Reading } from './reading.ts';

const names: Readonly<Record<string, string>> = {
  edx: 'edX',
  coursera: 'Coursera',
  'class-central': 'Class Central',
  comptia: 'CompTIA',
};

/** What a person calls the site on which a page stands: as the page says it, else the site's own name, else its host. */
export function platformName({
  signals,
  platform,
  address,
}: Pick<Reading, 'signals' | 'platform' | 'address'>): string {
  return signals.platform?.value ?? names[platform] ?? new URL(address).hostname.replace(/^www\./, '');
}
