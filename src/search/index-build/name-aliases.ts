import type { Named } from '../cards/card-table.ts';
import { nameKey } from '../cards/keys.ts';
import type { Fold } from '../text/fold.ts';

/** Parts the pieces of a 栏目 that readers know it by: “八大行动 实干开图”. */
const SEAM = /[^\p{L}\p{N}]+/u;
/** A shorter piece is too common a word to mean the column. */
const SHORTEST = 4;

/**
 * Has a 栏目 of several pieces be found by each of them too, where nothing else is called so.
 *
 * @param named all that has a name, by its key; is added to
 */
export function addAliases(named: Map<string, Named[]>, fold: Fold): void {
  const own = new Set(named.keys());
  for (const what of [...named.values()].flat()) {
    if (what.is !== 'column') continue;
    const pieces = what.name.split(SEAM).map((piece) => nameKey(piece, fold));
    for (const piece of new Set(pieces)) {
      if (piece.length < SHORTEST || own.has(piece)) continue;
      named.set(piece, [...(named.get(piece) ?? []), what]);
    }
  }
}
