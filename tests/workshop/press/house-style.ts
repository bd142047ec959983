import type { Dice } from '../forge/dice.ts';

/** What a page keeps for all its stories; lengths are pixels. */
export interface HouseStyle {
  /** Families of text and of headlines. */
  font: string;
  headFont: string;
  /** Size of body text, and from one baseline to the next. */
  size: number;
  line: number;
  /** Squares of the column that the designer aims at. */
  measure: number;
  /** Between two columns of a story. */
  gap: number;
  /** Between two stories side by side, and one below the other. */
  between: number;
  rowGap: number;
  /** A line between columns; lines between stories. */
  ruled: boolean;
  justify: boolean;
  /** How marks are squeezed, and whether digits stand off from Han. */
  squeeze: 'normal' | 'space-all' | 'trim-start' | 'trim-both';
  autospace: boolean;
  /** Size of the largest title, in squares of body text. */
  title: number;
  centred: boolean;
  /** Headlines are broken into lines of like length. */
  balanced: boolean;
  /** Headlines are spaced out, in em; titles of a few characters are. */
  spacing: number;
  /** Where a byline stands that belongs above the text. */
  byline: 'head' | 'column';
  /** Where 栏目 stands. */
  rubric: 'above' | 'below' | 'beside' | 'box' | 'corner';
  indent: 'em' | 'spaces';
  /** What stands between 本报讯 and the text. */
  afterDateline: string;
  boldDateline: boolean;
  jump: 'inline' | 'line';
  subhead: 'indented' | 'centred' | 'flush';
  /** A headline's text is drawn after its body: the rate of such stories. */
  textFirst: number;
  /** Boxes are drawn in another order than they are seen. */
  shuffled: boolean;
  /** Bylines lose their mark (`■`) in this house. */
  marks: boolean;
}

const SERIF = "'Noto Serif CJK SC', serif";
const SANS = "'Noto Sans CJK SC', sans-serif";

/** Throws one page's style, with a measure from and to so many squares. */
export function throwStyle(measure: readonly [number, number], dice: Dice): HouseStyle {
  const size = dice.pick([11, 12, 13, 14, 15]);
  return {
    font: dice.pick([SERIF, SERIF, SERIF, SANS]),
    headFont: dice.pick([SERIF, SANS, SANS]),
    size,
    line: Math.round(size * dice.pick([1.3, 1.4, 1.5, 1.6])),
    measure: dice.int(...measure),
    gap: Math.round(size * dice.pick([1, 1.2, 1.5, 2])),
    between: dice.pick([18, 24, 36]),
    rowGap: dice.pick([12, 18, 28]),
    ruled: dice.chance(0.35),
    justify: dice.chance(0.85),
    squeeze: dice.pick(['normal', 'normal', 'space-all', 'trim-start', 'trim-both']),
    autospace: dice.chance(0.4),
    title: dice.pick([1.7, 2, 2.4, 2.8]),
    centred: dice.chance(0.55),
    balanced: dice.chance(0.6),
    spacing: dice.pick([0, 0, 0.15, 0.6]),
    byline: dice.pick(['head', 'head', 'column']),
    rubric: dice.pick(['above', 'above', 'below', 'beside', 'box', 'corner']),
    indent: dice.pick(['em', 'em', 'spaces']),
    afterDateline: dice.pick(['　', '　', ' ', '']),
    boldDateline: dice.chance(0.6),
    jump: dice.pick(['inline', 'line']),
    subhead: dice.pick(['indented', 'indented', 'centred', 'flush']),
    textFirst: dice.pick([0, 0, 0, 0.3, 1]),
    shuffled: dice.chance(0.2),
    marks: dice.chance(0.8),
  };
}
