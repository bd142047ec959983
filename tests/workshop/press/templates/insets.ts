import { columnsOf, emptyPlan, planHtml, spanWidth, type Frame } from '../printing/column-plan.ts';
import { setAdvert, setBox } from '../setting/set-furniture.ts';
import { stockStory } from './set-story.ts';
import { isPhoto, isText } from './stock.ts';
import type { Template } from './template.ts';

const COLUMNS = 5;

/**
 * Stories one below the other over all columns, whose text flows around what is none of it: an
 * advertisement, the weather, a table. The headline spans some of the columns.
 */
export const insets: Template = {
  name: 'insets',
  half: 'fit',
  measure: [12, 17],
  set: (desk) => {
    const { stock, furniture, style, dice } = desk;
    const stories = [
      ...stock.take(1, isText(600, 1700)),
      ...stock.take(1, isText(400, 1000)),
      ...stock.take(dice.int(0, 1), isPhoto),
      ...stock.take(dice.int(1, 2), isText(80, 400)),
    ];
    const plan = emptyPlan(style, COLUMNS);
    const html = new Map<string, string>();
    const all = columnsOf(COLUMNS);
    for (const [i, story] of stories.entries()) {
      const isLong = i < 2;
      const columns = isLong ? all : all.slice(0, dice.int(2, 3));
      const boxes: Frame['boxes'] = [];
      if (isLong) {
        const from = dice.int(1, COLUMNS - 2);
        const box = dice.chance(0.7)
          ? setAdvert(furniture, dice)
          : setBox(furniture, 'weather', 'index', 'table');
        html.set(`box-${i}`, box);
        const within = dice.chance(0.4) ? [from] : [from, from + 1];
        boxes.push({ stock: `box-${i}`, columns: within, down: dice.int(0, 7) });
      }
      const headed = isLong ? dice.int(2, COLUMNS) : columns.length;
      const head = columns.slice(0, headed);
      plan.frames.push({
        story: String(i),
        columns,
        head,
        anywhere: !isLong,
        level: dice.chance(0.7),
        boxes,
        textFirst: dice.chance(style.textFirst),
      });
      stockStory(html, story, i, spanWidth(plan, head.length), desk);
    }
    return { stories, sheets: [{ html: planHtml(plan, html), width: spanWidth(plan, COLUMNS) }] };
  },
};
