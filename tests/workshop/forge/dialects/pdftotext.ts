import { kern } from '../damage/kern.ts';
import { shadow } from '../damage/shadow.ts';
import { spaceOut } from '../damage/space-out.ts';
import type { Dice } from '../dice.ts';
import type { Box, PrintedLine } from '../print/types.ts';
import { arrange } from './arrange.ts';
import { unharmed, type Extract, type Extraction } from './types.ts';

const RATE = {
  /** A headline part stands right above the next, without a blank line. */
  glueHead: 0.3,
  /** A headline or byline stands right above body text. */
  glueBody: 0.15,
  /** The lines of one title stand a blank line apart. */
  tear: 0.1,
  shadow: 0.05,
  /** The blank of a paragraph's end is missing. */
  missingBlank: 0.12,
  /** A blank stands before a line that begins with “. */
  falseBlank: 0.4,
  /** A column goes on in the next one without a blank line. */
  joinColumns: 0.1,
  /** The columns of a story are read as one, its rows joined by a space. */
  readAcross: 0.12,
  /** A row that falls apart into the lines of its columns. */
  brokenRow: 0.2,
  /** A line set loose comes with spaces between all its characters. */
  loose: 0.008,
} as const;

/** `pdftotext` without options: printed lines, blank lines at the ends of blocks, true and false. */
export const pdftotext: Extract = (page, dice) => {
  const habit = {
    places: ['top', 'split', 'bottom'] as const,
    exception: 0.15,
    far: 0.05,
    furnitureInside: false,
  };
  const boxes = joinColumns(arrange(page, habit, dice), dice);
  const out = unharmed('');
  const blanksAtParagraphs = dice.chance(0.6);
  const kerning = dice.chance(0.4) ? 0.4 : 0;
  const lines = boxes.flatMap((box, i) => {
    const next = boxes[i + 1];
    const text =
      box.role === 'body' || box.role === 'caption'
        ? bodyLines(box, blanksAtParagraphs, kerning, dice)
        : headLines(box, out, dice);
    return next && isGlued(box, next, dice) ? text : [...text, ''];
  });
  return { ...out, text: `${lines.join('\n')}\f` };
};

/** Reads the columns of some stories across: what stands in one row becomes one line. */
function joinColumns(boxes: readonly Box[], dice: Dice): Box[] {
  const stories = [...new Set(boxes.map((box) => box.story))];
  const across = new Set(stories.filter((story) => story >= 0 && dice.chance(RATE.readAcross)));
  return boxes.flatMap((box, i): Box[] => {
    if (box.role !== 'body' || !across.has(box.story)) return [box];
    const columns = boxes.filter((other) => other.role === 'body' && other.story === box.story);
    return boxes.indexOf(columns[0] ?? box) === i
      ? [{ ...box, lines: joinRows(columns, dice) }]
      : [];
  });
}

function joinRows(columns: readonly Box[], dice: Dice): PrintedLine[] {
  return (columns[0]?.lines ?? []).flatMap((first, row) => {
    const lines = columns.flatMap((column) => column.lines[row] ?? []);
    if (dice.chance(RATE.brokenRow)) return lines;
    return [{ ...first, text: lines.map((line) => line.text).join(' ') }];
  });
}

function isGlued(box: Box, next: Box, dice: Dice): boolean {
  if (box.story !== next.story) return false;
  if (box.role === 'body' && next.role === 'body') return dice.chance(RATE.joinColumns);
  if (next.role === 'body') return dice.chance(RATE.glueBody);
  return box.role !== 'body' && dice.chance(RATE.glueHead);
}

function headLines(box: Box, out: Extraction, dice: Dice): string[] {
  const lines = box.lines.map((line) => line.text);
  if (box.role !== 'title') return lines;
  if (dice.chance(RATE.shadow)) {
    const doubled = lines.map(shadow);
    out.repairs.push(...doubled);
    return doubled;
  }
  return dice.chance(RATE.tear) ? lines.flatMap((line, i) => (i > 0 ? ['', line] : [line])) : lines;
}

function bodyLines(box: Box, blanks: boolean, kerning: number, dice: Dice): string[] {
  return box.lines.flatMap((line, i) => {
    const kerned = kern(line.text, kerning, dice).replaceAll('　', ' ');
    const text = dice.chance(RATE.loose) ? spaceOut(kerned) : kerned;
    const starts = line.first || line.part === 'subhead';
    const real = starts && blanks && !dice.chance(RATE.missingBlank);
    const isFalse = text.startsWith('“') && dice.chance(RATE.falseBlank);
    return i > 0 && (real || isFalse) ? ['', text] : [text];
  });
}
