import type { Piece } from '../text/excerpt.ts';

/** A stretch of a text as the page shows it. */
export function pieceOf({ text, marked }: Piece): Node | string {
  if (!marked) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
