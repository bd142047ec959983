import { variantTable } from './variant-table.ts';

let variants: ReadonlyMap<string, string> | undefined;

/** The traditional characters that a text has, each with its simplified form behind it; most texts have none. */
export function variantsIn(text: string): string {
  const known = (variants ??= variantTable());
  return [...new Set(text)]
    .map((one) => (known.has(one) ? one + (known.get(one) ?? '') : ''))
    .join('');
}
