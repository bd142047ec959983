import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import type { Site } from './sites.ts';

/** A page's kind by its address below the base path; the first that fits counts. */
export const KINDS = {
  front: /^$/,
  missing: /^404\.html$/,
  search: /^search\/$/,
  elder: /^elder\/$/,
  offline: /^offline\/$/,
  about: /^about\/$/,
  data: /^data\/$/,
  errata: /^errata\/(\d+\/)?$/,
  issues: /^issues\/$/,
  year: /^issues\/\d{4}\/$/,
  month: /^issues\/\d{4}\/\d{2}\/$/,
  issue: /^issues\/\d{4}-\d{2}-\d{2}\/$/,
  brief: /^issues\/[^/]+\/brief\/$/,
  page: /^issues\/[^/]+\/p\d+\/$/,
  ledger: /^issues\/[^/]+\/p\d+\/ledger\/$/,
  article: /^issues\/[^/]+\/p\d+\/\d+(-\d+)?\/$/,
  sections: /^sections\/$/,
  section: /^sections\/[^/]+\/(\d+\/)?$/,
  columns: /^columns\/$/,
  column: /^columns\/[^/]+\/(\d+\/)?$/,
  authors: /^authors\/$/,
  author: /^authors\/[^/]+\/(\d+\/)?$/,
  names: /^(people|organisations)\/([^/]+\/(\d+\/)?)?$/,
  places: /^places\/$/,
  place: /^places\/[^/]+\/(\d+\/)?$/,
  plots: /^plots\/$/,
};
export type PageKind = keyof typeof KINDS | 'redirect';

/** A built page. */
export interface SitePage {
  kind: PageKind;
  /** Its address from the origin, with the base path: `/pinghu/issues/`. */
  path: string;
  html: string;
  document: HTMLElement;
}

/** Every page of a built site; an address of no known kind is an error. */
export function readPages(site: Site): SitePage[] {
  return globSync('**/*.html', { cwd: site.dist })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(site.dist, file), 'utf8');
      const address = file.replace(/(^|\/)index\.html$/, '$1');
      const document = parse(html, { comment: true });
      return { kind: kindOf(address, document), path: site.base + address, html, document };
    });
}

/** One page of each kind, the largest, where damage is likeliest to show. */
export function largestOfEachKind(pages: readonly SitePage[]): SitePage[] {
  const largest = new Map<PageKind, SitePage>();
  for (const page of pages) {
    if (page.html.length > (largest.get(page.kind)?.html.length ?? 0)) largest.set(page.kind, page);
  }
  return [...largest.values()];
}

/** True for pages that a reader or a search engine may come to: not the 404, not a redirect. */
export function isListed(page: SitePage): boolean {
  return page.kind !== 'missing' && page.kind !== 'redirect';
}

function kindOf(address: string, document: HTMLElement): PageKind {
  if (document.querySelector('meta[http-equiv="refresh"]')) return 'redirect';
  const found = Object.entries(KINDS).find(([, pattern]) => pattern.test(address));
  if (!found) throw new Error(`${address} is a page of no known kind: name it in site-pages.ts`);
  return found[0] as PageKind;
}
