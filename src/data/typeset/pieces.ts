import { CLOSING, LEADING_ON } from './clinging-words.ts';
import { cutWords } from './cut-words.ts';

const HAN = /^\p{Script=Han}$/u;
const HAN_START = /^\p{Script=Han}/u;
const HAN_END = /\p{Script=Han}$/u;
const OPENING = /[“‘（《〈「『【〔([]$/u;
const NO_LETTER = /^[^\p{L}\p{N}“‘（《〈「『【〔([]/u;
/** Figures and Latin letters, and the marks within them: 5.6%, AI+, 24-hour. */
const FIGURE_END = /[\p{N}\p{Script=Latin}%％+.-]$/u;
const FIGURE_START = /^[\p{N}\p{Script=Latin}%％+.-]/u;
/** 8月 leads on to 28日: a date is not torn. */
const OF_DATE = /^[年月约日时至]$/u;
/** A quoted name that is short enough to stand on one line, as “一号开放工程”, and 以水为脉. */
const ONE_PHRASE =
  /“[^“”]{1,8}”|‘[^‘’]{1,8}’|《[^《》]{1,8}》|「[^「」]{1,8}」|『[^『』]{1,8}』|以\p{Script=Han}为\p{Script=Han}/gu;
/** A piece that grows beyond this is as long as a line of a narrow column, and clings no more. */
const LONGEST = 8;

/**
 * Takes a line of a headline apart into the pieces that it may break between: words, with what clings
 * to them. No piece is a lone character, none ends in 的 or 与, and a figure keeps its measure.
 *
 * @returns the pieces in order; together they are the line
 */
export function piecesOf(line: string): string[] {
  const together = insidePhrases(line);
  const words = cutWords(line);
  const pieces: string[] = [];
  let at = 0;
  words.forEach((word, index) => {
    const before = words[index - 1];
    const piece = pieces.at(-1);
    const joins =
      before !== undefined &&
      piece !== undefined &&
      (mustJoin(before, word) ||
        together(at) ||
        (size(piece) + size(word) <= LONGEST && likesToJoin(before, word, piece)));
    if (joins) pieces[pieces.length - 1] = piece + word;
    else pieces.push(word);
    at += word.length;
  });
  return joinLoneEnd(pieces);
}

/** Where a break would be a fault, however long the piece becomes. */
function mustJoin(before: string, word: string): boolean {
  if (NO_LETTER.test(word) || OPENING.test(before)) return true;
  if (FIGURE_END.test(before)) return FIGURE_START.test(word) || HAN_START.test(word);
  if (OF_DATE.test(before) && FIGURE_START.test(word)) return true;
  return LEADING_ON.has(before) || word === '的';
}

/** Where a break would only be ugly: beside a lone character. */
function likesToJoin(before: string, word: string, piece: string): boolean {
  if (size(piece) === 1) return true;
  if (!HAN.test(word)) return false;
  if (CLOSING.has(word)) return HAN_END.test(before);
  return HAN.test(before) && !LEADING_ON.has(word);
}

/** Tells whether a place stands within a phrase that is never broken. */
function insidePhrases(line: string): (at: number) => boolean {
  const spans = Array.from(line.matchAll(ONE_PHRASE), ({ 0: text, index }) => [
    index,
    index + text.length,
  ]);
  return (at) => spans.some(([from = 0, to = 0]) => from < at && at < to);
}

/** The last piece is never one character: it would stand alone on a line. */
function joinLoneEnd(pieces: string[]): string[] {
  const [before, end] = pieces.slice(-2);
  if (before === undefined || end === undefined || letters(end) > 1) return pieces;
  return [...pieces.slice(0, -2), before + end];
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function size(text: string): number {
  return [...text].length;
}
