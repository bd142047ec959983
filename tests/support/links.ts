import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ORIGIN } from './build-site.ts';
import type { SitePage } from './site-pages.ts';
import type { Site } from './sites.ts';

/** A link as it stands in a page, and the address it leads to. */
export interface Link {
  page: SitePage;
  /** The attribute that holds it, such as `a href`. */
  from: string;
  url: URL;
}

const ATTRIBUTES = ['href', 'src', 'action', 'poster', 'data', 'cite'] as const;

/** Every address in a page, resolved as a browser does. */
export function linksOf(page: SitePage): Link[] {
  const here = new URL(page.path, ORIGIN);
  return page.document.querySelectorAll('*').flatMap((element) => {
    const plain = ATTRIBUTES.map((name) => [name, element.getAttribute(name)] as const);
    const sets = (element.getAttribute('srcset') ?? '').split(',').map((candidate) => {
      return ['srcset', candidate.trim().split(/\s+/)[0]] as const;
    });
    return [...plain, ...sets].flatMap(([name, value]) => {
      if (!value || /^(mailto|tel|data):/.test(value)) return [];
      const from = `${element.rawTagName.toLowerCase()} ${name}`;
      return [{ page, from, url: new URL(value, here) }];
    });
  });
}

/** Addresses that style sheets and scripts of the site fetch by `url(…)`, `import` or `from`. */
export function linksOfAssets(site: Site): { file: string; url: URL }[] {
  const pattern = /url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g;
  return globSync('assets/**/*.css', { cwd: site.dist }).flatMap((file) => {
    const css = readFileSync(join(site.dist, file), 'utf8');
    const here = new URL(site.base + file.replaceAll('\\', '/'), ORIGIN);
    return Array.from(css.matchAll(pattern), ([, a, b]) => a ?? b ?? '')
      .filter((address) => !address.startsWith('data:'))
      .map((address) => ({ file, url: new URL(address, here) }));
  });
}

/** Follows links within a built site without a server. */
export class Follower {
  readonly #site: Site;
  readonly #pages: ReadonlyMap<string, SitePage>;
  readonly #ids = new Map<SitePage, Set<string>>();

  constructor(site: Site, pages: readonly SitePage[]) {
    this.#site = site;
    this.#pages = new Map(pages.map((page) => [page.path, page]));
  }

  /** The page that an address leads to, if it is one. */
  pageAt(url: URL): SitePage | undefined {
    return this.#pages.get(decodeURIComponent(url.pathname));
  }

  /** What is wrong with an address of the site's own origin; `undefined` when it leads somewhere. */
  fault(url: URL): string | undefined {
    const path = decodeURIComponent(url.pathname);
    if (!path.startsWith(this.#site.base)) return 'leaves the base path';
    const page = this.pageAt(url);
    if (!page) return this.#isFile(path) ? undefined : 'leads nowhere';
    const id = decodeURIComponent(url.hash.slice(1));
    return id === '' || this.#idsOf(page).has(id) ? undefined : `has no element #${id}`;
  }

  #isFile(path: string): boolean {
    const file = join(this.#site.dist, path.slice(this.#site.base.length));
    return existsSync(file) && statSync(file).isFile();
  }

  #idsOf(page: SitePage): Set<string> {
    const known = this.#ids.get(page);
    if (known) return known;
    const ids = new Set(page.document.querySelectorAll('[id]').map((element) => element.id));
    this.#ids.set(page, ids);
    return ids;
  }
}
