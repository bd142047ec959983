import { wrongUse } from '../terminal/problem.ts';

/**
 * Makes sure that the variable SITE_URL, where it is set, names a web address.
 *
 * @throws Refusal when it does not
 */
export function checkSiteUrl(variable: string | undefined): void {
  if (!variable) return;
  if (URL.canParse(variable) && /^https?:$/.test(new URL(variable).protocol)) return;
  throw wrongUse(
    `SITE_URL is \`${variable}\`, which is no web address`,
    'write it whole, with https:// in front: SITE_URL=https://example.org npm run build',
  );
}
