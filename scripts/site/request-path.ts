/** What of the site a request is for. */
export interface RequestPath {
  /** Path as it was asked for, percent-encoded: `/daily/issues/`. */
  pathname: string;
  /** With its `?`, or empty. */
  search: string;
  /** The same below the base path, decoded: `issues/`; nothing when it can be no file of the site. */
  inner: string | undefined;
}

/** Slashes and NUL that are written in code, and names without a letter. */
const STRANGE = /%(2f|5c|00)|^\/|\/\//i;

/**
 * Reads the target of a request: `/daily/issues/?q=1`, or the same with a host in front. Any text
 * will do; what makes no sense has no `inner`.
 *
 * @param base path that the site stands under, percent-encoded, with a slash at both ends
 */
export function readRequestPath(target: string, base: string): RequestPath {
  const url = URL.parse(target.startsWith('/') ? `http://localhost${target}` : target);
  const { pathname, search } = url ?? { pathname: '', search: '' };
  return { pathname, search, inner: innerPath(pathname, base) };
}

function innerPath(pathname: string, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = pathname.slice(base.length);
  if (STRANGE.test(path)) return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone % that encodes nothing.
    return undefined;
  }
}
