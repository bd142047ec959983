/** A text without all that the dump and the print set differently, and where its letters stand. */
export interface Letters {
  /** Letters and figures alone, of plain width, in small letters. */
  letters: string;
  /** For each unit of `letters` the offset in the text that it came from. */
  at: number[];
}

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Takes a text's letters out of it. A dump has marks of half the width and line ends in the middle of
 * sentences; its letters are those of the print.
 */
export function lettersIn(text: string): Letters {
  let letters = '';
  const at: number[] = [];
  let offset = 0;
  for (const character of text) {
    if (LETTER.test(character)) {
      const plain = character.normalize('NFKC').toLowerCase();
      letters += plain;
      for (let i = 0; i < plain.length; i++) at.push(offset);
    }
    offset += character.length;
  }
  return { letters, at };
}
