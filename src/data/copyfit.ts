import type { ArticleMeta } from './load/meta.ts';
import type { MakeUp } from './make-up.ts';

/** A story in its place. */
export interface Placed {
  article: ArticleMeta;
  /** About how many characters of it to give there. */
  length: number;
  /** So short that it stands there whole; of all others the browser shows what has room. */
  isShort: boolean;
}

/** Columns that end at the same height. */
export interface Band {
  columns: Placed[][];
  /** Lines of text that it is high at least, in steps of four. */
  lines: number;
}

/** A made-up page: the lead with what stands beside it, and the columns below. */
export interface Fitted {
  top: Band | undefined;
  below: Band | undefined;
}

/**
 * Characters of a line on the widest screen: of the lead, beside it, and by number of columns. On
 * narrower ones the same text takes more lines, so that nowhere less of it stands than is given.
 */
const LEAD_LINE = { alone: 76, besideOthers: 51 };
const SIDE_LINE = 20;
const COLUMN_LINES = [[84], [42, 42], [42, 20, 20]];

/** Lines that a band is high if its stories have enough, and those of text that each has at least. */
const BAND = 20;
const LEAST = 5;
/** A story of so many lines on the widest screen is not worth cutting on any. */
const SHORT = 6;
/** The style sheet knows heights in these steps. */
const STEP = 4;
/** Lines that each is given beyond: the browser cuts each column where its band ends. */
const RESERVE = 7;

/**
 * Says how high each band of a page is, and how much of each story to give: a column of many
 * stories decides the height, the one with least to say keeps it low, the others are cut by the
 * browser where the band ends.
 */
export function fitCopy({ lead, side, columns }: MakeUp): Fitted {
  const leadLine = side.length > 0 ? LEAD_LINE.besideOthers : LEAD_LINE.alone;
  const widths = COLUMN_LINES[columns.length - 1] ?? [];
  return {
    top:
      lead &&
      fitBand([
        { stories: [lead], line: leadLine, extra: overLines(lead) },
        ...(side.length > 0 ? [{ stories: side, line: SIDE_LINE }] : []),
      ]),
    below:
      columns.length > 0
        ? fitBand(columns.map((stories, at) => ({ stories, line: widths[at] ?? SIDE_LINE })))
        : undefined,
  };
}

interface Column {
  stories: readonly ArticleMeta[];
  /** Characters of a line. */
  line: number;
  /** Lines that its headline takes beyond the usual. */
  extra?: number;
}

function fitBand(columns: readonly Column[]): Band {
  const least = Math.max(...columns.map(heightAtLeast));
  const most = Math.min(...columns.map(heightAtMost));
  const lines = Math.max(least, Math.min(BAND, most));
  const placed = columns.map((column) => fitColumn(column, lines));
  return { columns: placed, lines: STEP * Math.floor(Math.min(BAND, most) / STEP) };
}

/** Shares the height out among the stories; what a short one does not need, the others have. */
function fitColumn(column: Column, height: number): Placed[] {
  const { stories, line } = column;
  let spare = height - heightAtLeast(column);
  const lengths = new Map<ArticleMeta, number>();
  const shortFirst = stories.toSorted((a, b) => a.characters - b.characters);
  shortFirst.forEach((article, done) => {
    const least = leastLines(article, line);
    const wanted = linesOf(article, line) - least;
    const given = Math.max(0, Math.min(wanted, spare / (stories.length - done)));
    spare -= given;
    lengths.set(article, Math.round((least + given + RESERVE) * line));
  });
  return stories.map((article) => ({
    article,
    length: lengths.get(article) ?? 0,
    isShort: linesOf(article, line) <= SHORT,
  }));
}

function heightAtLeast({ stories, line, extra = 0 }: Column): number {
  return stories.reduce((sum, story) => sum + headLines(story) + leastLines(story, line), extra);
}

function heightAtMost({ stories, line, extra = 0 }: Column): number {
  return stories.reduce((sum, story) => sum + headLines(story) + linesOf(story, line), extra);
}

function leastLines(article: ArticleMeta, line: number): number {
  return Math.min(LEAST, linesOf(article, line));
}

function linesOf({ characters }: ArticleMeta, line: number): number {
  return Math.ceil(characters / line);
}

/** Lines of text that a lead's headline takes beyond its first line. */
function overLines({ title }: ArticleMeta): number {
  return 2 * (Math.ceil(title.length / 14) - 1);
}

/** Lines of text that the headline's parts, the byline, a frame and the space around take. */
function headLines({ kind, title, kicker, subtitle, column }: ArticleMeta): number {
  const parts = [kicker, subtitle, column].filter((part) => part !== undefined).length;
  const frame = kind === 'commentary' || kind === 'photo' ? 1.5 : 0;
  return 4 + frame + parts + (title.length > 11 ? 1 : 0);
}
