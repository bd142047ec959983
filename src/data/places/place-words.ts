import { lettersIn, type Letters } from './letters.ts';

/** A stretch of one of an article's blocks: a paragraph or a subhead. */
export interface BlockSpan {
  /** Index of the block. */
  block: number;
  /** Offsets in its text. */
  from: number;
  to: number;
}

/** The blocks of a body, prepared for looking words up in them. */
export interface PreparedBody {
  blocks: readonly string[];
  letters: string;
  /** For each unit of `letters` its block and its offset there. */
  at: readonly (readonly [block: number, offset: number])[];
}

/** Marks that belong to the word before them; those that open belong to the word behind. */
const CLOSING = /^[^\p{L}\p{N}\s“‘（《〈「『【〔([]+/u;

/** Prepares a body's blocks. */
export function prepareBody(blocks: readonly string[]): PreparedBody {
  const own = blocks.map(lettersIn);
  const at = own.flatMap((letters, block) =>
    letters.at.map((offset): [number, number] => [block, offset]),
  );
  return { blocks, letters: own.map(({ letters }) => letters).join(''), at };
}

/**
 * All places where words stand in a body, whatever marks and white space are between their letters.
 * Words that go on in the next block have a span in each.
 */
export function placesOf(body: PreparedBody, words: string): BlockSpan[][] {
  const { letters } = lettersIn(words);
  const starts: number[] = [];
  if (letters === '') return [];
  for (let at = body.letters.indexOf(letters); at >= 0;) {
    starts.push(at);
    at = body.letters.indexOf(letters, at + 1);
  }
  return starts.map((start) => spansOf(body, start, start + letters.length));
}

/** The stretch of a body between two places of its letters, block by block, with its closing marks. */
export function spansOf({ blocks, at }: PreparedBody, start: number, end: number): BlockSpan[] {
  const spans: BlockSpan[] = [];
  for (const [block, offset] of at.slice(start, end)) {
    const last = spans.at(-1);
    if (last?.block === block) last.to = offset + 1;
    else spans.push({ block, from: offset, to: offset + 1 });
  }
  return spans.map((span) => {
    const text = blocks[span.block] ?? '';
    const whole = span.to + (isHighSurrogate(text, span.to - 1) ? 1 : 0);
    const marks = CLOSING.exec(text.slice(whole))?.[0] ?? '';
    return { ...span, to: whole + marks.length };
  });
}

/** Where words stand in a single line, such as a headline. */
export function isWithin(line: string, words: string): boolean {
  const { letters }: Letters = lettersIn(words);
  return letters !== '' && lettersIn(line).letters.includes(letters);
}

function isHighSurrogate(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at));
}
