import type { FoundCorrection } from '../model/anchored.ts';
import type { CorrectionProblem } from '../types.ts';

/**
 * Finds corrections that want the same words of the dump otherwise: replacements that overlap each
 * other or a dropped stretch, a paragraph that starts and does not start in one place, or inside
 * words that are replaced or dropped, fields of words that are dropped.
 *
 * @returns a problem for each correction of each such pair, naming the other
 */
export function findClashes(found: readonly FoundCorrection[]): CorrectionProblem[] {
  const sorted = found.toSorted((a, b) => a.from - b.from || a.index - b.index);
  const clashes: CorrectionProblem[] = [];
  const told = new Set<number>();
  const open: FoundCorrection[] = [];
  for (const one of sorted) {
    // What ends before this one begins overlaps none of the rest.
    open.splice(0, open.length, ...open.filter((other) => other.to > one.from));
    for (const other of open) {
      if (!clash(other, one)) continue;
      for (const [self, rival] of [
        [other, one],
        [one, other],
      ] as const) {
        if (told.has(self.index)) continue;
        told.add(self.index);
        clashes.push({ index: self.index, kind: 'clash', rival: rival.index });
      }
    }
    open.push(one);
  }
  return clashes.sort((a, b) => a.index - b.index);
}

/** Whether two corrections contradict each other; `first` begins no later and they overlap. */
function clash(first: FoundCorrection, second: FoundCorrection): boolean {
  const [a, b] = [first.correction, second.correction];
  if ('replace' in a && 'replace' in b) {
    return first.from !== second.from || first.to !== second.to || a.replace !== b.replace;
  }
  if ('paragraph' in a && 'paragraph' in b) {
    return first.from === second.from && a.paragraph !== b.paragraph;
  }
  const [edit, other] = changesWords(a) ? [first, second] : [second, first];
  if (!changesWords(edit.correction)) return false;
  if ('drop' in edit.correction && 'drop' in other.correction) return false;
  if (changesWords(other.correction)) return true;
  const isGone = 'drop' in edit.correction || isBlank(edit.correction);
  if ('paragraph' in other.correction) {
    const isInside = edit.from < other.from && other.from < edit.to;
    return isInside || (isGone && edit.from === other.from);
  }
  return isGone && edit.from <= other.from && other.to <= edit.to;
}

function changesWords(correction: FoundCorrection['correction']): boolean {
  return 'replace' in correction || 'drop' in correction;
}

function isBlank(correction: FoundCorrection['correction']): boolean {
  return 'replace' in correction && correction.replace.trim() === '';
}
