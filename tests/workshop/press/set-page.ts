import { Dice } from '../forge/dice.ts';
import { Furniture, type readFurniture } from './furniture.ts';
import { throwStyle } from './house-style.ts';
import { MARGIN, pageCss } from './setting/page-css.ts';
import { setImprint } from './setting/set-furniture.ts';
import { setRubric } from './setting/set-head.ts';
import { setMasthead } from './setting/set-masthead.ts';
import type { PressStory } from './story-schema.ts';
import { Stock } from './templates/stock.ts';
import type { Desk, Template } from './templates/template.ts';

/** A page as HTML, and what is known of it. */
export interface SetPage {
  name: string;
  stories: PressStory[];
  /** The first story's 栏目 stands apart from it, in the page's corner. */
  cornered: boolean;
  html: string;
  /** What the mastheads state. */
  date?: string;
  page: number;
}

const UNDATED = 0.12;

/**
 * Sets a page: throws a style, lets the template choose and place stories, and adds what a paper's
 * pages have above and below.
 *
 * @param seed the same seed sets the same page
 */
export function setPage(
  template: Template,
  seed: number,
  stories: readonly PressStory[],
  furniture: ReturnType<typeof readFurniture>,
): SetPage {
  const dice = new Dice(104729 * seed + sum(template.name));
  const style = throwStyle(template.measure, dice.fork());
  const desk: Desk = {
    stock: new Stock(stories, dice.fork()),
    furniture: new Furniture(furniture, dice.fork()),
    style,
    dice: dice.fork(),
  };
  const draft = template.set(desk);
  const top = dice.fork();
  const dated = !top.chance(UNDATED);
  const day = `${top.int(2018, 2026)}-${two(top.int(1, 12))}-${two(top.int(1, 28))}`;
  const first = template.opens ? 1 : top.int(2, 8);
  const [lead] = draft.stories;
  const cornered = style.rubric === 'corner' && lead?.column !== undefined && lead.kind !== 'photo';
  const sheets = draft.sheets.map((sheet, i) => {
    const rubric = i === 0 && cornered ? setRubric(lead.column?.printed ?? [], 0) : '';
    const masthead = dated ? setMasthead(first + i, day, top) : undefined;
    const header = masthead?.place === 'top' ? masthead.html : '';
    const footer = masthead?.place === 'bottom' ? masthead.html : '';
    const imprint = top.chance(0.3) ? `<footer>${setImprint(desk.furniture)}</footer>` : '';
    const parts = [header, rubric, sheet.html, imprint, footer];
    return `<div class="sheet">${parts.join('\n')}</div>`;
  });
  const width = Math.max(...draft.sheets.map((sheet) => sheet.width)) + 2 * MARGIN;
  const css = pageCss(style, width);
  return {
    name: `${template.name}-${seed}`,
    stories: draft.stories,
    cornered,
    html: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>${css}</style><body>${sheets.join('\n')}</body></html>`,
    ...(dated ? { date: day } : {}),
    page: first,
  };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** A number for a name, so that templates of one seed have nothing in common. */
function sum(name: string): number {
  return [...name].reduce((total, letter) => total * 31 + letter.charCodeAt(0), 7) % 65536;
}
