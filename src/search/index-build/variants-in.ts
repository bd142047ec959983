import { variantTable } from './variant-table.ts';

let variants: ReadonlyMap<string, string> | undefined;

/** The traditional characters that a text has, as the index folds it; most texts have none. */
export function variantsIn(text: string): ReadonlySet<string> {
  const known = (variants ??= variantTable());
  // Shapes of width and of compatibility are made plain before characters are simplified.
  return new Set(text.normalize('NFKC')).intersection(known);
}

/** The same, each with its simplified form behind it, as an article's page brings them along. */
export function variantPairsIn(text: string): string {
  const known = (variants ??= variantTable());
  return [...variantsIn(text)].map((one) => one + (known.get(one) ?? '')).join('');
}
