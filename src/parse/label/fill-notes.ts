import type { Dialect } from '../model/dialect.ts';
import type { Body, Item, Note } from '../model/item.ts';
import { endsSentence } from '../text/ends-sentence.ts';

/**
 * Gives an editor's note whose label stands alone the paragraph below it, where a byline or the
 * story's own text follows that. A label without any text belongs to the page.
 */
export function fillNotes(items: readonly Item[], dialect: Dialect): Item[] {
  const filled: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item) continue;
    const [next, after] = [items[i + 1], items[i + 2]];
    if (item.kind !== 'note' || item.lines.length > 0) {
      filled.push(item);
    } else if (dialect.wrap !== 'lines' && next && isNoteText(next, after)) {
      filled.push({ ...item, lines: next.lines });
      i++;
    } else {
      filled.push(toFurniture(item));
    }
  }
  return filled;
}

/** A paragraph without a dateline, above a byline or more text. */
function isNoteText(next: Item, after: Item | undefined): next is Body {
  if (next.kind !== 'body' || next.dateline) return false;
  const last = next.lines.at(-1)?.text.text ?? '';
  return endsSentence(last) && (after?.kind === 'byline' || after?.kind === 'body');
}

function toFurniture({ block, number, label }: Note): Item {
  return { kind: 'furniture', block, number, text: label, reason: 'empty-note' };
}
