import { halveMarks, straightenQuotes } from '../damage/half-width.ts';
import { misreadCertainly } from '../damage/misread.ts';
import type { Dice } from '../dice.ts';
import type { PrintedPage, PrintedStory } from '../print/types.ts';
import { unharmed, type Extract } from './types.ts';

/** OCR that reads across the columns of a story: each row of the print is one line. */
export const ocrRows: Extract = (page, dice) => {
  const halved = dice.chance(0.5);
  const furniture = (boxes: PrintedPage['furniture']): string[] =>
    boxes.flatMap((box) => box.lines.map((line) => line.text));
  const rows = [
    ...furniture(page.masthead),
    '',
    ...page.stories.flatMap((story) => [...readAcross(story, dice), '']),
    ...furniture(page.furniture),
  ];
  const { text, repairs } = misreadCertainly(rows.join('\n').replaceAll('　', ' '), dice);
  const marked = halved ? straightenQuotes(halveMarks(text)) : text;
  return { ...unharmed(`${marked}\n\f`), repairs };
};

function readAcross({ story, head, columns }: PrintedStory, dice: Dice): string[] {
  const parts = (byline: boolean): string[] =>
    head
      .filter((box) => (box.role === 'byline') === byline)
      .flatMap((box) => [...box.lines.map((line) => line.text), '']);
  // A page's gaps are narrow or wide; a speck between two columns is read as a quote.
  const gaps = dice.pick([[' '], [' ', '   ', '   ', ' ”'], ['  ', '    ']]);
  const height = Math.max(...columns.map((column) => column.lines.length));
  const rows = Array.from({ length: height }, (_, row) =>
    columns
      .flatMap((column) => column.lines[row]?.text ?? [])
      .reduce((left, right) => left + dice.pick(gaps) + right),
  );
  const isPhoto = story.kind === 'photo';
  return [
    ...parts(false),
    ...(isPhoto ? [] : parts(true)),
    ...rows,
    ...(isPhoto ? parts(true) : []),
  ];
}
