import { emptyPlan, planHtml, spanWidth } from '../printing/column-plan.ts';
import { stockStory } from './set-story.ts';
import { isPhoto, isText } from './stock.ts';
import type { Template } from './template.ts';

const COLUMNS = 5;

/** A page of one or two long features whose headlines stand amid their columns, and a picture. */
export const supplement: Template = {
  name: 'supplement',
  half: 'apart',
  measure: [12, 16],
  set: (desk) => {
    const { stock, style, dice } = desk;
    const stories = [
      ...stock.take(dice.int(1, 2), isText(900, 2800)),
      ...stock.take(1, isText(200, 900)),
      ...stock.take(dice.int(0, 1), isPhoto),
    ];
    const plan = emptyPlan(style, COLUMNS);
    const html = new Map<string, string>();
    for (const [i, story] of stories.entries()) {
      const columns = isPhoto(story) ? [1, 2, 3] : [0, 1, 2, 3, 4];
      const head = isPhoto(story)
        ? columns
        : dice.pick([
            [1, 2, 3],
            [1, 2, 3],
            [0, 1, 2, 3, 4],
            [2, 3, 4],
            [0, 1],
          ]);
      const textFirst = dice.chance(style.textFirst);
      plan.frames.push({ story: String(i), columns, head, level: true, boxes: [], textFirst });
      stockStory(html, story, i, spanWidth(plan, head.length), desk);
    }
    return { stories, sheets: [{ html: planHtml(plan, html), width: spanWidth(plan, COLUMNS) }] };
  },
};
