import type { Body, Byline } from '../model/item.ts';
import type { GapItem, Run, Sequence } from '../model/sequence.ts';
import { CLEAR, SOME } from '../text/points.ts';
import type { SeamScore } from '../words/seam-scorer.ts';
import { isEnded } from './run-facts.ts';

/** What speaks for a byline's standing in mid-sentence, in the unit of `seamScorer`. */
const POINTS = {
  /** A body does not end in mid-sentence, and none begins below a byline without a headline. */
  open: SOME,
  /** An article whose byline stands above its body has no second one. */
  signed: -CLEAR,
} as const;

/**
 * Joins runs that a byline parts in mid-sentence, as where OCR takes a byline that is set across
 * two columns for a line between the one column's end and the other's beginning. The byline goes
 * above the text.
 *
 * @param seam says how well the text below the byline goes on from the text above
 */
export function joinBrokenRuns(sequence: Sequence, seam: SeamScore): Sequence {
  const runs: (Run & { bodies: Body[] })[] = [];
  const gaps: GapItem[][] = [];
  for (const [i, run] of sequence.runs.entries()) {
    const gap = sequence.gaps[i] ?? [];
    const last = runs.at(-1);
    const above = gaps.at(-1);
    if (last && above && isBylines(gap) && goesOn(last, run, hasByline(last, above), seam)) {
      for (const body of run.bodies) last.bodies.push(body);
      runs[runs.length - 1] = { ...run, bodies: last.bodies };
      for (const byline of gap) above.push(byline);
    } else {
      runs.push({ ...run, bodies: [...run.bodies] });
      gaps.push([...gap]);
    }
  }
  return { ...sequence, runs, gaps: [...gaps, [...(sequence.gaps.at(-1) ?? [])]] };
}

function isBylines(gap: readonly GapItem[]): gap is Byline[] {
  return gap.length > 0 && gap.every((item) => item.kind === 'byline');
}

function hasByline(first: Run, above: readonly GapItem[]): boolean {
  return (
    (first.bodies[0]?.credits?.length ?? 0) > 0 || above.some((item) => item.kind === 'byline')
  );
}

function goesOn(before: Run, after: Run, signed: boolean, seam: SeamScore): boolean {
  const [end, begin] = [before.bodies.at(-1)?.lines.at(-1), after.bodies[0]?.lines[0]];
  if (isEnded(before) || after.bodies[0]?.dateline || !end || !begin) return false;
  const words = seam(end.text.text, begin.text.text);
  return words + POINTS.open + (signed ? POINTS.signed : 0) > 0;
}
