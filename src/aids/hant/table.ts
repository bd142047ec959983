/**
 * What turns simplified text into traditional: a form for each character, and the phrases in which a
 * character has another form (以后 → 以後, 皇后 → 皇后), or that only keep others from being found
 * across their edges.
 */
export interface HantTable {
  characters: ReadonlyMap<string, string>;
  phrases: ReadonlyMap<string, string>;
  /** Letters of the longest phrase that begins with a letter. */
  longest: ReadonlyMap<string, number>;
}

/** A table as it is sent: characters beside their forms, and phrases beside theirs. */
export interface PackedTable {
  /** Simplified characters, and the forms of each at the same place. */
  from: string;
  to: string;
  /**
   * Phrases with a single character that has another form than by itself, by that character and its
   * form: `后後` → `以后 之后`.
   */
  single: Readonly<Record<string, string>>;
  /** All others, each with its form behind it, divided by spaces. */
  others: string;
}

/** Makes tables that were sent one; of two forms the later table's counts. */
export function unpackTable(...packed: readonly PackedTable[]): HantTable {
  const characters = new Map<string, string>();
  const phrases = new Map<string, string>();
  for (const { from, to } of packed) {
    const forms = [...to];
    [...from].forEach((character, at) => characters.set(character, forms[at] ?? character));
  }
  const plain = (text: string) => convertCharacters(text, characters);
  for (const { single, others } of packed) {
    for (const [pair, list] of Object.entries(single)) {
      const [own = '', form = ''] = pair;
      for (const phrase of list.split(' ')) {
        phrases.set(phrase, [...phrase].map((c) => (c === own ? form : plain(c))).join(''));
      }
    }
    const words = others.split(' ');
    for (let at = 0; at + 1 < words.length; at += 2)
      phrases.set(words[at] ?? '', words[at + 1] ?? '');
  }
  return { characters, phrases, longest: longestOf(phrases.keys()) };
}

/** Gives each character its form by itself. */
export function convertCharacters(text: string, characters: ReadonlyMap<string, string>): string {
  return [...text].map((character) => characters.get(character) ?? character).join('');
}

/** Letters of the longest phrase that begins with each letter. */
export function longestOf(phrases: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const [first = ''] = phrase;
    longest.set(first, Math.max(longest.get(first) ?? 0, phrase.length));
  }
  return longest;
}
