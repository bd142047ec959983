import type { TextRecord } from '../schema/search-document.ts';

/** All lines in which an article is searched, those of the headline block told apart. */
export function linesOf({
  column,
  head,
  side,
  body,
}: TextRecord): { text: string; inHead: boolean }[] {
  const others = [...(column === undefined ? [] : [column]), ...side, ...body];
  return [
    ...head.map((text) => ({ text, inHead: true })),
    ...others.map((text) => ({ text, inHead: false })),
  ];
}
