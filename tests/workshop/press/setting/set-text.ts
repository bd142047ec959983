import type { HouseStyle } from '../house-style.ts';
import type { PressStory } from '../story-schema.ts';
import { openingOf } from '../opening.ts';
import { escapeHtml, piece } from './html.ts';

/** A story's text in its columns: byline where the house sets it there, blocks, jump, signature. */
export function setText(story: PressStory, index: number, style: HouseStyle): string {
  const { blocks, jump, signed, byline } = story;
  const pieces: string[] = [];
  if (style.rubric === 'box' && story.column) pieces.push(rubricBox(story.column.printed, index));
  if (style.byline === 'column' && signed === 'above')
    pieces.push(...setByline(story, index, style));
  const last = blocks.length - 1;
  for (const [i, block] of blocks.entries()) {
    if (typeof block !== 'string') {
      pieces.push(piece('subhead', index, escapeHtml(block.subhead), subheadCss(style), i));
      continue;
    }
    const text = i === 0 ? setOpening(story, style) : escapeHtml(block);
    const end = i === last ? closeWith(story, style) : '';
    pieces.push(piece('paragraph', index, indented(text + end, style), '', i));
  }
  if (jump !== undefined && style.jump === 'line') {
    pieces.push(piece('jump', index, `（下转${jump}版）`, 'text-align: right'));
  }
  if (signed === 'below') {
    const css = 'text-align: right';
    pieces.push(...byline.map((line) => piece('byline', index, escapeHtml(line), css)));
  }
  return pieces.join('\n');
}

/** The byline of a story that has it above its text. */
export function setByline({ byline }: PressStory, index: number, style: HouseStyle): string[] {
  const css = style.centred && style.byline === 'head' ? 'text-align: center' : '';
  return byline.map((line) =>
    piece('byline', index, escapeHtml(style.marks ? line : unmarked(line)), css),
  );
}

/** A byline without the paper's mark before it. */
export function unmarked(line: string): string {
  return line.replace(/^[■●◆▲□○◎]\s*/u, '');
}

function rubricBox(lines: readonly string[], index: number): string {
  const inner = lines.map((line) => piece('column', index, escapeHtml(line), 'text-align: center'));
  return `<div style="border: 1px solid; margin: 2px 0 4px; font-weight: bold">${inner.join('')}</div>`;
}

function subheadCss({ subhead }: HouseStyle): string {
  const place = { indented: 'text-indent: 2em', centred: 'text-align: center', flush: '' }[subhead];
  return `font-weight: bold; break-after: avoid; ${place}`;
}

/** The first paragraph: 电头, the names in brackets, and its text. */
function setOpening(story: PressStory, style: HouseStyle): string {
  const { dateline, names, text } = openingOf(story);
  if (dateline === undefined) return escapeHtml((names ?? '') + text);
  const words = style.boldDateline ? `<b>${dateline}</b>` : dateline;
  return words + escapeHtml((names ?? style.afterDateline) + text);
}

function closeWith({ ending, jump }: PressStory, style: HouseStyle): string {
  const inline = jump !== undefined && style.jump === 'inline' ? `（下转${jump}版）` : '';
  return escapeHtml(ending ?? '') + inline;
}

function indented(html: string, { indent }: HouseStyle): string {
  return indent === 'spaces' ? `　　${html}` : html;
}
