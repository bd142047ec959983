import type { Dice } from '../dice.ts';
import type { PrintedPage, PrintedStory } from '../print/types.ts';
import { flowStory, throwStyle } from './flow-story.ts';

/** Ways to divide a row of the page among stories, in twelfths of its width. */
const ROWS: readonly (readonly number[])[] = [[12], [8, 4], [4, 8], [6, 6], [4, 4, 4], [7, 5]];

/** A row of the page and the stories that stand in it, with the twelfth on which each begins. */
interface Cell {
  printed: PrintedStory;
  row: number;
  from: number;
  span: number;
}

/**
 * A page as HTML whose text flows: browsers break the lines and fill the columns. What stands where
 * is told by a grid, so that the boxes may come in another order than they are seen.
 */
export function toFlowHtml(page: PrintedPage, dice: Dice): string {
  const style = throwStyle(dice);
  const width = dice.int(800, 1500);
  const cells = place(page.stories, dice);
  const ordered = dice.chance(0.25) ? dice.shuffle(cells) : cells;
  const stories = ordered.map((cell) => {
    const twelfth = (width - 60) / 12;
    const html = flowStory(cell.printed.story, twelfth * cell.span - style.between, style, dice);
    const area = `grid-row: ${cell.row}; grid-column: ${cell.from} / span ${cell.span}`;
    return `<section style="${area}">${html}</section>`;
  });
  const head = furniture('header', page.masthead, dice.pick(['space-between', 'center']));
  const foot = furniture('footer', page.furniture, dice.pick(['space-between', 'start']));
  // Page furniture is often drawn last, from the master page, whether it stands above or below.
  const body = dice.chance(0.3)
    ? [`<main>${stories.join('\n')}</main>`, head, foot]
    : [head, `<main>${stories.join('\n')}</main>`, foot];
  return `<!doctype html><meta charset="utf-8"><style>
* { margin: 0; padding: 0; box-sizing: border-box }
body { width: ${width}px; padding: 30px; display: grid; font-family: ${style.font}, serif;
  font-size: ${style.size}px; line-height: ${style.leading} }
header { grid-row: 1; padding-bottom: 1em; border-bottom: 2px solid }
main { grid-row: 2; display: grid; grid-template-columns: repeat(12, 1fr); gap: ${style.rowGap}px ${style.between}px;
  padding: 1em 0; align-items: start }
footer { grid-row: 3; border-top: 1px solid }
header, footer { display: flex; flex-wrap: wrap; gap: 0 2em }
section { min-width: 0; ${style.ruled ? 'border-bottom: 1px solid #888; padding-bottom: 8px' : ''} }
h1 { font-weight: bold; line-height: 1.25; text-wrap: ${style.balanced ? 'balance' : 'wrap'} }
.paper { font-size: 3em; line-height: 1.1 }
</style><body>${body.join('\n')}</body>`;
}

/** Rows from the top, each divided among one to three stories. */
function place(stories: readonly PrintedStory[], dice: Dice): Cell[] {
  const cells: Cell[] = [];
  for (let row = 1; cells.length < stories.length; row++) {
    const left = stories.length - cells.length;
    const spans = dice.pick(ROWS.filter((widths) => widths.length <= left));
    const inRow = stories.slice(cells.length, cells.length + spans.length);
    const byLength =
      spans.length === 2 ? inRow.toSorted((a, b) => lengthOf(b) - lengthOf(a)) : inRow;
    // The longer of two stories gets the wider box, as a designer would give it.
    const [wide = 0, narrow = 0] = spans;
    const ordered = wide < narrow ? byLength.toReversed() : byLength;
    let from = 1;
    for (const [i, printed] of ordered.entries()) {
      const span = spans[i] ?? 0;
      cells.push({ printed, row, from, span });
      from += span;
    }
  }
  return cells;
}

function lengthOf({ story }: PrintedStory): number {
  return story.blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function furniture(tag: string, boxes: PrintedPage['furniture'], justify: string): string {
  const lines = boxes.flatMap((box) => box.lines.map((line) => line.text));
  const divs = lines.map(
    (text) => `<div${text === '平湖日报' ? ' class="paper"' : ''}>${text}</div>`,
  );
  return `<${tag} style="justify-content: ${justify}">${divs.join('\n')}</${tag}>`;
}
