import type { PrintedLine } from '../printing/read-lines.ts';
import { NO_STORY } from '../setting/html.ts';

/** Lines of one part that stand together, as a model that looks at the page sees them. */
export interface Group {
  part: PrintedLine['part'];
  story: number;
  block: number;
  lines: PrintedLine[];
  /** It goes on a block that a column's end, or a box, has torn. */
  goesOn: boolean;
  /** Characters of its block that stand in earlier groups. */
  offset: number;
}

/** What no story owns, or all that one story owns, in reading order. */
export interface Cluster {
  story: number;
  groups: Group[];
  sheet: number;
  left: number;
  top: number;
}

/** Lines farther apart than this, in their own heights, do not stand together. */
const FAR = 2.5;

/** Whether a line stands below another in its column. */
export function isBelow(line: PrintedLine, above: PrintedLine): boolean {
  const height = above.bottom - above.top;
  const near = line.top > above.top && line.top - above.bottom < FAR * height;
  return line.sheet === above.sheet && near && line.left < above.right && line.right > above.left;
}

/** The lines of a page in clusters, from top to bottom and from left to right. */
export function groupLines(lines: readonly PrintedLine[]): Cluster[] {
  const byStory = Map.groupBy(lines, ({ story }) => story);
  const clusters: Cluster[] = [];
  for (const [story, own] of byStory) {
    const groups = toGroups(own);
    const sets = story === NO_STORY ? standTogether(groups) : [headFirst(groups)];
    for (const set of sets) {
      const all = set.flatMap((group) => group.lines);
      const sheet = Math.min(...all.map((line) => line.sheet));
      const left = Math.min(...all.map((line) => line.left));
      const top = Math.min(...all.map((line) => line.top));
      clusters.push({ story, groups: set, sheet, left, top });
    }
  }
  return clusters.sort((a, b) => a.sheet - b.sheet || a.top - b.top || a.left - b.left);
}

function toGroups(lines: readonly PrintedLine[]): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const above = last?.lines.at(-1);
    const same =
      last?.part === line.part &&
      last.block === line.block &&
      (line.part === 'paragraph' || line.part === 'subhead' || isHead(line.part));
    if (same && last && above && isBelow(line, above)) {
      last.lines.push(line);
      continue;
    }
    const goesOn = same && line.part === 'paragraph';
    const offset =
      goesOn && last ? last.offset + last.lines.reduce((sum, one) => sum + one.text.length, 0) : 0;
    groups.push({
      part: line.part,
      story: line.story,
      block: line.block,
      lines: [line],
      goesOn,
      offset,
    });
  }
  return groups;
}

function isHead(part: PrintedLine['part']): boolean {
  return part === 'kicker' || part === 'title' || part === 'subtitle' || part === 'note';
}

/** A reader's order: what is drawn after the text but stands above it comes first. */
function headFirst(groups: readonly Group[]): Group[] {
  const body = groups.findIndex(({ part }) => part === 'paragraph');
  const late = groups.findIndex(
    ({ part }, i) => i > body && (part === 'title' || part === 'kicker'),
  );
  if (body < 0 || late < 0) return [...groups];
  const [text, head] = [groups.slice(0, late), groups.slice(late)];
  const topOf = (some: readonly Group[]): number =>
    Math.min(...some.map(({ lines: [line] }) => line?.top ?? 0));
  return topOf(head) <= topOf(text) ? [...head, ...text] : [...groups];
}

/** Furniture that stands together, one cluster each. */
function standTogether(groups: readonly Group[]): Group[][] {
  const sets: Group[][] = [];
  for (const group of groups) {
    const above = sets.at(-1)?.at(-1)?.lines.at(-1);
    const [line] = group.lines;
    if (above && line && isBelow(line, above)) sets.at(-1)?.push(group);
    else sets.push([group]);
  }
  return sets;
}
