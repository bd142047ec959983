/** A text without what makes no difference to a quote, and where each of its units stands. */
export interface Folded {
  folded: string;
  /** Offsets of the characters that the units come from. */
  at: number[];
  /** Offsets behind them. */
  ends: number[];
}

/** Folds a text as corrections compare it: without white space, in marks of one width and shape. */
export function foldWords(text: string): Folded {
  let folded = '';
  const at: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of text) {
    const end = offset + character.length;
    for (const unit of foldCharacter(character)) {
      folded += unit;
      at.push(offset);
      ends.push(end);
    }
    offset = end;
  }
  return { folded, at, ends };
}

function foldCharacter(character: string): string[] {
  if (/\s/.test(character)) return [];
  const narrow = character.normalize('NFKC');
  const single = narrow.length === character.length ? narrow : character;
  return single
    .replace(/[“”„‟〝〞]/, '"')
    .replace(/[‘’]/, "'")
    .split('');
}
