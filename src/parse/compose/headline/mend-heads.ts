import type { Head } from '../../model/item.ts';
import type { LocatedRepair } from '../../model/located-repair.ts';
import { concat, slice, type Located } from '../../text/located.ts';

/** One hyphen after a headline: a printed rule that OCR read as text. */
const STRAY_DASH = /(?<=[\p{L}\p{N}”"])\s*-$/u;

/** A run shorter than this may be doubled by the language: `天天`, `看看`. */
const LEAST_DOUBLED = 8;

/** Headline lines without a shadow's doubling and without strokes of a rule; what was undone. */
export function mendHeads(heads: readonly Head[]): { heads: Head[]; repairs: LocatedRepair[] } {
  const repairs: LocatedRepair[] = [];
  const mend = (line: Located): Located => {
    const once = undoShadow(line);
    if (once) repairs.push({ dump: line, printed: once.text, why: 'shadow' });
    const stray = STRAY_DASH.exec(line.text);
    if (once || !stray) return once ?? line;
    repairs.push({ dump: slice(line, stray.index), printed: '', why: 'stray-dash' });
    return slice(line, 0, stray.index);
  };
  return { heads: heads.map((head) => ({ ...head, lines: head.lines.map(mend) })), repairs };
}

/**
 * Undoes the doubling of a headline that is printed with a shadow: the text layer has each run of
 * glyphs twice, `XX““YY””` for `X“Y”`.
 *
 * @returns the text once, or `undefined` where it is not doubled from end to end
 */
function undoShadow(text: Located): Located | undefined {
  const letters = text.text;
  if (letters.length < LEAST_DOUBLED) return undefined;
  const kept: Located[] = [];
  let at = 0;
  while (at < letters.length) {
    const length = doubledRun(letters, at);
    if (length === 0) return undefined;
    kept.push(slice(text, at, at + length));
    at += 2 * length;
  }
  return concat(kept);
}

/** Length of the longest run that stands twice from `at` on; 0 for none. */
function doubledRun(text: string, at: number): number {
  for (let length = Math.floor((text.length - at) / 2); length > 0; length--) {
    if (text.slice(at, at + length) === text.slice(at + length, at + 2 * length)) return length;
  }
  return 0;
}
