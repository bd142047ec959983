/**
 * Reads a table of traditional characters.
 *
 * @param table pairs of a traditional character and its simplified form, one after the other
 */
export function readVariants(table: string): ReadonlyMap<string, string> {
  const characters = [...table];
  const pairs = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) {
    pairs.set(characters[at] ?? '', characters[at + 1] ?? '');
  }
  return pairs;
}
