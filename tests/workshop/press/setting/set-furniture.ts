import type { Dice } from '../../forge/dice.ts';
import type { Furniture, FurnitureKind } from '../furniture.ts';
import { furniturePiece } from './html.ts';

/** An advertisement, or a slogan, in its border. */
export function setAdvert(furniture: Furniture, dice: Dice): string {
  const [head = '', ...lines] = furniture.take('advertisement', 'slogan');
  const size = dice.pick([1.4, 1.8, 2.2]);
  const pieces = [
    furniturePiece(head, `font-size: ${size}em; line-height: 1.25; font-weight: bold`),
    ...lines.map((line) => furniturePiece(line)),
  ];
  return `<div class="advert">${pieces.join('')}</div>`;
}

/** A box of small lines: the weather, a table of prices, what stands on other pages. */
export function setBox(furniture: Furniture, ...kinds: readonly FurnitureKind[]): string {
  const [head = '', ...lines] = furniture.take(...kinds);
  const pieces = [
    furniturePiece(head, 'font-weight: bold'),
    ...lines.map((line) => furniturePiece(line)),
  ];
  return `<div class="boxed">${pieces.join('')}</div>`;
}

/** Lines that stand free: telephone numbers, who has edited the page. */
export function setImprint(furniture: Furniture): string {
  return furniture
    .take('imprint')
    .map((line) => furniturePiece(line))
    .join('');
}
