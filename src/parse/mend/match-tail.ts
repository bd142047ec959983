import type { BlockLine } from '../model/block.ts';
import { findDateline } from '../signs/find-dateline.ts';
import { findJumpTo } from '../signs/find-jump.ts';
import { mayBeRubric } from '../signs/may-be-rubric.ts';
import { readBareName, readByline } from '../signs/read-byline.ts';
import { MASSES } from '../text/bounds.ts';
import { BEGINS, ENDS } from '../text/edges.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { CLEAR, FAIR, SOME } from '../text/points.ts';
import { INDENT, NARROWEST, PLAY } from '../text/squares.ts';
import { isSurelyName } from '../words/is-common-word.ts';
import type { SeamScore } from '../words/seam-scorer.ts';

/** Squares of the longest tail: a word or two, and no column. */
const LONGEST_TAIL = NARROWEST;
/** Squares that a line falls short of its column where its end is torn off. */
const SHORT = 2;
/** Lines on each side that a line and its tail are compared with. */
const AROUND = 2;
/** Lines between a line and its tail: OCR reads tails after the column or the article. */
const FARTHEST = MASSES;

/** What speaks for (above 0) or against a tail's being of a line, in the unit of `seam`. */
const POINTS = {
  /** Line and tail fill the column, and the line above goes on in them. */
  amid: CLEAR,
  /** They fill it as the first line of a paragraph does; so may a subhead, by chance. */
  first: SOME,
  /** The tail has a comma, a stop or one half of a pair of quotes. */
  marked: FAIR,
  /** A byline or a dateline follows the tail: it is a headline. */
  announces: -CLEAR,
  /** For each point that it fits where it stands. */
  home: CLEAR,
  /** For each line between them, as most tails stand near. */
  far: -0.01,
  least: CLEAR,
} as const;
const HAN_START = /^\p{Script=Han}/u;

/** A line of the page and where it stands. */
export interface PageLine {
  readonly line: BlockLine;
  readonly text: string;
  readonly width: number;
  readonly block: number;
  /** Of the column that it most likely stands in, in squares; 0 where no width is common. */
  readonly measure: number;
  /** The only line of its block, without a heading mark. */
  readonly alone: boolean;
}

/** A tail, a line that it may be the end of, and how much speaks for that. */
export interface TailMatch {
  readonly tail: BlockLine;
  readonly line: BlockLine;
  readonly gain: number;
}

/** Whether a line stands alone and is short enough to be the end of another one. */
export function mayBeTail({ line, text, width, alone }: PageLine, at: number): boolean {
  if (!alone || at === 0 || width > LONGEST_TAIL || !/\p{Script=Han}/u.test(text)) return false;
  return !/\s/.test(text) && !isCredit(line) && !mayBeRubric(text);
}

/**
 * The lines that a tail may be the end of.
 *
 * @param at the tail's place in `lines`
 * @param tails the places of all tails
 * @param seam a limited seam scorer
 */
export function matchTail(
  at: number,
  lines: readonly PageLine[],
  tails: ReadonlySet<number>,
  seam: SeamScore,
): TailMatch[] {
  const tail = lines[at];
  if (!tail) return [];
  const walk = (from: number, step: 1 | -1): PageLine[] => walkText(lines, tails, from, step);
  const [before] = walk(at, -1);
  const [after] = walk(at, 1);
  // What goes on from the line above it, or on in the one below, is at home there.
  const home =
    POINTS.home * Math.max(0, weighSeams(before?.text ?? '', tail.text, after?.text ?? '', seam));
  const announces = isOpening(lines[at + 1]) ? POINTS.announces : 0;
  const own =
    (ENDS.pause.test(tail.text) || BEGINS.hanging.test(tail.text) ? POINTS.marked : 0) +
    announces -
    home;
  return lines.slice(Math.max(0, at - FARTHEST), at).flatMap((line, i, near): TailMatch[] => {
    const place = at - near.length + i;
    if (tails.has(place) || isWhole(line)) return [];
    const [above, below] = [walk(place, -1), walk(place, 1)];
    const fits = weighWidth(line, tail.width, above, below);
    if (fits === undefined) return [];
    const right = below[0]?.text ?? '';
    const gain =
      weighSeams(line.text, tail.text, right, seam) + own + fits + POINTS.far * (near.length - i);
    return gain >= POINTS.least ? [{ tail: tail.line, line: line.line, gain }] : [];
  });
}

/** Whether nothing is missing at a line's end. */
function isWhole(line: PageLine): boolean {
  return endsSentence(line.text) || isOpening(line) || findJumpTo(line.line.text) !== undefined;
}

/** Whether a line is a byline or opens an article. */
function isOpening(line: PageLine | undefined): boolean {
  return line !== undefined && (isCredit(line.line) || findDateline(line.line.text) !== undefined);
}

function isCredit({ text }: BlockLine): boolean {
  if (readByline(text)) return true;
  return (
    readBareName(text) !== undefined &&
    (!HAN_START.test(text.text) || isSurelyName(text.text.replace(/\s/g, '')))
  );
}

/** What the text's two seams with the tail gain over the one without. */
function weighSeams(left: string, tail: string, right: string, seam: SeamScore): number {
  const goesOn = (a: string, b: string): number => (endsSentence(a) ? 0 : seam(a, b));
  return goesOn(left, tail) + goesOn(tail, right) - goesOn(left, right);
}

/** The lines next to one, tails left out. */
function walkText(
  lines: readonly PageLine[],
  tails: ReadonlySet<number>,
  from: number,
  step: 1 | -1,
): PageLine[] {
  const found: PageLine[] = [];
  for (let i = from + step; found.length < AROUND; i += step) {
    const line = lines[i];
    if (!line) break;
    if (!tails.has(i)) found.push(line);
  }
  return found;
}

/**
 * How well a line and a tail together fill the column of the lines around, which it is short of
 * in the middle of its text.
 */
function weighWidth(
  line: PageLine,
  tail: number,
  above: readonly PageLine[],
  below: readonly PageLine[],
): number | undefined {
  const { measure: column } = line;
  if (line.width > column - SHORT) return undefined;
  const [before, last] = above;
  // The line above fills the column, or begins a paragraph in it.
  const indent = !last || endsSentence(last.text) ? INDENT : 0;
  const amid = fills(before, line, column - indent) && !endsSentence(before?.text ?? '');
  if (!amid && !fills(below[0], line, column - INDENT)) return undefined;
  const rest = column - line.width - tail;
  if (amid && Math.abs(rest) <= PLAY) return POINTS.amid;
  return Math.abs(rest - INDENT) <= PLAY ? POINTS.first : undefined;
}

/** Whether a line stands in one block with another one and is not shorter than a width. */
function fills(other: PageLine | undefined, line: PageLine, width: number): boolean {
  return other !== undefined && other.block === line.block && other.width >= width - PLAY;
}
