import { halveMarks } from '../damage/half-width.ts';
import type { Dice } from '../dice.ts';
import type { Box, PrintedPage, PrintedStory } from '../print/types.ts';
import { arrange } from './arrange.ts';
import { splitsAtColumnEnds, tornBlocks } from './torn-blocks.ts';
import { unharmed, type Extract } from './types.ts';

type Marked = Box['role'] | 'subhead';

/** How one page's model writes. */
interface Pen {
  /** Marks a headline part; the same part is marked differently from story to story. */
  mark: (role: Marked) => string;
  /** Rate of parts of one headline that stand in one block, set apart by markdown's line break. */
  glueHead: number;
  /** Rate of bylines glued to the headline before. */
  glueByline: number;
}

/** A vision model's markdown: a paragraph is a block, torn at column ends; heading levels mean little. */
export const markdown: Extract = (page, dice) =>
  write(page, dice, { mark: (role) => throwMark(role, dice), glueHead: 0.25, glueByline: 0.08 });

/** The same without any mark. */
export const plain: Extract = (page, dice) =>
  write(page, dice, { mark: () => '', glueHead: 0.15, glueByline: 0 });

const MARKED = { title: 0.85, kicker: 0.4, subtitle: 0.4, subhead: 0.5 } as const;

function throwMark(role: Marked, dice: Dice): string {
  const rate = role in MARKED ? MARKED[role as keyof typeof MARKED] : 0;
  return dice.chance(rate) ? `${'#'.repeat(dice.int(1, 4))} ` : '';
}

function write(page: PrintedPage, dice: Dice, pen: Pen) {
  const habit = { places: ['top'] as const, exception: 0, far: 0, furnitureInside: false };
  const halved = dice.chance(0.5);
  const boxes = arrange(page, habit, dice);
  const blocks: string[] = [];
  for (const [i, box] of boxes.entries()) {
    if (box.role === 'body' || box.role === 'caption') continue;
    const above = boxes[i - 1];
    const inBlock = above?.story === box.story && /kicker|title/.test(above.role);
    const inHead = /kicker|title/.test(box.role);
    const line = inHead ? writeHead(box, dice) : box.lines.map((l) => l.text).join('  \n');
    if (inBlock && box.role === 'byline' && !isPhoto(page, box) && dice.chance(pen.glueByline)) {
      blocks.push((blocks.pop() ?? '') + markByline(line));
    } else if (inBlock && inHead && dice.chance(pen.glueHead)) {
      blocks.push(`${blocks.pop() ?? ''}  \n${line}`);
    } else {
      blocks.push(pen.mark(box.role) + line);
    }
    const story = page.stories[box.story];
    if (story && isLastAbove(boxes, i)) blocks.push(...writeBody(story, pen, dice));
  }
  const text = `${blocks.join('\n\n')}\n`.replaceAll('　', ' ');
  return {
    ...unharmed(halved ? halveMarks(text) : text),
    splits: page.stories.flatMap(splitsAtColumnEnds),
  };
}

function markByline(line: string): string {
  return /^[■●]/.test(line) ? line : `■${line}`;
}

function isPhoto(page: PrintedPage, box: Box): boolean {
  return page.stories[box.story]?.story.kind === 'photo';
}

/** The title's lines as line breaks of markdown, or joined. */
function writeHead(box: Box, dice: Dice): string {
  return box.lines.map((line) => line.text).join(dice.chance(0.5) ? '  \n' : ' ');
}

/** Whether the text of its story comes right after a box. */
function isLastAbove(boxes: readonly Box[], i: number): boolean {
  const next = boxes[i + 1];
  return (
    next !== undefined &&
    next.story === boxes[i]?.story &&
    (next.role === 'body' || next.role === 'caption')
  );
}

function writeBody({ columns }: PrintedStory, pen: Pen, dice: Dice): string[] {
  return tornBlocks(columns).map(({ part, lines }) => {
    const text = lines.map((line) => line.text).join('');
    if (part !== 'subhead' || pen.mark('title') === '') return text;
    return throwMark('subhead', dice) + text;
  });
}
