import { setAdvert } from '../setting/set-furniture.ts';
import { setHead } from '../setting/set-head.ts';
import { setText } from '../setting/set-text.ts';
import { isText, lengthOf } from './stock.ts';
import type { Template } from './template.ts';

const COLUMNS = 4;

/**
 * Notices and briefs, one below the other in four columns that the browser fills: an item may be cut
 * by a column's end. An advertisement may stand below them.
 */
export const notices: Template = {
  name: 'notices',
  half: 'fit',
  measure: [11, 17],
  set: (desk) => {
    const { stock, furniture, style, dice } = desk;
    const stories = dice.shuffle([
      ...stock.take(dice.int(6, 9), isText(30, 260)),
      ...stock.take(dice.int(0, 1), isText(260, 500)),
    ]);
    const column = style.measure * style.size;
    const width = COLUMNS * column + (COLUMNS - 1) * style.gap;
    // Heads in a column are small, and keep to their text.
    const small = { ...style, title: Math.min(style.title, 1.6), spacing: 0 };
    const items = stories.map((story, i) => {
      const rule = dice.chance(0.5) ? 'border-top: 1px solid #777' : '';
      const whole = lengthOf(story) < 90 ? 'break-inside: avoid' : '';
      const head = `<div style="break-inside: avoid; break-after: avoid">${setHead(story, i, column, small)}</div>`;
      return `<div style="${rule}; ${whole}; padding: 4px 0">${head}${setText(story, i, small)}</div>`;
    });
    const advert = dice.chance(0.5)
      ? `<div style="width: ${dice.int(40, 100)}%">${setAdvert(furniture, dice)}</div>`
      : '';
    const html = `<div class="text" style="column-count: ${COLUMNS}">${items.join('\n')}</div>${advert}`;
    return { stories, sheets: [{ html, width }] };
  },
};
