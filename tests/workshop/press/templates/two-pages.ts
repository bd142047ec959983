import { chooseFront, setFront } from './front-page.ts';
import { setStory } from './set-story.ts';
import { isText } from './stock.ts';
import type { Template } from './template.ts';

/** Two printed pages in one file: a front page, and a page of stories one below the other. */
export const twoPages: Template = {
  name: 'two-pages',
  half: 'apart',
  opens: true,
  measure: [11, 14],
  set: (desk) => {
    const { stock, style, dice } = desk;
    const front = chooseFront(desk);
    const inner = stock.take(dice.int(2, 3), isText(120, 700));
    const sheet = setFront(front, desk);
    const boxes = inner.map((story, i) => setStory(story, front.length + i, sheet.width, desk));
    const html = `<main style="display: grid; grid-template-columns: 100%; gap: ${style.rowGap}px">${dice.shuffle(boxes).join('')}</main>`;
    return { stories: [...front, ...inner], sheets: [sheet, { html, width: sheet.width }] };
  },
};
