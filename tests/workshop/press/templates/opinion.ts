import { setStory } from './set-story.ts';
import { isComment, isText } from './stock.ts';
import type { Template } from './template.ts';

/** An opinion page: a leader over the wide part, a narrow rail of letters beside it, more below. */
export const opinion: Template = {
  name: 'opinion',
  half: 'fit',
  measure: [14, 24],
  set: (desk) => {
    const { stock, style, dice } = desk;
    const leader = stock.take(1, isComment);
    const rail = stock.take(dice.int(1, 2), isText(60, 550));
    const below = stock.take(2, (story) => isComment(story) || isText(300, 800)(story));
    const stories = [...leader, ...rail, ...below];
    const width = dice.int(64, 80) * style.size;
    const narrow = Math.round((width - style.between) * dice.pick([0.22, 0.27, 0.32]));
    const wide = width - style.between - narrow;
    const set = (story: (typeof stories)[number], inner: number, columns?: number): string =>
      `<section style="min-width: 0">${setStory(story, stories.indexOf(story), inner, desk, columns)}</section>`;
    const half = (wide - style.between) / 2;
    const railHtml = `<div class="${dice.chance(0.5) ? 'boxed' : ''}" style="width: ${narrow}px; flex: none; display: grid; gap: ${style.rowGap}px; align-content: start">${rail.map((story) => set(story, narrow - 18, 1)).join('')}</div>`;
    const mainHtml = `<div style="flex: auto; min-width: 0">${leader.map((story) => set(story, wide)).join('')}
      <div style="display: grid; grid-template-columns: 1fr 1fr; gap: ${style.between}px; margin-top: ${style.rowGap}px">${below.map((story) => set(story, half, dice.pick([1, 1, 2]))).join('')}</div></div>`;
    const sides = dice.chance(0.5) ? [railHtml, mainHtml] : [mainHtml, railHtml];
    const html = `<div style="display: flex; gap: ${style.between}px; align-items: start">${sides.join('')}</div>`;
    return { stories, sheets: [{ html, width }] };
  },
};
