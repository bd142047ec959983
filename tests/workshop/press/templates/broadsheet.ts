import { columnsOf, emptyPlan, planHtml, spanWidth, type Frame } from '../printing/column-plan.ts';
import { stockStory } from './set-story.ts';
import { isPhoto, isText } from './stock.ts';
import type { Template } from './template.ts';

const COLUMNS = 7;
/** Ways in which two stories share the columns of a row. */
const CUTS = [2, 3, 4, 5] as const;

/**
 * Seven columns in rows of two stories; a headline spans part of its story, to whose other columns text
 * runs up beside it, and some stories fill fewer columns below than their headline spans.
 */
export const broadsheet: Template = {
  name: 'broadsheet',
  half: 'fit',
  measure: [10, 13],
  set: (desk) => {
    const { stock, style, dice } = desk;
    const stories = dice.shuffle([
      ...stock.take(2, isText(450, 1400)),
      ...stock.take(dice.int(2, 3), isText(120, 500)),
      ...stock.take(dice.int(0, 1), isPhoto),
    ]);
    const plan = emptyPlan(style, COLUMNS);
    const html = new Map<string, string>();
    const all = columnsOf(COLUMNS);
    const add = (story: number, columns: number[]): void => {
      const printed = stories[story];
      if (!printed) return;
      const isCut = !isPhoto(printed) && columns.length > 2 && dice.chance(0.35);
      const headed = isCut ? dice.int(2, columns.length - 1) : columns.length;
      const head = dice.chance(0.7) ? columns.slice(0, headed) : columns.slice(-headed);
      const frame: Omit<Frame, 'story'> = {
        columns,
        head,
        level: !isCut || dice.chance(0.6),
        boxes: [],
        textFirst: dice.chance(style.textFirst),
      };
      plan.frames.push({ story: String(story), ...frame });
      stockStory(html, printed, story, spanWidth(plan, head.length), desk);
    };
    for (let next = 0; next < stories.length; next += 2) {
      const cut = next + 1 < stories.length ? dice.pick(CUTS) : COLUMNS;
      add(next, all.slice(0, cut));
      add(next + 1, all.slice(cut));
    }
    return { stories, sheets: [{ html: planHtml(plan, html), width: spanWidth(plan, COLUMNS) }] };
  },
};
