import { isEmpty } from '../query.ts';
import { part } from './make.ts';
import type { Found } from './found.ts';

/** Takes away what was offered where nothing was found. */
export function hideWays(): void {
  part('#search-drops', HTMLElement).replaceChildren();
  part('#search-ways', HTMLElement).hidden = true;
}

/**
 * Where nothing was found: shows what the question can be changed to, and the ways to browse, so that
 * there is always something to go on to.
 *
 * @param current gives what is on show by then
 * @param root address of the site's front page
 */
export async function showWays(
  found: Found,
  current: () => Found | undefined,
  root: string,
): Promise<void> {
  const place = part('#search-drops', HTMLElement);
  const isNothing = found.answer.total === 0 && !isEmpty(found.query);
  hideWays();
  if (!isNothing) return;
  part('#search-ways', HTMLElement).hidden = false;
  try {
    const { beside } = await import('./beside.ts');
    const rows = await beside.findWays(found, root);
    if (current() === found) place.replaceChildren(...rows);
  } catch (reason) {
    // The ways to browse are there without it.
    console.error(reason);
  }
}
