/** A character that takes half a square of the print: Latin, digits, half-width marks. */
const HALF = /[\u0020-\u007e]/;

/** The width of a text in squares of the print. */
export function squares(text: string): number {
  let width = 0;
  for (const character of text) width += HALF.test(character) ? 0.5 : 1;
  return width;
}
