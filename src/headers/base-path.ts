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
