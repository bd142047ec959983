import type { Cited } from './cited.ts';

/** What a citation has no field for: whether the date is estimated, and which state of the text it is. */
export function citedNote({ estimated, first, last, version }: Cited): string {
  const date = estimated ? `日期为推定，在${first}至${last}之间；` : '';
  return `${date}文字校验：SHA-256 ${version}`;
}
