import { setAdvert, setBox } from '../setting/set-furniture.ts';
import { setStory } from './set-story.ts';
import { isPhoto, isText } from './stock.ts';
import type { Template } from './template.ts';

/** Shares of the page's width that its strips have. */
const STRIPS: readonly (readonly number[])[] = [
  [0.5, 0.5],
  [0.4, 0.3, 0.3],
  [0.25, 0.5, 0.25],
  [0.34, 0.33, 0.33],
];

/** Strips of unequal width, each with a pile of its own: stories, pictures, boxes of furniture. */
export const digest: Template = {
  name: 'digest',
  half: 'fit',
  measure: [13, 20],
  set: (desk) => {
    const { stock, furniture, style, dice } = desk;
    const stories = dice.shuffle([
      ...stock.take(dice.int(4, 6), isText(60, 350)),
      ...stock.take(dice.int(1, 3), isText(350, 800)),
      ...stock.take(dice.int(0, 2), isPhoto),
    ]);
    const shares = dice.pick(STRIPS);
    const width = dice.int(58, 78) * style.size;
    const free = width - (shares.length - 1) * style.between;
    const piles = shares.map((share, strip) => {
      const inner = free * share;
      const own = stories
        .map((story, i) => [story, i] as const)
        .filter(([, i]) => i % shares.length === strip)
        .map(([story, i]) => setStory(story, i, inner, desk));
      if (dice.chance(0.3)) own.push(setAdvert(furniture, dice));
      if (dice.chance(0.15)) own.unshift(setBox(furniture, 'weather', 'index', 'table'));
      const rule = style.ruled ? 'border-top: 1px solid #888; padding-top: 4px' : '';
      const items = own.map((html) => `<div style="min-width: 0; ${rule}">${html}</div>`);
      return `<div style="width: ${inner}px; flex: none; display: grid; grid-template-columns: 100%; gap: ${style.rowGap}px; align-content: start">${items.join('\n')}</div>`;
    });
    const html = `<div style="display: flex; gap: ${style.between}px; align-items: start">${piles.join('\n')}</div>`;
    return { stories, sheets: [{ html, width }] };
  },
};
