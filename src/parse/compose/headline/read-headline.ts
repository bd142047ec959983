import type { Head } from '../../model/item.ts';
import { SAME_PART } from '../../signs/headline-words.ts';
import { hasOpenMark } from '../../text/paired-marks.ts';
import { lettersOf } from '../../text/letters-of.ts';
import { concat, join, slice, split, type Located } from '../../text/located.ts';
import { FAINT, SOME } from '../../text/points.ts';
import { widthOf } from '../../text/width-of.ts';
import { seamScorer, type SeamScore } from '../../words/seam-scorer.ts';
import type { HeadlinePiece } from './headline-piece.ts';
import { IN_WORD } from './weigh-halves.ts';
import { weighHeadline } from './weigh-headline.ts';

/** A headline block by its printed parts. */
export interface Headline {
  /** 引题 */
  kicker?: Located;
  /** 主题 */
  title?: Located;
  /** 副题 */
  subtitle?: Located;
  /**
   * By how much the best reading beats the others, in shares of what makes it sure; below 1 it is
   * in doubt.
   */
  margin: number;
}

/** A space between words of a headline; one beside digits or letters is only kerning. */
const SPACE = /(?<=[^\s\p{ASCII}]|["'!?)])\s+(?=[^\s\p{ASCII}]|["'(])/gu;
/** Single characters, four at least, with a space after each. */
const SPREAD_LINE = /^(?:\S\s+){3,}\S$/u;
/** More pieces than this are read line by line, and more lines as one. */
const MOST_PIECES = 9;

/** Points by which the best reading beats every one that cuts the headline elsewhere, to be sure. */
const SURE_OF_CUT = SOME;
/** Points by which it beats the one that calls the same two parts otherwise. */
const SURE_OF_NAMES = FAINT;

/** A reading: pieces before `title` are the kicker, those from `subtitle` on the subtitle. */
interface PartsReading {
  readonly title: number;
  readonly subtitle: number;
  readonly worth: number;
}

/**
 * Tells kicker, title and subtitle apart. All ways to cut the block's pieces into the three parts
 * are weighed: by words that lead into or on from a headline, by heading marks, by blank lines and
 * line breaks, by words that cross a cut, and by length, as the main headline is set largest and
 * so has the fewest characters a line.
 *
 * @param seam the page's seam scorer
 * @param leading blank lines between two lines of one part that tell nothing
 */
export function readHeadline(
  heads: readonly Head[],
  seam: SeamScore = withoutPage,
  leading = 0,
): Headline {
  const pieces = cutPieces(heads, leading);
  if (pieces.length === 0) return { margin: Infinity };
  const seams = pieces.map((piece, i) => seam(pieces[i - 1]?.text.text ?? '', piece.text.text));
  const readings: PartsReading[] = [];
  for (let title = 0; title < pieces.length; title++) {
    for (let subtitle = title + 1; subtitle <= pieces.length; subtitle++) {
      readings.push({ title, subtitle, worth: weighHeadline(pieces, seams, title, subtitle) });
    }
  }
  readings.sort((a, b) => b.worth - a.worth);
  const [best] = readings;
  const { title = 0, subtitle = pieces.length } = best ?? {};
  const part = (from: number, to: number): Located => joinPieces(pieces.slice(from, to), seam);
  return {
    ...(title > 0 ? { kicker: part(0, title) } : {}),
    title: part(title, subtitle),
    ...(subtitle < pieces.length ? { subtitle: part(subtitle, pieces.length) } : {}),
    margin: Math.min(...readings.slice(1).map((other) => marginOver(other, best, pieces.length))),
  };
}

/** By how much the best reading beats another one. */
function marginOver(other: PartsReading, best: PartsReading | undefined, count: number): number {
  if (!best) return Infinity;
  const sameCut = cutsOf(other, count) === cutsOf(best, count);
  return (best.worth - other.worth) / (sameCut ? SURE_OF_NAMES : SURE_OF_CUT);
}

function cutsOf({ title, subtitle }: PartsReading, count: number): string {
  return [title, subtitle].filter((cut) => cut > 0 && cut < count).join();
}

const withoutPage = seamScorer([]);

function cutPieces(heads: readonly Head[], leading: number): HeadlinePiece[] {
  const lines = heads.flatMap(({ lines, level, number, shares }, h): HeadlinePiece[] => {
    const last = heads[h - 1];
    // A line right below a marked heading is the heading's second line.
    const blanks = last ? number - last.number - last.lines.length : Infinity;
    const below = blanks >= 0 && blanks <= leading;
    return lines.map(closeUpLine).map((text, i) => ({
      text,
      gap: i > 0 || (below && level === 0) ? 'line' : 'block',
      level: below && last && level === 0 ? last.level : level,
      width: widthOf(text.text),
      shares: shares?.[i],
    }));
  });
  const pieces = lines.flatMap((line) =>
    cutAtSpaces(line.text).map((text, i): HeadlinePiece => ({
      ...line,
      text,
      gap: i > 0 ? 'space' : line.gap,
    })),
  );
  if (pieces.length <= MOST_PIECES) return pieces;
  const rest = lines.slice(MOST_PIECES - 1);
  return [
    ...lines.slice(0, MOST_PIECES - 1),
    ...rest.slice(0, 1).map((line) => ({ ...line, text: joinLines(rest.map((l) => l.text)) })),
  ];
}

/** `嘉 兴 首 届`: a line spread over its slot has a space after each character. */
function closeUpLine(line: Located): Located {
  return SPREAD_LINE.test(line.text) ? concat(split(line, /\s+/g)) : line;
}

function cutAtSpaces(text: Located): Located[] {
  const ends = [...text.text.matchAll(SPACE)].map((m): [number, number] => [
    m.index,
    m.index + m[0].length,
  ]);
  return [...ends, [text.text.length, 0] as const].map(([end], i) =>
    slice(text, ends[i - 1]?.[1] ?? 0, end),
  );
}

/** The pieces of one part as one text, without the spaces of a line's end inside a word. */
function joinPieces(pieces: readonly HeadlinePiece[], seam: SeamScore): Located {
  const lines: Located[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (!last) lines.push(piece.text);
    else if (goesOn(last.text, piece.text.text, seam)) {
      lines[lines.length - 1] = concat([last, piece.text]);
    } else if (piece.gap === 'space') lines[lines.length - 1] = join([last, piece.text], ' ');
    else lines.push(piece.text);
  }
  return joinLines(lines);
}

/** Whether a part goes on in its next piece without a space. */
function goesOn(left: string, right: string, seam: SeamScore): boolean {
  return seam(left, right) >= IN_WORD || hasOpenMark(left) || SAME_PART.test(right);
}

/**
 * The lines of one part as one text. Parallel lines, of one length or with a space of their own,
 * are set apart by a space; a line that only runs on is not.
 */
export function joinLines(lines: readonly Located[]): Located {
  const lengths = lines.map((line) => lettersOf(line.text).length);
  const parallel =
    lengths.every((n) => n === lengths[0]) || lines.some((l) => /\S\s\S/.test(l.text));
  return parallel ? join(lines, ' ') : concat(lines);
}
