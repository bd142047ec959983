import type { Dice } from '../../forge/dice.ts';
import type { HouseStyle } from '../house-style.ts';
import type { PressStory } from '../story-schema.ts';
import { escapeHtml, piece } from './html.ts';
import { setRubric } from './set-head.ts';
import { unmarked } from './set-text.ts';

/** A photo's box: the picture, then title, caption and credit in one of their orders. */
export function setPhoto(story: PressStory, index: number, style: HouseStyle, dice: Dice): string {
  const { title, blocks, byline, column, kicker, subtitle } = story;
  const head = [
    kicker === undefined ? '' : piece('kicker', index, escapeHtml(kicker)),
    piece('title', index, title.map(escapeHtml).join('<br>'), 'font-size: 1.35em'),
    subtitle === undefined ? '' : piece('subtitle', index, escapeHtml(subtitle)),
  ].join('');
  const caption = blocks.map((block, i) => {
    if (typeof block !== 'string') return piece('subhead', index, escapeHtml(block.subhead), '', i);
    const text = escapeHtml(block);
    const end = i === blocks.length - 1 ? escapeHtml(story.ending ?? '') : '';
    return piece(
      'paragraph',
      index,
      (style.indent === 'spaces' ? `　　${text}` : text) + end,
      '',
      i,
    );
  });
  const credit = byline.map((line) =>
    piece(
      'byline',
      index,
      escapeHtml(style.marks ? line : unmarked(line)),
      'text-align: right; font-size: 0.95em',
    ),
  );
  const words = dice.chance(0.65) ? [head, ...caption, ...credit] : [...caption, ...credit, head];
  const height = dice.int(7, 15);
  const picture = `<div class="picture" style="height: ${height * style.line}px"></div>`;
  return `<div class="photo">${setRubric(column?.printed ?? [], index)}${picture}${words.join('')}</div>`;
}
