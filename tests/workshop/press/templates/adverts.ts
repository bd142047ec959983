import { setAdvert, setBox, setImprint } from '../setting/set-furniture.ts';
import { setStory } from './set-story.ts';
import { isPhoto, isText } from './stock.ts';
import type { Template } from './template.ts';

/** Stories in a frame of advertisements: beside and below them, with weather and telephone lines. */
export const adverts: Template = {
  name: 'adverts',
  half: 'apart',
  measure: [11, 17],
  set: (desk) => {
    const { stock, furniture, style, dice } = desk;
    const stories = [
      ...stock.take(1, isText(300, 900)),
      ...stock.take(2, isText(90, 450)),
      ...stock.take(dice.int(0, 1), isPhoto),
    ];
    const width = dice.int(58, 72) * style.size;
    const side = Math.round((width - style.between) * dice.pick([0.24, 0.3]));
    const main = width - style.between - side;
    const half = (main - style.between) / 2;
    const [lead, ...rest] = stories.map((story, i) =>
      setStory(story, i, i === 0 ? main : half, desk),
    );
    const pair = `<div style="display: grid; grid-template-columns: 1fr 1fr; gap: ${style.rowGap}px ${style.between}px; align-items: start">${rest.join('')}</div>`;
    const sideBoxes = dice.shuffle([
      setBox(furniture, 'weather'),
      setAdvert(furniture, dice),
      dice.chance(0.5) ? setBox(furniture, 'table', 'index') : setImprint(furniture),
    ]);
    const gap = `display: grid; gap: ${style.rowGap}px; align-content: start; min-width: 0`;
    const columns = [
      `<div style="${gap}; flex: auto">${lead ?? ''}${pair}</div>`,
      `<div style="${gap}; flex: none; width: ${side}px">${sideBoxes.join('')}</div>`,
    ];
    // Advertisements come from another department: they are often placed, and drawn, first.
    const order = dice.chance(0.5) ? 'row' : 'row-reverse';
    const body = `<div style="display: flex; flex-direction: ${order}; gap: ${style.between}px">${columns.join('')}</div>`;
    const strip = `<div style="display: grid; grid-template-columns: ${dice.pick(['1fr', '1fr 1fr', '1fr 1fr 1fr'])}; gap: 8px; margin-top: ${style.rowGap}px">${Array.from({ length: dice.int(1, 3) }, () => setAdvert(furniture, dice)).join('')}</div>`;
    return { stories, sheets: [{ html: body + strip, width }] };
  },
};
