import type { HouseStyle } from '../house-style.ts';
import type { PressStory } from '../story-schema.ts';
import { escapeHtml, piece } from './html.ts';
import { setByline } from './set-text.ts';

/** Squares of body text that the smallest title has. */
const SMALLEST = 1.3;

/**
 * A story's headline block: 栏目, 引题, 主题, 副题, byline and note, as far as the house sets them there.
 *
 * @param width of the block in pixels: titles are made to fit, as a designer would
 */
export function setHead(
  story: PressStory,
  index: number,
  width: number,
  style: HouseStyle,
): string {
  const { column, kicker, title, subtitle, note, signed } = story;
  const align = style.centred ? 'text-align: center' : '';
  const longest = Math.max(...title.map((line) => line.length * (1 + style.spacing)));
  const fitting = Math.max(SMALLEST, Math.min(style.title, width / style.size / longest));
  const wide = longest * fitting * style.size > width * 1.02;
  const size = wide ? Math.max(SMALLEST, style.title * 0.8) : fitting;
  const small = Math.min(1.25, size * 0.75);
  const spaced = style.spacing > 0 && !wide ? `letter-spacing: ${style.spacing}em` : '';
  const main = title.map(escapeHtml).join('<br>');
  const parts = [
    kicker === undefined
      ? ''
      : piece('kicker', index, escapeHtml(kicker), `font-size: ${small}em; ${align}`),
    piece('title', index, main, `font-size: ${size}em; ${align}; ${spaced}`),
    subtitle === undefined
      ? ''
      : piece('subtitle', index, escapeHtml(subtitle), `font-size: ${small}em; ${align}`),
  ];
  const block = withRubric(
    `<div class="head">${parts.join('')}</div>`,
    column?.printed ?? [],
    index,
    style,
  );
  const byline =
    signed === 'above' && style.byline === 'head' ? setByline(story, index, style) : [];
  const under = note === undefined ? '' : noteBox(story.noteLabel, note, index);
  return block + byline.join('') + under;
}

/** The headline with 栏目 where the house sets it; `box` and `corner` set it elsewhere. */
function withRubric(
  head: string,
  lines: readonly string[],
  index: number,
  style: HouseStyle,
): string {
  const rubric = setRubric(lines, index);
  if (rubric === '') return head;
  switch (style.rubric) {
    case 'above':
      return rubric + head;
    case 'below':
      return head + rubric;
    case 'beside':
      return `<div style="display: flex; gap: 1em; align-items: center"><div style="flex: none; max-width: 30%; border: 1px solid; padding: 2px 6px">${rubric}</div><div style="flex: auto">${head}</div></div>`;
    case 'box':
      return head;
    case 'corner':
      // A page has one corner; the first story's 栏目 stands there.
      return index === 0 ? head : rubric + head;
  }
}

/** The printed lines of 栏目. */
export function setRubric(lines: readonly string[], index: number): string {
  return lines
    .map((line) =>
      piece('column', index, escapeHtml(line), 'font-weight: bold; color: #444; font-size: 1.1em'),
    )
    .join('');
}

function noteBox(label: string, note: string, index: number): string {
  const text = `<b>${escapeHtml(label)}</b>${escapeHtml(note)}`;
  return `<div class="note">${piece('note', index, text)}</div>`;
}
