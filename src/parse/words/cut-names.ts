import { bestPath } from '../text/best-path.ts';
import { concat, slice, type Located } from '../text/located.ts';
import { GAP } from '../../schema/gap.ts';
import { nameLogLikelihood } from './name-log-likelihood.ts';

/** How surely a name occurs elsewhere on the page: a bonus in logarithms, 0 for none. */
export type NameEvidence = (name: string) => number;

/** The names of one stretch, in printed order. */
export interface CutNames {
  readonly names: readonly Located[];
  /** Whether some names stood together, so that others could be meant. */
  readonly glued: boolean;
}

/** 阿卜杜拉·买买提: taken whole. */
const DOTTED = /\p{Script=Han}{1,8}(?:[·•・]\p{Script=Han}{1,8})+/uy;
const HAN = /[\p{Script=Han}〇]/u;
const SPACE = /\s/;
/** What parts two names for certain. */
const PARTS = /[、;；/／|｜丨]/;
/** Characters of a name, at most, and of one that nothing but spaces sets apart: 乌兰其其格. */
const LONGEST = 4;
const LONGEST_ALONE = 6;
/** A name without a known surname, that spaces set apart. */
const UNKNOWN = -24;
/** So much less likely with each character: such a stretch may be two names after all. */
const UNKNOWN_EACH = -3;
/** Letters that stand together make no name that is less likely. */
const LEAST = -20.5;
/** A space between two names costs nothing; names that stand together where others are apart do. */
const TOGETHER = -2;
/** `王 强`: spaces that stretch a name to the width of three characters. */
const STRETCHED = -0.5;
/** `吴建 国`: a space inside a name, where a printed line ended. */
const TORN = -5;

interface Square {
  readonly text: Located;
  /** A space stands before it; or something that parts names. */
  readonly before: 'nothing' | 'space' | 'sign';
}

/**
 * Cuts a stretch of names, with or without spaces between them, into the likeliest names: by
 * surnames, given characters and lengths, and by what else on the page speaks for a name (the best
 * path over all cuts).
 *
 * @returns the names, or `undefined` where the stretch holds what belongs to no name
 */
export function cutNames(stretch: Located, evidence: NameEvidence): CutNames | undefined {
  const squares = toSquares(stretch);
  if (!squares || squares.length === 0) return undefined;
  const spaced = squares.some(({ before }, i) => i > 0 && before !== 'nothing');
  const { worth, steps } = bestPath<readonly Square[]>(squares.length + 1, (from, offer) => {
    const together = spaced && from > 0 && squares[from]?.before === 'nothing' ? TOGETHER : 0;
    for (let end = from + 1; end <= Math.min(squares.length, from + LONGEST_ALONE); end++) {
      const name = weighName(squares, from, end, evidence);
      offer(end, name + together, squares.slice(from, end));
    }
  });
  if (worth === -Infinity) return undefined;
  return {
    names: steps.map((name) => concat(name.map(({ text }) => text))),
    glued: steps.slice(1).some(([first]) => first?.before === 'nothing'),
  };
}

function weighName(
  squares: readonly Square[],
  from: number,
  end: number,
  evidence: NameEvidence,
): number {
  const inner = squares.slice(from + 1, end);
  if (inner.some(({ before }) => before === 'sign')) return -Infinity;
  const name = squares
    .slice(from, end)
    .map(({ text }) => text.text)
    .join('');
  const isWhole = name.includes('·') || name.includes('•') || name.includes('・');
  if (isWhole) return end - from === 1 ? 0 : -Infinity;
  if (name.length < 2) return -Infinity;
  const spaces = inner.filter(({ before }) => before === 'space').length;
  if (name.replaceAll(GAP, '□').length > LONGEST && spaces > 0) return -Infinity;
  const stretched = spaces === inner.length;
  const gap = spaces === 0 ? 0 : stretched ? STRETCHED * spaces : TORN;
  const likely = nameLogLikelihood(name);
  const alone =
    (from === 0 || squares[from]?.before !== 'nothing') &&
    (end === squares.length || squares[end]?.before !== 'nothing');
  if (likely !== undefined && (alone || likely > LEAST)) return likely + gap + evidence(name);
  return alone ? UNKNOWN + UNKNOWN_EACH * name.length + gap : -Infinity;
}

function toSquares(stretch: Located): Square[] | undefined {
  const squares: Square[] = [];
  let before: Square['before'] = 'nothing';
  const { text } = stretch;
  for (let at = 0; at < text.length; at++) {
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (SPACE.test(letter)) {
      if (before === 'nothing') before = 'space';
    } else if (PARTS.test(letter)) before = 'sign';
    else if (text.startsWith(GAP, at)) {
      // `胡〔缺〕英`: a character of the name is lost.
      squares.push({ text: slice(stretch, at, at + GAP.length), before });
      before = 'nothing';
      at += GAP.length - 1;
    } else if (HAN.test(letter)) {
      DOTTED.lastIndex = at;
      const dotted = DOTTED.exec(text)?.[0];
      const { length } = dotted ?? letter;
      squares.push({ text: slice(stretch, at, at + length), before });
      before = dotted === undefined ? 'nothing' : 'sign';
      at += length - 1;
    } else return undefined;
  }
  return squares;
}

/** Bonus for a name that stands elsewhere on the page, for each character but the first. */
const ELSEWHERE = 2;

/**
 * What the page says of names: one that a reporter bears stands in other bylines too, and people of
 * a story who sign it stand in its text.
 *
 * @param page the text of the page
 */
export function nameEvidence(page: string): NameEvidence {
  const text = page.replace(/\s/g, '');
  const known = new Map<string, number>();
  return (name) => {
    let bonus = known.get(name);
    if (bonus === undefined) {
      const first = text.indexOf(name);
      const again = first >= 0 && text.includes(name, first + name.length);
      bonus = again ? ELSEWHERE * (name.length - 1) : 0;
      known.set(name, bonus);
    }
    return bonus;
  };
}
