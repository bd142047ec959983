import { columnsOf, emptyPlan, planHtml, spanWidth, type Frame } from '../printing/column-plan.ts';
import { setStory, stockStory } from './set-story.ts';
import { isPhoto, isText } from './stock.ts';
import type { Template } from './template.ts';

const COLUMNS = 4;

/** A long story with a boxed one, or a picture, in the middle of its columns; more below it. */
export const sidebars: Template = {
  name: 'sidebars',
  half: 'fit',
  measure: [13, 18],
  set: (desk) => {
    const { stock, style, dice } = desk;
    const leads = stock.take(dice.int(1, 2), isText(650, 2600));
    const small = stock.take(leads.length, dice.chance(0.3) ? isPhoto : isText(60, 300));
    const pair = stock.take(2, isText(250, 700));
    const stories = [...leads, ...small, ...pair];
    const plan = emptyPlan(style, COLUMNS);
    const html = new Map<string, string>();
    const all = columnsOf(COLUMNS);
    const add = (story: number, columns: number[], boxes: Frame['boxes']): void => {
      const printed = stories[story];
      if (!printed) return;
      const textFirst = dice.chance(style.textFirst);
      plan.frames.push({
        story: String(story),
        columns,
        head: columns,
        level: true,
        boxes,
        textFirst,
      });
      stockStory(html, printed, story, spanWidth(plan, columns.length), desk);
    };
    for (const [i] of leads.entries()) {
      const boxed = leads.length + i;
      const inset = small[i];
      const columns = dice.pick([[1, 2], [2, 3], [1], [2], [3]]);
      const boxes: Frame['boxes'] = [];
      if (inset) {
        const inner = setStory(
          inset,
          boxed,
          spanWidth(plan, columns.length) - 18,
          desk,
          columns.length,
        );
        html.set(`box-${boxed}`, `<div class="boxed">${inner}</div>`);
        boxes.push({ stock: `box-${boxed}`, columns, down: dice.int(0, 9) });
      }
      add(i, all, boxes);
    }
    const first = leads.length + small.length;
    const cut = dice.pick([1, 2, 2, 3]);
    add(first, all.slice(0, cut), []);
    add(first + 1, all.slice(cut), []);
    return { stories, sheets: [{ html: planHtml(plan, html), width: spanWidth(plan, COLUMNS) }] };
  },
};
