/** Whether a quotation or a bracket is open at the end. */
export function hasOpenMark(text: string): boolean {
  return OPENERS.some(([open, close]) => text.lastIndexOf(open) > text.lastIndexOf(close));
}

const OPENERS = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['（', '）'],
] as const;
