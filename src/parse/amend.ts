import type { Correction, CorrectedFields } from '../schema/correction.ts';
import { findAnchor, foldDump, type Span } from './anchor.ts';
import { concat, locate, slice, type Located } from './located.ts';
import type { CorrectionProblem } from './types.ts';

/** Corrections with their places found, sorted by the stage that applies them. */
export interface Amendments {
  readonly replacements: readonly (Span & { readonly text: string })[];
  readonly drops: readonly Span[];
  /** Offset of a character → whether a paragraph starts there. */
  readonly paragraphs: ReadonlyMap<number, boolean>;
  readonly fields: readonly (Span & { readonly index: number; readonly set: CorrectedFields })[];
  readonly problems: readonly CorrectionProblem[];
}

/** Looks up where each correction of a page applies. */
export function locateCorrections(dump: string, corrections: readonly Correction[]): Amendments {
  const replacements: (Span & { text: string })[] = [];
  const drops: Span[] = [];
  const paragraphs = new Map<number, boolean>();
  const fields: (Span & { index: number; set: CorrectedFields })[] = [];
  const problems: CorrectionProblem[] = [];
  const haystack = corrections.length > 0 ? foldDump(dump) : undefined;
  for (const [index, correction] of corrections.entries()) {
    if (!haystack) break;
    const lookup = findAnchor(haystack, correction.at);
    if (lookup.kind !== 'found') {
      const nearest = lookup.kind === 'unmatched' ? lookup.nearest : undefined;
      const lines = lookup.kind === 'ambiguous' ? lookup.lines : undefined;
      problems.push({ index, kind: lookup.kind, nearest, lines });
      continue;
    }
    const { span } = lookup;
    if ('replace' in correction) {
      if (dump.slice(span.from, span.to) === correction.replace)
        problems.push({ index, kind: 'idle' });
      else replacements.push({ ...span, text: correction.replace });
    } else if ('drop' in correction) drops.push(span);
    else if ('paragraph' in correction) paragraphs.set(span.from, correction.paragraph);
    else fields.push({ ...span, index, set: correction.set });
  }
  return { replacements, drops, paragraphs, fields, problems };
}

/**
 * The dump with its misreadings replaced and its dropped stretches taken out. New text stands at
 * the place of what it replaces.
 */
export function amendDump(dump: string, { replacements, drops }: Amendments): Located {
  const whole = locate(dump, 0);
  const edits = [...replacements, ...drops.map((span) => ({ ...span, text: '' }))];
  const pieces: Located[] = [];
  let end = 0;
  for (const edit of edits.sort((a, b) => a.from - b.from)) {
    if (edit.from < end) continue;
    const at = new Array<number>(edit.text.length).fill(edit.from);
    const sameLength = edit.text.length === edit.to - edit.from;
    pieces.push(slice(whole, end, edit.from), {
      text: edit.text,
      at: sameLength ? whole.at.slice(edit.from, edit.to) : at,
    });
    end = edit.to;
  }
  return concat([...pieces, slice(whole, end)]);
}
