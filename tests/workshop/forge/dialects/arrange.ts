import type { Dice } from '../dice.ts';
import type { Box, PrintedPage, PrintedStory } from '../print/types.ts';

/** Where an extractor puts a headline block. */
type HeadPlace = 'top' | 'split' | 'bottom';

/** How freely boxes wander from their printed order. */
export interface Habit {
  /** The places of headline blocks that the extractor knows; a page keeps to one, with exceptions. */
  places: readonly HeadPlace[];
  /** Rate at which a story breaks its page's habit. */
  exception: number;
  /** Rate at which a headline block is dumped after the next story's text. */
  far: number;
  /** Whether furniture may stand between the columns of a story. */
  furnitureInside: boolean;
}

/** Boxes in dump order, a list for each story: what comes before, its text, what comes after. */
export function arrange(page: PrintedPage, habit: Habit, dice: Dice): Box[] {
  const usual = dice.pick(habit.places);
  const groups: Box[][] = [];
  let waiting: Box[] = [];
  for (const story of page.stories) {
    const place = dice.chance(habit.exception) ? dice.pick(habit.places) : usual;
    const boxes = orderStory(story, place, dice);
    const far = story.story.kind === 'news' && dice.chance(habit.far);
    const isHead = (box: Box): boolean => /kicker|title/.test(box.role);
    groups.push(far ? boxes.filter((box) => !isHead(box)) : boxes, waiting);
    waiting = far ? boxes.filter(isHead) : [];
  }
  const boxes = [...page.masthead, ...groups.flat(), ...waiting];
  for (const box of page.furniture) {
    const at = furniturePlaces(boxes, habit.furnitureInside);
    boxes.splice(dice.pick(at), 0, box);
  }
  return boxes;
}

function furniturePlaces(boxes: readonly Box[], inside: boolean): number[] {
  const between = (i: number): boolean => boxes[i - 1]?.story !== boxes[i]?.story;
  const columns = (i: number): boolean =>
    inside && boxes[i - 1]?.role === 'body' && boxes[i]?.role === 'body';
  return [...boxes.keys(), boxes.length].filter((i) => i > 0 && (between(i) || columns(i)));
}

function orderStory({ story, head, columns }: PrintedStory, place: HeadPlace, dice: Dice): Box[] {
  const take = (pattern: RegExp): Box[] => head.filter((box) => pattern.test(box.role));
  const titles = take(/kicker|title/);
  const byline = take(/byline/);
  const logo = take(/column/);
  if (story.kind === 'photo') {
    return place === 'top'
      ? [...titles, ...columns, ...byline]
      : [...columns, ...byline, ...titles];
  }
  const text = [...take(/note/), ...columns];
  // Only a comment's logo may follow its text: it says itself that it heads a comment.
  const logoLast = story.kind === 'commentary' && dice.chance(0.4);
  const heads = logoLast ? titles : [...logo, ...titles];
  const main =
    place === 'top'
      ? [...heads, ...byline, ...text]
      : place === 'split'
        ? [...byline, ...text, ...heads]
        : [...text, ...heads, ...byline];
  return logoLast ? [...main, ...logo] : main;
}
