import { convertCharacters, type PackedTable } from '../table.ts';

/**
 * Packs characters and phrases as they are sent.
 *
 * @param known the form of every character that the reader's browser will know
 */
export function packTable(
  characters: ReadonlyMap<string, string>,
  phrases: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, string>,
): PackedTable {
  const single = new Map<string, string[]>();
  const others: string[] = [];
  for (const [phrase, form] of phrases) {
    const pair = onlyDifference(phrase, form, known);
    if (pair === undefined) others.push(phrase, form);
    else single.set(pair, [...(single.get(pair) ?? []), phrase]);
  }
  const lists = [...single].map(([pair, list]) => [pair, list.sort().join(' ')] as const);
  return {
    from: [...characters.keys()].join(''),
    to: [...characters.values()].join(''),
    single: Object.fromEntries(lists.sort(([a], [b]) => (a < b ? -1 : 1))),
    others: others.join(' '),
  };
}

/** The one character of a phrase that has another form there, and that form, wherever it stands. */
function onlyDifference(
  phrase: string,
  form: string,
  known: ReadonlyMap<string, string>,
): string | undefined {
  const [letters, forms] = [[...phrase], [...form]];
  if (letters.length !== forms.length) return undefined;
  const plain = [...convertCharacters(phrase, known)];
  const at = letters.findIndex((_, index) => plain[index] !== forms[index]);
  const [own, other] = [letters[at], forms[at]];
  if (own === undefined || other === undefined) return undefined;
  const rebuilt = letters.map((letter) => (letter === own ? other : (known.get(letter) ?? letter)));
  return rebuilt.join('') === form ? own + other : undefined;
}
