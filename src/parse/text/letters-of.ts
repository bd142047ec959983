const LETTER = /[\p{L}\p{N}]/u;
const OTHERS = /[^\p{L}\p{N}]/gu;
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;

/** A text's letters and digits alone. */
export function lettersOf(text: string): string {
  return text.replace(OTHERS, '');
}

/** Whether a unit of a text is a letter or a digit. */
export function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // Most units are unified ideographs: no need to ask the slower question.
  return (unit >= FIRST_IDEOGRAPH && unit <= LAST_IDEOGRAPH) || LETTER.test(text.charAt(at));
}
