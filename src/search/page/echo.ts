/** Characters of a question that are said again. */
const LONGEST = 30;

/** A question as it is said again: its beginning, where it is long. */
export function echo(words: string): string {
  const characters = [...words];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : words;
}

/** A question without the quotes that stand round all of it. */
export function unquoted(words: string): string {
  return words.replace(/^(?:"([^"]+)"|“([^“”]+)”|「([^「」]+)」)$/u, '$1$2$3');
}
