import { halveMarks, straightenQuotes } from '../damage/half-width.ts';
import { misreadCertainly } from '../damage/misread.ts';
import type { Dice } from '../dice.ts';
import type { Box, PrintedLine, PrintedStory } from '../print/types.ts';
import { arrange } from './arrange.ts';
import { unharmed, type Extract, type Place } from './types.ts';

const RATE = {
  /** Two neighbouring columns of a story whose boxes the OCR merges somewhere. */
  merge: 0.4,
  /** A paragraph's end inside a block. */
  missingBlank: 0.08,
  lostEnd: 0.01,
  lostLine: 0.002,
} as const;

/** A line of a column's stream; `guest` when it came over from the neighbouring column. */
interface Streamed {
  line: PrintedLine;
  guest: boolean;
  /** A hole before it: its own neighbour went to the other column. */
  torn: boolean;
}

/**
 * OCR as markdown whose boxes merge neighbouring columns: printed line ends are single spaces, and
 * lines of one column stand between those of the other, one by one, at a constant offset.
 */
export const merged: Extract = (page, dice) => {
  const habit = { places: ['top'] as const, exception: 0, far: 0, furnitureInside: false };
  const lost: Place[] = [];
  const boxes = arrange(page, habit, dice);
  const blocks: string[] = [];
  for (const [i, box] of boxes.entries()) {
    if (box.role === 'body' || box.role === 'caption') continue;
    blocks.push(writeBox(box, dice));
    const next = boxes[i + 1];
    const story = page.stories[box.story];
    if (story && (next?.role === 'body' || next?.role === 'caption')) {
      blocks.push(...writeColumns(story, box.story, lost, dice));
    }
  }
  const { text, repairs } = misreadCertainly(blocks.join('\n\n').replaceAll('　', ' '), dice);
  return { ...unharmed(`${straightenQuotes(halveMarks(text))}\n`), lost, repairs };
};

/** Titles get two signs, other headline parts four, two or none. */
function writeBox(box: Box, dice: Dice): string {
  const text = box.lines.map((line) => line.text).join(' ');
  if (box.role === 'title') return dice.chance(0.85) ? `## ${text}` : text;
  if (box.role === 'kicker' || box.role === 'subtitle')
    return dice.pick(['#### ', '### ', '']) + text;
  return text;
}

function writeColumns(
  { columns }: PrintedStory,
  story: number,
  lost: Place[],
  dice: Dice,
): string[] {
  const streams = columns.map(({ lines }) =>
    lines.flatMap((line): Streamed[] => {
      const gone = line.part === 'paragraph' && !line.last && dice.chance(RATE.lostLine);
      if (!gone) return [{ line, guest: false, torn: false }];
      lost.push({ story, paragraph: line.paragraph, from: line.from, to: line.to });
      return [];
    }),
  );
  const offset = dice.int(0, 2);
  for (let left = 0; left + 1 < streams.length; left++) {
    if (dice.chance(RATE.merge)) mergeSome(streams, left, offset, dice);
  }
  return streams.flatMap((stream) => cutBlocks(stream, dice));
}

/** Moves a run of lines from one of two columns into the other, line by line between its lines. */
function mergeSome(streams: Streamed[][], left: number, offset: number, dice: Dice): void {
  const [from, to] = dice.chance(0.5) ? [left, left + 1] : [left + 1, left];
  const donor = streams[from] ?? [];
  const host = streams[to] ?? [];
  const count = dice.int(1, 5);
  const start = dice.int(0, donor.length - 1);
  const moved = donor.slice(start, start + count).filter(({ guest }) => !guest);
  const after = donor[start + moved.length];
  if (moved.length === 0 || start + offset + moved.length > host.length) return;
  donor.splice(start, moved.length);
  if (after) after.torn = true;
  for (const [i, entry] of moved.entries()) {
    host.splice(Math.min(host.length, start + offset + 2 * i), 0, { ...entry, guest: true });
  }
}

function cutBlocks(stream: readonly Streamed[], dice: Dice): string[] {
  const blocks: string[] = [];
  for (const [i, { line, guest, torn }] of stream.entries()) {
    const starts = !guest && (line.first || line.part !== 'paragraph' || torn);
    const afterHead = stream[i - 1]?.line.part === 'subhead';
    const cut = i === 0 || afterHead || (starts && (torn || !dice.chance(RATE.missingBlank)));
    if (cut) blocks.push((line.part === 'subhead' ? '#### ' : '') + line.text);
    else blocks.push((blocks.pop() ?? '') + (dice.chance(RATE.lostEnd) ? '' : ' ') + line.text);
  }
  return blocks;
}
