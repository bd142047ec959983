import { INDEX_FOLDER } from '../search/manifest.ts';
import { RELATED_FOLDER } from '../search/related/manifest.ts';
import { ADDITIONS, policyOf, policyOfAll, printPolicy } from './policy.ts';
import type { Additions, Policy } from './policy.ts';

/** What a page tells other sites of the address that a reader comes from: nothing. */
export const REFERRER_POLICY = 'same-origin';

/** What the pages do not use; copying to the clipboard is not among it. */
const UNUSED = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'usb'],
];

/** Headers by their names. */
export type Headers = Readonly<Record<string, string>>;

/** Folders whose files are named by what they hold; `*` stands for one name. */
export const IMMUTABLE_FOLDERS = ['assets', `${INDEX_FOLDER}/*`, `${RELATED_FOLDER}/*`];

/** For files that never change under their name. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** For all others: kept, and asked for again each time. */
export const REVALIDATED = 'no-cache';

/**
 * The headers that protect one page, or any other file.
 *
 * @param path its address below the base path: `` for the front page, `search/`
 */
export function securityHeaders(path: string, additions: Additions = ADDITIONS): Headers {
  return withPolicy(policyOf(path, additions));
}

/** The same for a host that sends every answer with one set of headers. */
export function securityHeadersForAll(additions: Additions = ADDITIONS): Headers {
  return withPolicy(policyOfAll(additions));
}

/** How long a file may be kept, by its address below the base path. */
export function cacheControl(path: string): string {
  const folders = IMMUTABLE_FOLDERS.map((folder) => folder.split('/'));
  const parts = path.split('/');
  const isIn = (folder: readonly string[]) =>
    parts.length > folder.length &&
    folder.every((name, index) => name === '*' || name === parts[index]);
  return folders.some(isIn) ? IMMUTABLE : REVALIDATED;
}

function withPolicy(policy: Policy): Headers {
  return {
    'Content-Security-Policy': printPolicy(policy),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': REFERRER_POLICY,
    'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}
