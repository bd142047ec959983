/** What an address reads as the end of its path, or a reader can't see. */
const STRANGE = /[?#\\\p{Cc}\u2028\u2029]|\/\/|:\/|%(2f|5c|[01]|7f)/iu;

/** Whether BASE_PATH, as it is written, is a path that a site can stand below. */
export function isBasePath(variable: string): boolean {
  if (STRANGE.test(variable)) return false;
  try {
    return !decodeURIComponent(variable)
      .split('/')
      .some((name) => /^\s*\.{1,2}\s*$/.test(name));
  } catch {
    // A lone % that encodes nothing.
    return false;
  }
}

/**
 * The path below which the site stands, percent-encoded, with a slash at both ends: `/` or
 * `/daily/`.
 *
 * @param variable as BASE_PATH may be written: `daily`, `/daily/`, or nothing
 */
export function basePath(variable = ''): string {
  const inner = variable.replace(/^\/+|\/+$/g, '');
  return new URL(inner ? `/${inner}/` : '/', 'http://localhost').pathname;
}
