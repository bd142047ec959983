import type { Correction } from '../../../src/schema/correction.ts';
import type { Entry } from '../../../src/schema/entry.ts';
import type { CorrectionProblem } from '../../../src/parse/types.ts';
import type { Problem } from '../../terminal/problem.ts';
import { shorten } from '../../terminal/shorten.ts';

/** Nobody looks through more lines than this. */
const MOST_LINES = 12;

const WORDS: Record<CorrectionProblem['kind'], { what: string; mend: string }> = {
  unmatched: {
    what: 'the quoted words stand nowhere in the dump',
    mend: 'quote the words as the dump has them, or delete this correction',
  },
  ambiguous: {
    what: 'the quoted words stand in the dump more than once',
    mend: 'quote more of them, or add the words right `before` or `after`',
  },
  homeless: {
    what: 'the quoted words belong to no article, so there is nothing to set',
    mend: 'quote words from the body of the article that is meant',
  },
  divided: {
    what: 'the quoted words belong to two articles or more, and a field is set of one',
    mend: 'quote words of the one that is meant',
  },
  clash: {
    what: 'another correction wants the same words otherwise, and neither is carried out',
    mend: 'delete one of the two, or make one of both',
  },
  idle: {
    what: 'the correction changes nothing any more',
    mend: 'delete it; the page comes out the same without it',
  },
};

/** Where a correction stands, and what it is about. */
export interface CorrectionContext {
  /** File and line of the correction. */
  place: string;
  /** The dump's file as messages name it. */
  dump: string;
  /** File and line of the correction that it contradicts. */
  rival?: string | undefined;
  /** What became of the quoted words, where that is known. */
  entry?: Entry | undefined;
}

/** Puts into words why a correction failed, or has no effect. */
export function explainCorrection(
  problem: CorrectionProblem,
  correction: Correction,
  { place, dump, rival, entry }: CorrectionContext,
): Problem {
  const isOutside = problem.kind === 'idle' && 'paragraph' in correction && !isBody(entry);
  const words = isOutside ? outsideBody(entry) : WORDS[problem.kind];
  const { mend } = words;
  const what =
    problem.field === undefined
      ? words.what
      : `another correction sets \`${problem.field}\` of the same article otherwise, and neither is carried out`;
  const { quote, before, after } = correction.at;
  const details: [string, string][] = [['quote', `\`${shorten(quote)}\``]];
  if (before !== undefined) details.push(['before', `\`${shorten(before)}\``]);
  if (after !== undefined) details.push(['after', `\`${shorten(after)}\``]);
  if (rival !== undefined) details.push(['other', rival]);
  if (problem.lines) details.push(['stands', standing(problem.lines)]);
  if (problem.nearest) {
    const { text, line } = problem.nearest;
    details.push(['nearest', `\`${shorten(text.trim())}\` (${dump}:${line})`]);
  }
  return { where: place, what, details, mend };
}

function isBody(entry: Entry | undefined): boolean {
  return entry?.field === 'paragraph' || entry?.field === 'subhead';
}

/** `paragraph` speaks of the body; elsewhere there are no paragraphs to part or join. */
function outsideBody(entry: Entry | undefined): { what: string; mend: string } {
  const field = entry?.field;
  const place = field ? `the \`${field}\` of ${entry.article ?? 'an article'}` : 'no article';
  return {
    what: `\`paragraph\` has no effect here: the quoted words stand in ${place}`,
    mend: field
      ? `delete it; to change the field: \`set: { ${field}: "…" }\``
      : 'quote words from the body of an article, or delete it',
  };
}

/** `3 times, in lines 4, 17 (twice)`; of many lines the first. */
function standing(lines: readonly number[]): string {
  const times = Map.groupBy(lines, (line) => line);
  const each = [...times].map(([line, all]) =>
    all.length === 1 ? String(line) : `${line} (${all.length} times)`,
  );
  const shown = each.length > MOST_LINES ? [...each.slice(0, MOST_LINES), '…'] : each;
  return `${lines.length} times, in ${each.length === 1 ? 'line' : 'lines'} ${shown.join(', ')}`;
}
