import { setHead } from '../setting/set-head.ts';
import { setPhoto } from '../setting/set-photo.ts';
import { setText } from '../setting/set-text.ts';
import type { PressStory } from '../story-schema.ts';
import { isPhoto } from './stock.ts';
import type { Desk } from './template.ts';

/** A story in a box of its own, whose columns the browser fills evenly. */
export function setStory(
  story: PressStory,
  index: number,
  width: number,
  { style, dice }: Desk,
  columns = Math.max(1, Math.round((width + style.gap) / (style.measure * style.size + style.gap))),
): string {
  if (isPhoto(story)) return setPhoto(story, index, style, dice);
  const head = setHead(story, index, width, style);
  const text = setText(story, index, style);
  if (dice.chance(0.25)) {
    // The headline spans the columns from inside of them.
    const spanning = `<div style="column-span: all">${head}</div>`;
    return `<div class="text" style="column-count: ${columns}">${spanning}${text}</div>`;
  }
  const boxes = [
    `<div style="grid-row: 1">${head}</div>`,
    `<div style="grid-row: 2; column-count: ${columns}" class="text">${text}</div>`,
  ];
  // Boxes are drawn in the order of the document, wherever the grid puts them.
  const drawn = dice.chance(style.textFirst) ? boxes.toReversed() : boxes;
  return `<div style="display: grid; grid-template-columns: 100%">${drawn.join('\n')}</div>`;
}

/** Puts head and text of a story into the stock of a page of columns. */
export function stockStory(
  stock: Map<string, string>,
  story: PressStory,
  index: number,
  headWidth: number,
  { style, dice }: Desk,
): void {
  if (isPhoto(story)) {
    stock.set(`head-${index}`, setPhoto(story, index, style, dice));
    return;
  }
  stock.set(`head-${index}`, setHead(story, index, headWidth, style));
  stock.set(`text-${index}`, setText(story, index, style));
}
