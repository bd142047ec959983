import type { PublishedPage } from '../../../src/schema/published.ts';

/** Adds the ids of a parse to a page's record; nothing is ever taken out. */
export function recordIds(
  before: PublishedPage | undefined,
  dump: string,
  ids: readonly string[],
): PublishedPage {
  const fresh = ids.filter((id) => !before?.ids.includes(id));
  return { ...before, dump, ids: [...(before?.ids ?? []), ...fresh] };
}
