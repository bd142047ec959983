import { readVariants } from '../text/variants.ts';
import { variantTable } from './variant-table.ts';

let variants: ReadonlyMap<string, string> | undefined;

/**
 * The traditional characters that a text has, with their simplified forms, as `readVariants` reads
 * them; most texts have none.
 */
export function variantsIn(text: string): string {
  const known = (variants ??= readVariants(variantTable()));
  return [...new Set(text)]
    .map((one) => (known.has(one) ? one + (known.get(one) ?? '') : ''))
    .join('');
}
