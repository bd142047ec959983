import type { PressStory } from '../story-schema.ts';
import { setStory } from './set-story.ts';
import { isPhoto, isText, lengthOf } from './stock.ts';
import type { Desk, Template } from './template.ts';

/** Ways to divide a row of the page among stories, in twelfths of its width. */
const ROWS: readonly (readonly number[])[] = [
  [12],
  [8, 4],
  [4, 8],
  [6, 6],
  [4, 4, 4],
  [7, 5],
  [3, 9],
];
const BOXED = 0.2;

/** A grid of twelve columns: rows of one to three stories, some in boxes with a border. */
export const gridPage: Template = {
  name: 'grid',
  half: 'fit',
  measure: [12, 22],
  set: (desk) => {
    const { stock, style, dice } = desk;
    const stories = dice.shuffle([
      ...stock.take(dice.int(3, 4), isText(250, 1100)),
      ...stock.take(1, isText(60, 250)),
      ...stock.take(dice.int(0, 1), isPhoto),
    ]);
    const width = dice.int(62, 84) * style.size;
    const cells = place(stories, desk);
    const drawn = style.shuffled ? dice.shuffle(cells) : cells;
    const sections = drawn.map(({ story, row, from, span }) => {
      const boxed = dice.chance(BOXED);
      const inner =
        ((width - 11 * style.between) / 12) * span + (span - 1) * style.between - (boxed ? 18 : 0);
      const html = setStory(story, stories.indexOf(story), inner, desk);
      const area = `grid-row: ${row}; grid-column: ${from} / span ${span}`;
      return `<section${boxed ? ' class="boxed"' : ''} style="min-width: 0; ${area}">${html}</section>`;
    });
    const grid = `display: grid; grid-template-columns: repeat(12, 1fr); gap: ${style.rowGap}px ${style.between}px; align-items: start`;
    return {
      stories,
      sheets: [{ html: `<main style="${grid}">${sections.join('\n')}</main>`, width }],
    };
  },
};

interface Cell {
  story: PressStory;
  row: number;
  /** The twelfth on which it begins. */
  from: number;
  span: number;
}

/** Rows from the top; the longer of two stories gets the wider box. */
function place(stories: readonly PressStory[], { dice }: Desk): Cell[] {
  const cells: Cell[] = [];
  for (let row = 1; cells.length < stories.length; row++) {
    const left = stories.slice(cells.length);
    const spans = dice.pick(ROWS.filter((widths) => widths.length <= left.length));
    const longestFirst = left.slice(0, spans.length).sort((a, b) => lengthOf(b) - lengthOf(a));
    const [wide = 0, narrow = 0] = spans;
    const ordered = wide < narrow ? longestFirst.reverse() : longestFirst;
    let from = 1;
    for (const [i, span] of spans.entries()) {
      const story = ordered[i];
      if (story) cells.push({ story, row, from, span });
      from += span;
    }
  }
  return cells;
}
