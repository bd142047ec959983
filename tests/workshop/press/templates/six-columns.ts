import { columnsOf, emptyPlan, planHtml, spanWidth } from '../printing/column-plan.ts';
import { stockStory } from './set-story.ts';
import { isPhoto, isText, lengthOf } from './stock.ts';
import type { Template } from './template.ts';

const COLUMNS = 6;

/**
 * Six narrow columns: a headline spans some of a story's columns, its text runs below and beside it,
 * and each column begins where the story above has left it free.
 */
export const sixColumns: Template = {
  name: 'six-columns',
  half: 'fit',
  measure: [11, 14],
  set: (desk) => {
    const { stock, style, dice } = desk;
    const stories = [
      ...stock.take(dice.int(2, 3), isText(350, 1000)),
      ...stock.take(dice.int(1, 2), isText(90, 400)),
      ...stock.take(dice.int(0, 1), isPhoto),
    ];
    const plan = emptyPlan(style, COLUMNS);
    const html = new Map<string, string>();
    for (const [i, story] of stories.entries()) {
      const span = lengthOf(story) > 500 ? dice.int(3, 4) : isPhoto(story) ? 3 : dice.int(2, 3);
      const columns = columnsOf(span);
      const headed = isPhoto(story) || span < 3 || dice.chance(0.35) ? span : dice.int(2, span - 1);
      const head = dice.chance(0.75) ? columns.slice(0, headed) : columns.slice(-headed);
      plan.frames.push({
        story: String(i),
        columns,
        head,
        anywhere: true,
        level: dice.chance(0.5),
        boxes: [],
        textFirst: dice.chance(style.textFirst),
      });
      stockStory(html, story, i, spanWidth(plan, head.length), desk);
    }
    const width = spanWidth(plan, COLUMNS);
    return { stories, sheets: [{ html: planHtml(plan, html), width }] };
  },
};
