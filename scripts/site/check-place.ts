import { basePath, isBasePath } from '../../src/headers/base-path.ts';
import { wrongUse } from '../terminal/problem.ts';

/**
 * Makes sure that the variable SITE_URL, where it is set, is a web address without a path.
 *
 * @throws Refusal when it is not
 */
export function checkSiteUrl(variable: string | undefined): void {
  if (!variable) return;
  const url = URL.parse(variable);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw wrongUse(
      `SITE_URL is \`${variable}\`, which is no web address`,
      'write it whole, with https:// in front: SITE_URL=https://example.org npm run build',
    );
  }
  if (url.href === `${url.origin}/`) return;
  const path = url.pathname === '/' ? '' : ` BASE_PATH=${url.pathname}`;
  throw wrongUse(
    `SITE_URL is \`${variable}\`, which holds more than a host`,
    `the path belongs in BASE_PATH: SITE_URL=${url.origin}${path} npm run build`,
  );
}

/**
 * The path below which the site stands, with a slash at both ends, by the variable BASE_PATH.
 *
 * @throws Refusal when that is no path that a site can stand below
 */
export function readBasePath(variable: string | undefined): string {
  if (isBasePath(variable ?? '')) return basePath(variable);
  throw wrongUse(
    `BASE_PATH is \`${variable}\`, which is no path below a host`,
    'make the path of letters, digits and -._~, without `..`: BASE_PATH=/daily/ npm run build',
  );
}

/**
 * Makes sure that the variables which say where the site will stand can be used.
 *
 * @throws Refusal when one of them can't
 */
export function checkPlace(): void {
  checkSiteUrl(process.env['SITE_URL']);
  readBasePath(process.env['BASE_PATH']);
}
