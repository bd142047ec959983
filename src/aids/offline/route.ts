/** How the worker answers. */
export type Route =
  /** Not at all: the browser asks as it would without a worker. */
  | 'leave'
  /** What is named by its content: from the cache, else from the network, and kept. */
  | 'asset'
  /** From the network, and kept; without one, what was kept. */
  | 'kept'
  /** From the network alone; without one, a page that says so. */
  | 'page';

/** An issue, its pages, ledgers and articles; calendars of months and years are not among them. */
const ISSUE = /^issues\/\d{4}-\d{2}-\d{2}\/(?:.*\/)?$/;
const HANT = /^hant\/[\w-]+\.json$/;
const ASSET = /^assets\//;

/**
 * How a file is answered for. The search, its index and its manifest are never kept: what is found
 * must be what the archive has now.
 *
 * @param inner its path below the site's
 * @param isPage whether a reader opens it, or a script reads it as a page
 */
export function routeOf(inner: string, isPage: boolean): Route {
  if (ASSET.test(inner)) return 'asset';
  if (ISSUE.test(inner) || HANT.test(inner)) return 'kept';
  return isPage ? 'page' : 'leave';
}
