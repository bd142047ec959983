import type { Dice } from '../dice.ts';
import type { Story } from '../story.ts';
import { makeMasthead } from './make-masthead.ts';
import { printStory } from './print-story.ts';
import type { Box, PrintedPage, PrintedStory } from './types.ts';

/** Squares across the page. */
const PAGE_WIDTH = 76;
/** Ways to divide a band of the page among stories; the space between two of them is left out. */
const BANDS: readonly (readonly number[])[] = [[76], [50, 23], [23, 50], [37, 36], [24, 23, 23]];
const BETWEEN = 3;

/** What no story owns, as it stands on such pages. */
const FURNITURE = [
  '平湖发布 今平湖客户端',
  '新闻热线：0573-85012345',
  '责任编辑：沈海清　版式设计：王晓',
  '今日天气：多云到阴，偏东风3级，18℃~26℃',
  '扫一扫 关注平湖发布',
  '国内统一连续出版物号：CN 33-0118',
  'E-mail：phrb@example.com',
];

/** Prints stories on a page: bands from the top, each divided among one to three stories. */
export function printPage(stories: readonly Story[], dice: Dice): PrintedPage {
  const page = dice.int(1, 4);
  const masthead = dice.chance(0.5) ? makeMasthead(dice, page) : undefined;
  const top = masthead?.lines.map((text, i) => lineBox(text, i)) ?? [];
  const printed: PrintedStory[] = [];
  let y = top.length + 1;
  while (printed.length < stories.length) {
    const left = stories.length - printed.length;
    const band = dice.pick(BANDS.filter((widths) => widths.length <= left));
    let x = 0;
    let foot = y;
    for (const width of band) {
      const story = stories[printed.length];
      if (!story) break;
      const slot = { x, y: y + dice.pick([0, 0, 0.5]), width };
      const done = printStory(story, printed.length, slot, dice);
      foot = Math.max(foot, ...[...done.head, ...done.columns].map(footOf));
      printed.push(done);
      x += width + BETWEEN;
    }
    y = foot + 2;
  }
  const furniture = dice
    .shuffle(FURNITURE)
    .slice(0, dice.pick([0, 1, 1, 2]))
    .map((text, i) => lineBox(text, y + i));
  return {
    stories: printed,
    masthead: top,
    furniture,
    ...(masthead ? { date: masthead.date } : {}),
    page,
  };
}

function footOf(box: Box): number {
  return box.y + box.lines.length * box.size;
}

function lineBox(text: string, y: number): Box {
  const line = { text, x: 0, y, indent: 0, part: 'paragraph' as const };
  return {
    role: 'furniture',
    story: -1,
    x: 0,
    y,
    width: PAGE_WIDTH,
    size: 1,
    lines: [{ ...line, paragraph: -1, from: 0, to: 0, first: true, last: true }],
  };
}
