import { closeness, type Decision } from '../model/decision.ts';
import type { Dialect } from '../model/dialect.ts';
import type { Doubt } from '../model/doubt.ts';
import type { BodyLine } from '../model/item.ts';
import type { LocatedBlock } from '../model/located-article.ts';
import type { LocatedRepair } from '../model/located-repair.ts';
import type { Run } from '../model/sequence.ts';
import { concat, slice, startOf, supply, type Located } from '../text/located.ts';
import { GAP } from '../../schema/gap.ts';
import { CERTAIN } from '../text/points.ts';
import { widthOf } from '../text/width-of.ts';
import type { SeamScore } from '../words/seam-scorer.ts';
import { orderLines, type Ordered } from './order/order-lines.ts';
import { measureWidths, reflow } from './reflow.ts';
import { setText } from './set-text.ts';
import { SHOWN } from '../text/shown.ts';

/** The paragraphs of one run, and what is to be said of them. */
export interface ComposedRun {
  readonly blocks: readonly LocatedBlock[];
  readonly doubts: readonly Doubt[];
  readonly repairs: readonly LocatedRepair[];
  /** How surely each line begins a paragraph or not. */
  readonly breaks: readonly Decision[];
}

/** Orders that beat all others by as much are sure. */
const SURE_ORDER = CERTAIN;
/** Doublings of the places at which the order goes back in the dump, until they are many. */
const MANY_MOVES = 4;

/** Puts the lines of a run in reading order and joins them to paragraphs. */
export function composeRun(
  run: Run,
  dialect: Dialect,
  starts: ReadonlyMap<number, boolean>,
  seam: SeamScore,
): ComposedRun {
  const lines = run.bodies.flatMap((item) => item.lines);
  const isLead = run.bodies[0]?.dateline !== undefined;
  const ordered: Ordered =
    dialect.wrap === 'spaces'
      ? orderLines(lines, seam, isLead)
      : { strands: [{ lines, lost: 'nothing' }] };
  const { strands, weak } = ordered;
  const read = strands.flatMap((strand) => strand.lines);
  const moved = read.filter((line, i) => i > 0 && isBefore(line, read[i - 1])).length;
  const paragraphs: Located[] = [];
  const doubts: Doubt[] = [];
  const repairs: LocatedRepair[] = [];
  const breaks: Decision[] = [];
  if (moved > 0) {
    const strength = Math.min(1, Math.log2(moved + 1) / MANY_MOVES);
    const line = lines[0]?.number ?? 1;
    doubts.push({ code: 'mixed-columns', line, args: [String(moved)], strength });
  }
  if (weak) {
    const strength = closeness(weak.margin, SURE_ORDER);
    doubts.push({ code: 'weak-seam', line: lines[0]?.number ?? 1, args: weak.ends, strength });
  }
  const dateline = run.bodies[0]?.dateline;
  const lead = dateline ? widthOf(dateline.text) + 1 : 0;
  const widths = measureWidths(lines);
  for (const [i, strand] of strands.entries()) {
    const reflowed = reflow(strand.lines, starts, i === 0 ? lead : 0, widths);
    for (const paragraph of reflowed) for (const one of paragraph.breaks) breaks.push(one);
    const [first, ...rest] = reflowed;
    const last = paragraphs.at(-1);
    if (first && last && strand.lost === 'text') {
      doubts.push({ code: 'gap', line: first.number, args: [last.text.slice(-SHOWN)] });
      paragraphs[paragraphs.length - 1] = concat([last, supply(GAP), first.text]);
    } else if (first) {
      if (last && strand.lost === 'stop') {
        const dump = slice(last, -SHOWN);
        repairs.push({ dump, printed: `${dump.text}。`, why: 'lost-stop' });
        paragraphs[paragraphs.length - 1] = concat([last, supply('。')]);
      }
      paragraphs.push(first.text);
    }
    for (const paragraph of rest) paragraphs.push(paragraph.text);
  }
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text: setText(text) }));
  return { blocks, doubts, repairs, breaks };
}

/** Whether a line stands before another one in the dump. */
function isBefore(line: BodyLine, other: BodyLine | undefined): boolean {
  return (startOf(line.text) ?? 0) < (startOf(other?.text ?? line.text) ?? 0);
}
