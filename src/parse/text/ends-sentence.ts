/** A sentence ends here: `…添后劲。`, `…吗？`. */
const TERMINALS = '。！？!?…．';
/** What may close after the end of a sentence: `…吗？”`. */
const CLOSERS = '”"’\'」』）)】》';
/** `……—` and a colon end a block too, though not a sentence. */
const STOP_INSIDE = /[。；]/u;

/** Whether a text ends where a sentence can end, closing quotes and brackets included. */
export function endsSentence(text: string): boolean {
  // Looked at from its end: a pattern bound to the end would be tried at each place of the text.
  let end = text.trimEnd().length - 1;
  while (end > 0 && CLOSERS.includes(text.charAt(end))) end--;
  return end >= 0 && TERMINALS.includes(text.charAt(end));
}

/** Whether a text holds the full stop or semicolon that headlines do without. */
export function hasStop(text: string): boolean {
  return STOP_INSIDE.test(text);
}
