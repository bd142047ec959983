import { emptyPlan, planHtml, spanWidth } from '../printing/column-plan.ts';
import { setBox } from '../setting/set-furniture.ts';
import { setStory, stockStory } from './set-story.ts';
import { isPhoto, isText, lengthOf } from './stock.ts';
import type { Desk, SheetDraft, Template } from './template.ts';
import type { PressStory } from '../story-schema.ts';

const COLUMNS = 5;
/** Columns of the rail. */
const RAIL = 1;

/**
 * A front page: a rail of briefs down one side; beside it a lead whose columns flank its headline,
 * and stories whose first column begins below that of their neighbour.
 */
export const frontPage: Template = {
  name: 'front',
  half: 'apart',
  opens: true,
  measure: [11, 14],
  set: (desk) => {
    const stories = chooseFront(desk);
    return { stories, sheets: [setFront(stories, desk)] };
  },
};

/** Stories of a front page, in the order in which they are placed. */
export function chooseFront({ stock, dice }: Desk): PressStory[] {
  return [
    ...stock.take(dice.int(2, 3), isText(30, 260)),
    ...stock.take(1, isText(450, 1200)),
    ...stock.take(dice.int(0, 1), isPhoto),
    ...stock.take(dice.int(1, 2), isText(200, 700)),
  ];
}

/** A front page of stories, the first of which, as far as they are short, fill its rail. */
export function setFront(stories: readonly PressStory[], desk: Desk): SheetDraft {
  const { furniture, style, dice } = desk;
  const plan = emptyPlan(style, COLUMNS);
  const html = new Map<string, string>();
  const left = dice.chance(0.5);
  const rail = left ? 0 : COLUMNS - RAIL;
  const main = Array.from({ length: COLUMNS - RAIL }, (_, i) => (left ? i + RAIL : i));
  if (dice.chance(0.6)) {
    html.set('head-index', setBox(furniture, 'index', 'weather'));
    plan.frames.push({
      story: 'index',
      columns: [rail],
      head: [rail],
      level: true,
      boxes: [],
      textFirst: false,
    });
  }
  let lower = 0;
  for (const [i, story] of stories.entries()) {
    const textFirst = dice.chance(style.textFirst);
    if (lengthOf(story) <= 260 && !isPhoto(story) && i < 3) {
      html.set(
        `head-${i}`,
        setStory(story, i, plan.width, { ...desk, style: { ...style, title: 1.5 } }, 1),
      );
      plan.frames.push({
        story: String(i),
        columns: [rail],
        head: [rail],
        level: true,
        boxes: [],
        textFirst,
      });
      continue;
    }
    const isLead = lower === 0;
    const half = lower % 2 === 1 ? main.slice(0, 2) : main.slice(2);
    const columns = isLead || isPhoto(story) ? main : half;
    const head = isLead && dice.chance(0.6) ? main.slice(1, 3) : columns;
    lower += isPhoto(story) ? 0 : 1;
    plan.frames.push({ story: String(i), columns, head, level: true, boxes: [], textFirst });
    stockStory(html, story, i, spanWidth(plan, head.length), desk);
  }
  return { html: planHtml(plan, html), width: spanWidth(plan, COLUMNS) };
}
