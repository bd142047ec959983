import toSimplified from 'opencc-js/dict/TSCharacters';

/**
 * The traditional characters with their simplified forms, by the tables of OpenCC (Apache License
 * 2.0): of several forms the first, as either side of a search is folded alike.
 */
export function variantTable(): ReadonlyMap<string, string> {
  const rows = toSimplified.split('|').map((row) => row.split(' '));
  const pairs = rows.flatMap(([own, form]): [string, string][] =>
    own && form && own !== form ? [[own, form]] : [],
  );
  return new Map(pairs);
}
