import type { Head } from '../../model/item.ts';
import type { LocatedRepair } from '../../model/located-repair.ts';
import { slice, type Located } from '../../text/located.ts';
import { undoShadow } from './undo-shadow.ts';

/** One hyphen after a headline: a printed rule that OCR read as text. */
const STRAY_DASH = /(?<=[\p{L}\p{N}”"])\s*-$/u;

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
