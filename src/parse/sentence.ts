/** A sentence ends here, closing quotes and brackets included: `…添后劲。`, `…吗？”`. */
const TERMINAL = /[。！？!?…．][”"’'』」）)】》]*\s*$/u;
/** `……—` and a colon end a block too, though not a sentence. */
const STOP_INSIDE = /[。；]/u;

/** Whether a text ends where a sentence can end. */
export function endsSentence(text: string): boolean {
  return TERMINAL.test(text);
}

/** Whether a text holds the full stop or semicolon that headlines do without. */
export function hasStop(text: string): boolean {
  return STOP_INSIDE.test(text);
}
