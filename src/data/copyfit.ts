import type { ArticleMeta } from './load/meta.ts';
import type { MakeUp } from './make-up.ts';

/** A story in its place, and about how many characters of it to set there. */
export interface Placed {
  article: ArticleMeta;
  length: number;
}

/** A made-up page whose columns end at about the same height. */
export interface Fitted {
  lead: Placed | undefined;
  side: Placed[];
  columns: Placed[][];
}

/** Characters of a line on a desk: the lead's two columns, beside it, and by number of columns. */
const LEAD_LINE = { alone: 54, besideOthers: 34 };
const SIDE_LINE = 20;
const COLUMN_LINES = [[70], [38, 26], [27, 21, 15]];

/** Lines that a band has at least, and those of text that a story has at least. */
const BAND = 19;
const LEAST = 5;

/**
 * Says how much of each story to set, so that the columns of a band end together: a column of
 * many stories decides the height, the others have more of theirs.
 */
export function fitCopy({ lead, side, columns }: MakeUp): Fitted {
  const beside = heightOf([{ stories: side, line: SIDE_LINE }]);
  const leadLine = side.length > 0 ? LEAD_LINE.besideOthers : LEAD_LINE.alone;
  const widths = COLUMN_LINES[columns.length - 1] ?? [];
  const measured = columns.map((stories, at) => ({ stories, line: widths[at] ?? SIDE_LINE }));
  const below = heightOf(measured);
  return {
    lead: lead && fitColumn({ stories: [lead], line: leadLine }, beside - overLines(lead))[0],
    side: fitColumn({ stories: side, line: SIDE_LINE }, beside),
    columns: measured.map((column) => fitColumn(column, below)),
  };
}

interface Column {
  stories: readonly ArticleMeta[];
  /** Characters of a line. */
  line: number;
}

/** As high as the column that needs most when each story has its least. */
function heightOf(columns: readonly Column[]): number {
  return Math.max(BAND, ...columns.map(heightAtLeast));
}

/** Shares the height out among the stories; what a short one does not need, the others have. */
function fitColumn({ stories, line }: Column, height: number): Placed[] {
  let spare = height - heightAtLeast({ stories, line });
  const lengths = new Map<ArticleMeta, number>();
  const shortFirst = stories.toSorted((a, b) => a.characters - b.characters);
  shortFirst.forEach((article, done) => {
    const least = leastLines(article, line);
    const wanted = Math.ceil(article.characters / line) - least;
    const given = Math.max(0, Math.min(wanted, spare / (stories.length - done)));
    spare -= given;
    lengths.set(article, Math.round((least + given) * line));
  });
  return stories.map((article) => ({ article, length: lengths.get(article) ?? 0 }));
}

function heightAtLeast({ stories, line }: Column): number {
  return stories.reduce((sum, story) => sum + headLines(story) + leastLines(story, line), 0);
}

function leastLines({ characters }: ArticleMeta, line: number): number {
  return Math.min(LEAST, Math.ceil(characters / line));
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
