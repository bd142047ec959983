import { CLOSERS, STOPS } from './edges.ts';

const CLOSING = `"'${CLOSERS}`;

/** Whether a text ends where a sentence can end, closing quotes and brackets included. */
export function endsSentence(text: string): boolean {
  // Looked at from its end: a pattern bound to the end would be tried at each place of the text.
  let end = text.trimEnd().length - 1;
  while (end > 0 && CLOSING.includes(text.charAt(end))) end--;
  return end >= 0 && STOPS.includes(text.charAt(end));
}
