import type { PrintedLine } from '../printing/read-lines.ts';
import { NO_STORY } from '../setting/html.ts';
import { readingOrder, type Bounds } from './reading-order.ts';

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

/** What no story owns, or all that one story owns, in reading order; the bounds are those of all its lines. */
export interface Cluster extends Bounds {
  story: number;
  sheet: number;
  groups: Group[];
}

/** Lines farther apart than this, in their own heights, do not stand together. */
const FAR = 2.5;

/** Whether a line stands below another in its column. */
export function isBelow(line: PrintedLine, above: PrintedLine): boolean {
  const height = above.bottom - above.top;
  const near = line.top > above.top && line.top - above.bottom < FAR * height;
  return line.sheet === above.sheet && near && line.left < above.right && line.right > above.left;
}

/** The lines of a page in clusters, in reading order. */
export function groupLines(lines: readonly PrintedLine[]): Cluster[] {
  const byStory = Map.groupBy(lines, ({ story }) => story);
  const clusters = [...byStory].flatMap(([story, own]) => {
    const groups = toGroups(own);
    const sets = story === NO_STORY ? standTogether(groups) : [headFirst(groups)];
    return sets.map((set): Cluster => {
      const all = linesOf(set);
      return { story, sheet: all[0]?.sheet ?? 0, groups: set, ...boundsOf(all) };
    });
  });
  const sheets = Map.groupBy(clusters, ({ sheet }) => sheet);
  return [...sheets].sort(([a], [b]) => a - b).flatMap(([, own]) => orderClusters(own));
}

/** A cluster whose columns others stand among has its place by its beginning. */
function orderClusters(clusters: readonly Cluster[]): Cluster[] {
  const placed = clusters.map((cluster) => {
    const amid = clusters.some((other) => other !== cluster && overlap(cluster, other));
    return {
      cluster,
      ...(amid
        ? boundsOf(firstColumn(linesOf(cluster.groups)))
        : boundsOf(linesOf(cluster.groups))),
    };
  });
  return readingOrder(placed).map(({ cluster }) => cluster);
}

function linesOf(groups: readonly Group[]): PrintedLine[] {
  return groups.flatMap((group) => group.lines);
}

function overlap(a: Bounds, b: Bounds): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The lines before the first that stands higher up than the one before it. */
function firstColumn(lines: readonly PrintedLine[]): PrintedLine[] {
  const turn = lines.findIndex((line, i) => i > 0 && line.top < (lines[i - 1]?.top ?? 0));
  return turn < 0 ? [...lines] : lines.slice(0, turn);
}

function boundsOf(lines: readonly PrintedLine[]): Bounds {
  return {
    left: Math.min(...lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
    top: Math.min(...lines.map((line) => line.top)),
    bottom: Math.max(...lines.map((line) => line.bottom)),
  };
}

/** Parts of which each piece is one group, however many lines it has; other lines stand alone. */
const GROUPED: ReadonlySet<PrintedLine['part']> = new Set([
  'paragraph',
  'subhead',
  'kicker',
  'title',
  'subtitle',
  'note',
]);

function toGroups(lines: readonly PrintedLine[]): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const { part, story, block } = line;
    const last = groups.at(-1);
    const before =
      last?.part === part && last.block === block && GROUPED.has(part) ? last : undefined;
    const above = before?.lines.at(-1);
    if (before && above && isBelow(line, above)) {
      before.lines.push(line);
      continue;
    }
    const torn = part === 'paragraph' ? before : undefined;
    const offset = torn ? torn.offset + lengthOf(torn.lines) : 0;
    groups.push({ part, story, block, lines: [line], goesOn: torn !== undefined, offset });
  }
  return groups;
}

function lengthOf(lines: readonly PrintedLine[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0);
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
