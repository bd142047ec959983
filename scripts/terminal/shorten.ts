/** Characters of a value that its reader needs to find it again. */
const MOST = 60;

/** A text as a message shows it: of a long one the beginning, and how long it is. */
export function shorten(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= MOST) return text;
  return `${characters.slice(0, MOST).join('')}… (${characters.length} characters)`;
}
