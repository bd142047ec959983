import { columnsOf, emptyPlan, planHtml, spanWidth } from '../printing/column-plan.ts';
import { stockStory } from './set-story.ts';
import { isPhoto, isText } from './stock.ts';
import type { Desk, Template } from './template.ts';

const COLUMNS = 5;

/**
 * A rail of briefs in the first or the last column, as high as the page; beside it a story over all
 * other columns, and below that one two side by side.
 */
export const rail: Template = {
  name: 'rail',
  half: 'fit',
  measure: [12, 16],
  set: (desk) => {
    const { stock, style, dice } = desk;
    const briefs = stock.take(dice.int(3, 6), isText(30, 240));
    const lead = stock.take(1, isText(500, 1500));
    const picture = stock.take(dice.int(0, 1), isPhoto);
    const pair = stock.take(2, isText(200, 700));
    const stories = [...briefs, ...lead, ...picture, ...pair];
    const plan = emptyPlan(style, COLUMNS);
    const html = new Map<string, string>();
    const add = (story: (typeof stories)[number], columns: number[], from: Desk): void => {
      const place = stories.indexOf(story);
      const textFirst = dice.chance(style.textFirst);
      const frame = { columns, head: columns, level: true, boxes: [], textFirst };
      plan.frames.push({ story: String(place), ...frame });
      stockStory(html, story, place, spanWidth(plan, columns.length), from);
    };
    // Heads of a narrow column are small.
    const small = { ...desk, style: { ...style, title: Math.min(style.title, 1.6), spacing: 0 } };
    const side = dice.pick([0, COLUMNS - 1]);
    const main = columnsOf(COLUMNS).filter((n) => n !== side);
    const addBriefs = (): void => {
      for (const brief of briefs) add(brief, [side], small);
    };
    const isDrawnFirst = dice.chance(0.5);
    if (isDrawnFirst) addBriefs();
    for (const story of lead) add(story, main, desk);
    for (const story of picture) add(story, main.slice(0, 2), desk);
    const cut = picture.length > 0 ? 2 : dice.pick([1, 2, 3]);
    const [first, second] = pair;
    if (first) add(first, main.slice(0, cut), desk);
    if (second) add(second, main.slice(cut), desk);
    if (!isDrawnFirst) addBriefs();
    return { stories, sheets: [{ html: planHtml(plan, html), width: spanWidth(plan, COLUMNS) }] };
  },
};
