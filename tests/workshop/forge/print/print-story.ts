import type { Dice } from '../dice.ts';
import type { Story } from '../story.ts';
import { setBody } from './set-body.ts';
import { setLines } from './set-lines.ts';
import { squares } from './squares.ts';
import { NO_PARAGRAPH, type Box, type BoxRole, type PrintedStory } from './types.ts';

/** Where a story may be printed. */
export interface Slot {
  x: number;
  y: number;
  width: number;
}

/** Squares between two columns. */
const GUTTER = 2;
/** Narrowest and widest column. */
const NARROWEST = 11;
const WIDEST = 22;
/** A caption runs under its whole photo. */
const WIDEST_CAPTION = 36;
/** From one baseline to the next. */
const LEADING = 1;

/** Prints a story into a slot: headline block on top, below it columns of equal height. */
export function printStory(story: Story, index: number, slot: Slot, dice: Dice): PrintedStory {
  const box = makeBoxes(index, slot);
  const head: Box[] = [];
  const put = (role: BoxRole, lines: readonly string[], size: number): void => {
    const last = head.at(-1);
    const y = last ? last.y + last.lines.length * last.size + 0.5 : slot.y;
    if (lines.length > 0) head.push(box(role, lines, size, y));
  };
  const isPhoto = story.kind === 'photo';
  const column = story.column && [
    ...story.column.printed,
    ...(story.column.credit === undefined ? [] : [story.column.credit]),
  ];
  put('column', column ?? [], 1.2);
  put('kicker', story.kicker === undefined ? [] : breakHead(story.kicker, slot.width / 1.3), 1.3);
  put(
    'title',
    story.title.flatMap((line) => breakHead(line, slot.width / 2)),
    2,
  );
  put(
    'subtitle',
    story.subtitle === undefined ? [] : breakHead(story.subtitle, slot.width / 1.3),
    1.3,
  );
  if (!isPhoto) put('byline', story.byline, 1);
  if (story.note !== undefined) {
    put(
      'note',
      setLines(`编者按：${story.note}`, Math.min(slot.width - 2, WIDEST_CAPTION), 2).map(
        (line) => line.text,
      ),
      1,
    );
  }
  const under = head.at(-1);
  const top = under ? under.y + under.lines.length * under.size + 0.5 : slot.y;
  const { columns, measure } = printColumns(story, index, { ...slot, y: top }, dice);
  if (isPhoto) {
    const foot = (columns[0]?.y ?? top) + (columns[0]?.lines.length ?? 0) * LEADING;
    head.push(box('byline', story.byline, 1, foot));
  }
  return { story, head, columns, measure };
}

function makeBoxes(index: number, slot: Slot) {
  return (role: BoxRole, lines: readonly string[], size: number, y: number): Box => ({
    role,
    story: index,
    x: slot.x,
    y,
    width: slot.width,
    size,
    lines: lines.map((text, i) => ({
      ...NO_PARAGRAPH,
      text,
      x: slot.x,
      y: y + i * size,
      indent: 0,
      part: 'paragraph',
    })),
  });
}

/** A headline wider than its slot is broken at its space, or in the middle. */
function breakHead(text: string, width: number): string[] {
  if (squares(text) <= width) return [text];
  const space = text.indexOf(' ');
  if (space > 0) return text.split(' ').flatMap((half) => breakHead(half, width));
  return setLines(text, Math.ceil(squares(text) / Math.ceil(squares(text) / width)), 0).map(
    (line) => line.text,
  );
}

function printColumns(story: Story, index: number, slot: Slot, dice: Dice) {
  const counts = [1, 2, 3, 4].filter((n) => {
    const width = measureOf(slot.width, n);
    return width >= NARROWEST && width <= WIDEST;
  });
  const isPhoto = story.kind === 'photo';
  const count = isPhoto || counts.length === 0 ? 1 : dice.pick(counts);
  const measure = isPhoto
    ? Math.min(slot.width, WIDEST_CAPTION)
    : Math.min(WIDEST, measureOf(slot.width, count));
  const lines = setBody(story, measure);
  const height = Math.ceil(lines.length / count);
  const columns = Array.from({ length: count }, (_, n): Box => {
    const x = slot.x + n * (measure + GUTTER);
    return {
      role: isPhoto ? 'caption' : 'body',
      story: index,
      x,
      y: slot.y,
      width: measure,
      size: 1,
      lines: lines
        .slice(n * height, (n + 1) * height)
        .map((line, i) => ({ ...line, x, y: slot.y + i * LEADING })),
    };
  });
  return { columns: columns.filter((column) => column.lines.length > 0), measure };
}

function measureOf(width: number, columns: number): number {
  return Math.floor((width - (columns - 1) * GUTTER) / columns);
}
