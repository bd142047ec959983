import type { Dialect } from '../model/dialect.ts';
import type { Body, BodyLine, Head } from '../model/item.ts';
import type { GapItem, Run, Sequence } from '../model/sequence.ts';
import { hasSign } from '../signs/headline-signs.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { columnMeasure } from '../text/column-measure.ts';
import { MOST_INDENT } from '../text/squares.ts';
import { widthOf } from '../text/width-of.ts';

/** A subhead has as many characters. */
const SHORTEST_SUBHEAD = 6;

/**
 * Takes subheads out of the text that OCR has glued them to, where printed line ends stand as
 * spaces. No line of a column stops far short of its edge but a paragraph's last one; where one does,
 * at its block's end and after a sentence, and ends no sentence itself, it is a subhead.
 */
export function cutGluedSubheads(sequence: Sequence, dialect: Dialect): Sequence {
  if (dialect.wrap !== 'spaces') return sequence;
  const runs: Run[] = [];
  const gaps: (readonly GapItem[])[] = [];
  for (const [i, run] of sequence.runs.entries()) {
    gaps.push(sequence.gaps[i] ?? []);
    const lines = run.bodies.flatMap((body) => body.lines);
    const width = columnMeasure(lines);
    let bodies: Body[] = [];
    for (const [b, body] of run.bodies.entries()) {
      const head = b + 1 < run.bodies.length ? subheadOf(body, width) : undefined;
      bodies.push(head ? { ...body, lines: body.lines.slice(0, -1) } : body);
      if (!head) continue;
      runs.push({ bodies });
      gaps.push([head]);
      bodies = [];
    }
    runs.push({ ...run, bodies });
  }
  gaps.push(sequence.gaps.at(-1) ?? []);
  return { ...sequence, runs, gaps };
}

function subheadOf({ lines, block }: Body, width: number): Head | undefined {
  const [before, last] = lines.slice(-2);
  if (!before || !last || !isSubhead(before, last, width)) return undefined;
  return { kind: 'head', block, number: last.number, lines: [last.text], level: 0, logo: false };
}

function isSubhead(before: BodyLine, { text: { text } }: BodyLine, width: number): boolean {
  return (
    text.length >= SHORTEST_SUBHEAD &&
    widthOf(text) < width - MOST_INDENT &&
    !hasSign(text, 'long', 'stop', 'sentence', 'call', 'pause', 'opener', 'amid') &&
    endsSentence(before.text.text)
  );
}
