import type { Correction } from '../../schema/correction.ts';
import type { Amendments, Replacement } from '../model/amendments.ts';
import type { FoundCorrection } from '../model/anchored.ts';
import { Additions } from '../text/additions.ts';
import { editText } from '../text/edit-text.ts';
import { concat, locate, slice, type Located } from '../text/located.ts';
import type { CorrectionProblem } from '../types.ts';
import { findAnchor, foldDump } from './find-anchor.ts';
import { findClashes } from './find-clashes.ts';

/**
 * Looks up where each correction of a page applies. Of corrections that want the same words
 * otherwise none is applied, and each is a problem.
 */
export function locateCorrections(dump: string, corrections: readonly Correction[]): Amendments {
  const whole = locate(dump, 0);
  const { found, problems } = anchorAll(whole, corrections);
  const clashes = findClashes(found);
  const clashing = new Set(clashes.map(({ index }) => index));
  const sound = found.filter(({ index }) => !clashing.has(index));
  const additions = new Additions();
  const replacements = new Map<string, Replacement>();
  for (const { correction, ...span } of sound) {
    if (!('replace' in correction)) continue;
    const place = `${String(span.from)}-${String(span.to)}`;
    // The same correction twice is applied once.
    if (replacements.has(place)) continue;
    const words = correction.replace;
    const { pieces, removed } = editText(span.quoted, words, span.from);
    const texts = pieces.map((piece) =>
      piece.kind === 'kept' ? piece.text : additions.add(piece.words, piece.behind, span.index),
    );
    replacements.set(place, { ...span, words, text: concat(texts), removed });
  }
  const places = startsOf([...replacements.values()]);
  const breaks = sound.flatMap(({ correction, ...span }) =>
    'paragraph' in correction ? [{ ...span, starts: correction.paragraph }] : [],
  );
  return {
    replacements: [...replacements.values()],
    drops: sound.flatMap(({ correction, ...span }) => ('drop' in correction ? [span] : [])),
    breaks,
    paragraphs: new Map(breaks.map(({ from, starts }) => [places.get(from) ?? from, starts])),
    fields: sound.flatMap(({ correction, ...span }) =>
      'set' in correction ? [{ ...span, set: correction.set }] : [],
    ),
    additions,
    problems: [...problems, ...clashes],
  };
}

function anchorAll(
  dump: Located,
  corrections: readonly Correction[],
): { found: FoundCorrection[]; problems: CorrectionProblem[] } {
  const found: FoundCorrection[] = [];
  const problems: CorrectionProblem[] = [];
  const haystack = corrections.length > 0 ? foldDump(dump.text) : undefined;
  for (const [index, correction] of corrections.entries()) {
    if (!haystack) break;
    const lookup = findAnchor(haystack, correction.at);
    if (lookup.kind === 'found') {
      const { from, to } = lookup.span;
      const quoted = slice(dump, from, to);
      if ('replace' in correction && quoted.text === correction.replace)
        problems.push({ index, kind: 'idle' });
      else found.push({ index, from, to, quoted, correction });
      continue;
    }
    const nearest = lookup.kind === 'unmatched' ? lookup.nearest : undefined;
    const lines = lookup.kind === 'ambiguous' ? lookup.lines : undefined;
    problems.push({ index, kind: lookup.kind, nearest, lines });
  }
  return { found, problems };
}

/** Where the words of a replacement begin, by the offset of those that they replace. */
function startsOf(replacements: readonly Replacement[]): Map<number, number> {
  return new Map(
    replacements.flatMap(({ from, text }) => {
      const first = text.at[/\S/.exec(text.text)?.index ?? 0];
      return first === undefined ? [] : [[from, first]];
    }),
  );
}
