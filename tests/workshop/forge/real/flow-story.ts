import type { Dice } from '../dice.ts';
import type { Story } from '../story.ts';
import { escapeHtml } from './to-html.ts';

/** What a page keeps for all its stories; lengths are pixels. */
export interface FlowStyle {
  font: string;
  size: number;
  leading: number;
  /** Between two columns of a story, two stories, two rows. */
  gap: number;
  between: number;
  rowGap: number;
  ruled: boolean;
  justify: boolean;
  /** Squares of the column that the designer aims at. */
  measure: number;
  title: number;
  /** Whether headlines are broken into lines of like length. */
  balanced: boolean;
  centred: boolean;
  /** Where a byline stands: in the headline block, or at the head of the first column. */
  bylineInColumn: boolean;
  /** Whether the headline block spans the columns from inside of them. */
  spanning: boolean;
  /** Rate of stories whose text is drawn before their headline. */
  textFirst: number;
}

/** Throws one page's style. */
export function throwStyle(dice: Dice): FlowStyle {
  const size = dice.pick([12, 13, 14, 15, 16]);
  return {
    font: dice.pick(["'Noto Serif CJK SC'", "'Noto Serif CJK SC'", "'Noto Sans CJK SC'"]),
    size,
    leading: dice.pick([1.3, 1.45, 1.6]),
    gap: Math.round(size * dice.pick([0.8, 1, 1.5, 2])),
    between: dice.pick([16, 24, 36]),
    rowGap: dice.pick([8, 16, 28]),
    ruled: dice.chance(0.3),
    justify: dice.chance(0.85),
    measure: dice.int(11, 22),
    title: dice.pick([1.6, 2, 2.4]),
    balanced: dice.chance(0.75),
    centred: dice.chance(0.6),
    bylineInColumn: dice.chance(0.3),
    spanning: dice.chance(0.3),
    textFirst: dice.pick([0, 0, 0.2, 1]),
  };
}

/** A story as HTML that flows in a box of the given width. */
export function flowStory(story: Story, width: number, style: FlowStyle, dice: Dice): string {
  if (story.kind === 'photo') return flowPhoto(story, style, dice);
  const align = style.centred ? 'text-align: center' : '';
  const head = headBlock(story, style);
  const byline = div(story.byline, `${align}; font-size: 0.95em`);
  const note = story.note === undefined ? '' : noteBox(story.note);
  const count = Math.max(
    1,
    Math.round((width + style.gap) / (style.measure * style.size + style.gap)),
  );
  const columns = dice.chance(0.5)
    ? `column-count: ${count}`
    : `column-width: ${Math.floor((width - (count - 1) * style.gap) / count)}px`;
  const flow = `${columns}; column-gap: ${style.gap}px; text-align: ${style.justify ? 'justify' : 'left'}`;
  const text = (style.bylineInColumn ? byline : '') + flowText(story, style);
  const above = head + (style.bylineInColumn ? '' : byline) + note;
  if (style.spanning) {
    return `<div style="${flow}"><div style="column-span: all">${above}</div>${text}</div>`;
  }
  // Boxes are drawn in the order of the document, wherever the grid puts them.
  const boxes = [
    `<div style="grid-row: 1; ${align}; padding-bottom: 6px">${above}</div>`,
    `<div style="grid-row: 2; ${flow}">${text}</div>`,
  ];
  const drawn = dice.chance(style.textFirst) ? boxes.toReversed() : boxes;
  return `<div style="display: grid; grid-template-columns: 100%">${drawn.join('\n')}</div>`;
}

function headBlock({ column, kicker, title, subtitle }: Story, style: FlowStyle): string {
  const align = style.centred ? 'text-align: center' : '';
  const logo = div(column?.printed ?? [], 'font-weight: bold; color: #555; font-size: 1.1em');
  const credit = div(column?.credit === undefined ? [] : [column.credit], 'font-size: 0.8em');
  const lines = title.map(escapeHtml).join('<br>');
  const main = `<h1 style="font-size: ${style.title}em; ${align}">${lines}</h1>`;
  const above = div(kicker === undefined ? [] : [kicker], `font-size: 1.25em; ${align}`);
  const below = div(subtitle === undefined ? [] : [subtitle], `font-size: 1.2em; ${align}`);
  return [logo, credit, above, main, below].join('\n');
}

function noteBox(note: string): string {
  return `<div style="border: 1px solid; padding: 4px; margin: 4px 0; text-indent: 2em;
    text-align: justify"><b>编者按：</b>${escapeHtml(note)}</div>`;
}

function flowText(story: Story, style: FlowStyle): string {
  const bare = style.centred ? 'text-align: center' : 'text-indent: 2em';
  let lead = story.dateline === undefined ? '' : `<b>${escapeHtml(story.dateline)}</b>　`;
  const blocks = story.blocks.map(({ kind, text }) => {
    if (kind === 'subhead') return `<p style="font-weight: bold; ${bare}">${escapeHtml(text)}</p>`;
    const html = `<p style="text-indent: 2em">${lead}${escapeHtml(text)}</p>`;
    lead = '';
    return html;
  });
  const jump = story.jump === undefined ? [] : [`（下转${story.jump}版）`];
  return [...blocks, div(jump, 'text-align: right')].join('\n');
}

/** A photo's box: the picture, then title, caption and credit in one of their orders. */
function flowPhoto({ title, blocks, byline }: Story, style: FlowStyle, dice: Dice): string {
  const head = `<div style="font-weight: bold; font-size: 1.3em">${title.map(escapeHtml).join('<br>')}</div>`;
  const caption = blocks.map(({ text }) => `<p style="text-indent: 2em">${escapeHtml(text)}</p>`);
  const credit = div(byline, 'text-align: right; font-size: 0.9em');
  const picture = `<div style="height: ${dice.int(6, 14)}em; background: #ccc"></div>`;
  const words = dice.chance(0.6) ? [head, ...caption, credit] : [...caption, credit, head];
  const justify = style.justify ? 'text-align: justify' : '';
  return `<div style="max-width: ${34 * style.size}px; ${justify}">${picture}${words.join('\n')}</div>`;
}

function div(lines: readonly string[], css: string): string {
  return lines.map((line) => `<div style="${css}">${escapeHtml(line)}</div>`).join('\n');
}
