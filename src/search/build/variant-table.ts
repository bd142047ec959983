import toSimplified from 'opencc-js/dict/TSCharacters';

/**
 * The traditional characters with their simplified forms, by the tables of OpenCC (Apache License
 * 2.0): of several forms the first, as either side of a search is folded alike.
 *
 * @returns pairs, one after the other, as `readVariants` reads them
 */
export function variantTable(): string {
  const rows = toSimplified.split('|').map((row) => row.split(' '));
  const pairs = rows.filter(([own, form]) => own && form && own !== form);
  return pairs.map(([own = '', form = '']) => own + form).join('');
}
