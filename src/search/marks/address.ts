/** The part of an article's address that says which words to mark. */
const KEY = 'hl';

/**
 * Adds to an article's address the words to mark in it.
 *
 * @param phrases folded
 */
export function withMarks(url: string, phrases: readonly string[]): string {
  if (phrases.length === 0) return url;
  return `${url}?${new URLSearchParams({ [KEY]: phrases.join(' ') }).toString()}`;
}

/** The words to mark, as the address has them; empty where there are none. */
export function wordsToMark(search: string): string {
  return new URLSearchParams(search).get(KEY)?.trim() ?? '';
}

/** The address without the words to mark. */
export function withoutMarks(href: string): string {
  const url = new URL(href);
  url.searchParams.delete(KEY);
  return url.href;
}
