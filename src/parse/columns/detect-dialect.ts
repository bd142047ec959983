import type { Dialect } from '../model/dialect.ts';
import { ENDS } from '../text/edges.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import type { Line } from '../text/line.ts';

/** Characters; a longer line holds more than one printed line: columns of the paper have 40 squares at most. */
const LONGEST_PRINTED_LINE = 60;
/** Where so many of all are of one kind, that is how the program wrote. */
const USUAL = 0.4;
/** As good as all. */
const NEARLY_ALL = 0.9;
/** Characters from one space to the next, in the mean at most, where spaces stand for line ends. */
const WIDEST_LINE = 45;
/** Characters; shorter lines do not show whether they go on. */
const LEAST_LENGTH = 8;
/** `产业` of `平 湖 产 业`: a Chinese character, one space, a Chinese character. */
const SPACED_PAIR = /\p{Script=Han} (?=\p{Script=Han})/gu;
const HEADING = /^#{1,6}\s/;

/**
 * Tells from the lines alone what kind of extraction the dump is.
 *
 * @param lines all lines, columns already taken apart
 * @param sideBySide whether there were any
 */
export function detectDialect(lines: readonly Line[], sideBySide: boolean): Dialect {
  const filled = lines.filter((line) => line.text.text !== '');
  const chars = sum(filled.map((line) => line.text.text.length));
  const han = sum(filled.map((line) => line.text.text.match(/\p{Script=Han}/gu)?.length ?? 0));
  const pairs = sum(filled.map((line) => line.text.text.match(SPACED_PAIR)?.length ?? 0));
  const spacedOut = pairs > USUAL * han;
  const long = filled.filter((line) => line.text.text.length > LONGEST_PRINTED_LINE);
  const longChars = sum(long.map((line) => line.text.text.length));
  const longSpaces = sum(long.map((line) => line.text.text.match(/\S \S/g)?.length ?? 0));
  const blankBetween = hasBlankBetween(filled);
  return {
    wrap:
      sideBySide || wrapsLines(filled, blankBetween ? 2 : 1)
        ? 'lines'
        : !spacedOut && longChars > USUAL * chars && WIDEST_LINE * longSpaces > longChars
          ? 'spaces'
          : 'none',
    sideBySide,
    blankBetween,
    markdown: filled.some((line) => HEADING.test(line.text.text)),
    spacedOut,
  };
}

/** A code for the ledger, such as `markdown-spaces`. */
export function dialectCode(dialect: Dialect): string {
  return [
    dialect.markdown ? 'markdown' : 'plain',
    dialect.sideBySide ? 'layout' : dialect.wrap,
    ...(dialect.spacedOut ? ['spaced-out'] : []),
  ].join('-');
}

/** Printed lines with blank lines between most of them, as `mutool` sets wide leading. */
function hasBlankBetween(filled: readonly Line[]): boolean {
  const short = filled.filter((line) => line.text.text.length <= LONGEST_PRINTED_LINE);
  const apart = filled.filter(
    (line, i) =>
      filled[i + 1]?.number === line.number + 2 &&
      line.text.text.length >= LEAST_LENGTH &&
      !isWhole(line),
  );
  return short.length > NEARLY_ALL * filled.length && apart.length > USUAL * filled.length;
}

/** Printed lines: most of the text stands in short lines that go on in the next one. */
function wrapsLines(filled: readonly Line[], step: number): boolean {
  const running = filled.filter((line) => line.text.text.length >= LEAST_LENGTH);
  const wrapped = filled.filter((line, i) => {
    return (
      line.text.text.length >= LEAST_LENGTH &&
      (filled[i + 1]?.number ?? Infinity) <= line.number + step &&
      line.text.text.length <= LONGEST_PRINTED_LINE &&
      !isWhole(line)
    );
  });
  return wrapped.length > USUAL * running.length;
}

/** Ends as sentences, jump lines and bylines in brackets do. */
function isWhole({ text: { text } }: Line): boolean {
  return endsSentence(text) || ENDS.closer.test(text);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
