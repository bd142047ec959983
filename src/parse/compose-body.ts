import type { ArticleLine } from './article-line.ts';
import type { Dialect } from './dialect.ts';
import type { LocatedBlock, LocatedRepair } from './draft.ts';
import type { Doubt } from './finding-words.ts';
import { joinLines } from './headline.ts';
import { concat, slice, startOf, supply, type Located } from './located.ts';
import { orderLines, type Ordered, type Strand } from './order-lines.ts';
import { reflow } from './reflow.ts';
import type { SeamScore } from './seam.ts';
import { setPunctuation, setText } from './typography.ts';
import type { Draft } from './weigh-article.ts';
import { widthOf } from './width.ts';

/** The body of one article, and what is to be said of it. */
export interface ComposedBody {
  readonly blocks: readonly LocatedBlock[];
  readonly doubts: readonly Doubt[];
  readonly repairs: readonly LocatedRepair[];
}

/** Printed where the dump has lost text for certain. */
const GAP = '〔缺〕';

/** Puts the lines of an article in reading order and joins them to paragraphs between its subheads. */
export function composeBody(
  parts: Draft['parts'],
  dialect: Dialect,
  starts: ReadonlyMap<number, boolean>,
  seam: SeamScore,
): ComposedBody {
  const lines = linesOf(parts);
  const first = parts[0]?.run.bodies[0];
  const isLead = first?.dateline !== undefined;
  const ordered: Ordered =
    dialect.wrap === 'spaces'
      ? orderLines(lines, seam, isLead)
      : { strands: [{ lines, lost: 'nothing' }] };
  const { strands, weak } = ordered;
  const number = lines[0]?.number ?? 1;
  const doubts: Doubt[] = [];
  const moved = countMoved(strands.flatMap((strand) => strand.lines));
  if (moved > 0) doubts.push({ code: 'mixed-columns', line: number, args: [String(moved)] });
  if (weak) doubts.push({ code: 'weak-seam', line: number, args: weak });
  const blocks: LocatedBlock[] = [];
  const repairs: LocatedRepair[] = [];
  const lead = first?.dateline ? widthOf(first.dateline.text) + 1 : 0;
  for (const [i, section] of cutAtSubheads(strands).entries()) {
    if (section.head) blocks.push({ kind: 'subhead', text: setPunctuation(section.head.text) });
    const text = setSection(section.strands, (strand, at) =>
      reflow(strand.lines, dialect, starts, i === 0 && at === 0 ? lead : 0),
    );
    doubts.push(...text.doubts);
    repairs.push(...text.repairs);
    const set = text.paragraphs.map((paragraph) => setText(paragraph));
    blocks.push(...set.map((paragraph) => ({ kind: 'paragraph' as const, text: paragraph })));
  }
  return { blocks, doubts, repairs };
}

/** All lines of an article's body in the order of the dump, with its subheads. */
function linesOf(parts: Draft['parts']): ArticleLine[] {
  let count = 0;
  return parts.flatMap(({ subheads, run }): ArticleLine[] => [
    ...subheads.map((head) => ({
      text: joinLines(head.lines),
      number: head.number,
      block: head.block,
      indent: 0,
      subhead: count++,
    })),
    ...run.bodies.flatMap((body) => body.lines),
  ]);
}

interface Section {
  readonly head?: ArticleLine;
  readonly strands: Strand[];
}

function cutAtSubheads(strands: readonly Strand[]): Section[] {
  const sections: {
    head?: ArticleLine;
    strands: { lines: ArticleLine[]; lost: Strand['lost'] }[];
  }[] = [{ strands: [] }];
  for (const strand of strands) {
    let lost = strand.lost;
    let open = false;
    for (const line of strand.lines) {
      const section = sections.at(-1);
      if (line.subhead !== undefined) sections.push({ head: line, strands: [] });
      else if (open) section?.strands.at(-1)?.lines.push(line);
      else section?.strands.push({ lines: [line], lost });
      open = line.subhead === undefined;
      lost = 'nothing';
    }
  }
  return sections;
}

/** The paragraphs between two subheads, with marks where text between them is lost. */
function setSection(
  strands: readonly Strand[],
  read: (strand: Strand, at: number) => readonly { text: Located; number: number }[],
): { paragraphs: Located[]; doubts: Doubt[]; repairs: LocatedRepair[] } {
  const paragraphs: Located[] = [];
  const doubts: Doubt[] = [];
  const repairs: LocatedRepair[] = [];
  for (const [i, strand] of strands.entries()) {
    const [first, ...rest] = read(strand, i);
    const last = paragraphs.at(-1);
    if (first && last && strand.lost === 'text') {
      doubts.push({ code: 'gap', line: first.number, args: [last.text.slice(-10)] });
      paragraphs[paragraphs.length - 1] = concat([last, supply(GAP), first.text]);
    } else if (first) {
      if (last && strand.lost === 'stop') {
        const dump = slice(last, -6);
        repairs.push({ dump, printed: `${dump.text}。`, why: 'lost-stop' });
        paragraphs[paragraphs.length - 1] = concat([last, supply('。')]);
      }
      paragraphs.push(first.text);
    }
    paragraphs.push(...rest.map((paragraph) => paragraph.text));
  }
  return { paragraphs, doubts, repairs };
}

/** Lines that stand before the one read before them in the dump. */
function countMoved(lines: readonly ArticleLine[]): number {
  const place = (line: ArticleLine | undefined): number => (line && startOf(line.text)) ?? 0;
  return lines.filter((line, i) => i > 0 && place(line) < place(lines[i - 1])).length;
}
