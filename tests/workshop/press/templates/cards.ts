import { setAdvert } from '../setting/set-furniture.ts';
import { setStory } from './set-story.ts';
import { isPhoto, isText } from './stock.ts';
import type { Template } from './template.ts';

/**
 * A story of a few wide columns over the page, below it cards of equal width in one or two rows, each
 * with a rule or a border, some with a picture above the headline.
 */
export const cards: Template = {
  name: 'cards',
  half: 'fit',
  measure: [15, 26],
  set: (desk) => {
    const { stock, furniture, style, dice } = desk;
    const across = dice.int(2, 4);
    const lead = stock.take(1, isText(400, 1300));
    const small = dice.shuffle([
      ...stock.take(across * dice.int(1, 2), isText(40, 420)),
      ...stock.take(dice.int(0, 1), isPhoto),
    ]);
    const stories = [...lead, ...small];
    const width = dice.int(60, 80) * style.size;
    const card = (width - (across - 1) * style.between) / across;
    const border = dice.pick(['boxed', 'boxed', '', '']);
    const inner = border === '' ? card : card - 18;
    const heads = { ...desk, style: { ...style, title: Math.min(style.title, 1.9) } };
    const items = small.map((story) => {
      const picture =
        !isPhoto(story) && dice.chance(0.35)
          ? `<div class="picture" style="height: ${dice.int(5, 9) * style.line}px"></div>`
          : '';
      const html = setStory(story, stories.indexOf(story), inner, heads, 1);
      return `<div class="${border}" style="min-width: 0">${picture}${html}</div>`;
    });
    const advert = dice.chance(0.4) ? [setAdvert(furniture, dice)] : [];
    const grid = `display: grid; grid-template-columns: repeat(${across}, ${card}px); gap: ${style.rowGap}px ${style.between}px; align-items: start`;
    const top = lead.map((story, i) => setStory(story, i, width, desk));
    const below = `<div style="${grid}; margin-top: ${style.rowGap}px">${[...items, ...advert].join('\n')}</div>`;
    return { stories, sheets: [{ html: [...top, below].join('\n'), width }] };
  },
};
