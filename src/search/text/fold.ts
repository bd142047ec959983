/** Turns a text into what it is searched by; see `createFold`. */
export type Fold = (text: string) => string;

/** Ends a word in folded text. No phrase runs across it. */
export const GAP = ' ';

/** Shapes of quotation marks that stand for one another. */
const QUOTES: Record<string, string> = {
  ...Object.fromEntries(Array.from('“”„‟〝〞〟「」｢｣', (shape) => [shape, '"'])),
  ...Object.fromEntries(Array.from('‘’‚‛『』`´', (shape) => [shape, "'"])),
};

/** Takes up no room: soft hyphens, zero-width spaces, direction marks. */
const INVISIBLE = /^[\p{Cf}\p{Cc}]$/u;

/**
 * Makes the function that folds a text: what readers do not tell apart becomes the same (width, case,
 * traditional and simplified characters, the shapes of quotation marks), and white space becomes a
 * gap. It goes character by character, so a part of a text always folds to a part of the folded
 * text: whatever contains a string, folded contains the folded string.
 *
 * @param variants traditional characters with their simplified forms
 */
export function createFold(variants: ReadonlyMap<string, string>): Fold {
  const known = new Map<string, string>();
  return (text) => {
    let folded = '';
    for (const one of text) {
      let form = known.get(one);
      if (form === undefined) known.set(one, (form = foldOne(one, variants)));
      folded += form;
    }
    return folded;
  };
}

function foldOne(character: string, variants: ReadonlyMap<string, string>): string {
  if (/\s/.test(character)) return GAP;
  if (INVISIBLE.test(character)) return '';
  const plain = QUOTES[character] ?? character.normalize('NFKC').toLowerCase();
  return Array.from(plain, (one) => {
    if (/\s/.test(one)) return GAP;
    return QUOTES[one] ?? variants.get(one) ?? one;
  }).join('');
}
