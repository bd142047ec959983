import { stringify } from 'yaml';
import type { PublishedDay } from '../../../src/schema/published.ts';

const HEADER = `# Article ids of this day that were ever published. Their addresses must never die, so this
# file only grows. \`npm run parse\` and \`npm run add\` write it; content/README.md tells more.
`;

/** Prints the record of a day, pages in order. */
export function printPublished(record: PublishedDay): string {
  const pages = Object.entries(record).sort(([a], [b]) => pageNumber(a) - pageNumber(b));
  return HEADER + stringify(Object.fromEntries(pages), { lineWidth: 0 });
}

function pageNumber(key: string): number {
  return Number(key.slice(1));
}
