import { setStory } from './set-story.ts';
import { isPhoto, isText } from './stock.ts';
import type { Template } from './template.ts';

/** A page of pictures of different widths with their captions, and one short text among them. */
export const photoPage: Template = {
  name: 'photos',
  half: 'apart',
  measure: [13, 20],
  set: (desk) => {
    const { stock, style, dice } = desk;
    const stories = dice.shuffle([
      ...stock.take(dice.int(3, 5), isPhoto),
      ...stock.take(1, isText(120, 600)),
    ]);
    const width = dice.int(54, 72) * style.size;
    const count = dice.pick([2, 3]);
    const inner = (width - (count - 1) * style.between) / count;
    const boxes = stories.map((story, i) => {
      const wide = i === 0 && dice.chance(0.6);
      const html = setStory(story, i, wide ? width : inner, desk);
      return `<section style="min-width: 0; ${wide ? 'grid-column: 1 / -1' : ''}">${html}</section>`;
    });
    const grid = `display: grid; grid-template-columns: repeat(${count}, 1fr); gap: ${style.rowGap}px ${style.between}px; align-items: start`;
    return {
      stories,
      sheets: [{ html: `<main style="${grid}">${boxes.join('\n')}</main>`, width }],
    };
  },
};
