import { strayKind, STRAYS } from '../../schema/strays.ts';
import { concat, EMPTY, replace, slice, SUPPLIED, supply, type Located } from '../text/located.ts';
import { GAP } from '../../schema/gap.ts';

/** Spaces of other widths than the two that Chinese typesetting knows. */
const OTHER_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;
/** Those as wide as a Chinese character. */
const EM = /[\u2001\u2003]/;
/** Word processors set it for a line end. */
const VERTICAL_TAB = '\v';

/**
 * Takes out the characters that don't belong in a text, so that no stage sees one. Where one of a run
 * stands for lost text, the mark of a gap takes the place of the run.
 */
export function takeOutStrays(dump: Located): Located {
  const pieces: Located[] = [];
  let end = 0;
  for (const { 0: run, index } of dump.text.matchAll(STRAYS)) {
    pieces.push(slice(dump, end, index), standIn(run, dump.at[index] ?? SUPPLIED));
    end = index + run.length;
  }
  const clean = end === 0 ? dump : concat([...pieces, slice(dump, end)]);
  return replace(clean, OTHER_SPACES, ([space]) => (EM.test(space) ? '\u3000' : ' '));
}

/** @param place of the run's first character; the mark's other characters have none in the dump */
function standIn(run: string, place: number): Located {
  for (const character of run) {
    if (strayKind(character) === 'lost') return { text: GAP, at: [place, SUPPLIED, SUPPLIED] };
  }
  return run.includes(VERTICAL_TAB) ? supply(' ') : EMPTY;
}
