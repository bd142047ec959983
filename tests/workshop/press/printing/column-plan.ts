import type { HouseStyle } from '../house-style.ts';

/** A story's place in a page of equal columns. */
export interface Frame {
  /** Its number, or another key under which its `head-…` and `text-…` lie in the page's stock. */
  story: string;
  /** Columns that its text fills, from left to right, and those of them that its head spans. */
  columns: number[];
  head: number[];
  /** The columns are counted from wherever the page is free highest up. */
  anywhere?: boolean;
  /** All columns begin where the head begins; else each begins where it is free. */
  level: boolean;
  /** Boxes in the middle of its columns; text flows above and below them. */
  boxes: Inset[];
  /** The text is drawn before the head. */
  textFirst: boolean;
}

/** A box inside of a story: `html` of the stock stands some lines below the story's top. */
export interface Inset {
  stock: string;
  columns: number[];
  down: number;
}

/** How a page of equal columns is to be filled; lengths are pixels. */
export interface ColumnPlan {
  count: number;
  width: number;
  gap: number;
  line: number;
  /** Between two stories, one below the other. */
  rowGap: number;
  frames: Frame[];
}

/** A page of columns in a house's style, on which nothing stands yet. */
export function emptyPlan(style: HouseStyle, count: number): ColumnPlan {
  const { measure, size, gap, line, rowGap } = style;
  return { count, width: measure * size, gap, line, rowGap, frames: [] };
}

/** The first columns of a page, from left to right. */
export function columnsOf(count: number): number[] {
  return Array.from({ length: count }, (_, column) => column);
}

/** The HTML of a page of columns, which `fillColumns` fills in the browser from its stock. */
export function planHtml(plan: ColumnPlan, stock: ReadonlyMap<string, string>): string {
  const pieces = [...stock].map(([key, html]) => `<div data-stock="${key}">${html}</div>`);
  const json = JSON.stringify(plan).replaceAll('"', '&quot;');
  return `<div class="columns" data-plan="${json}"></div><div class="stock">${pieces.join('\n')}</div>`;
}

/** The width of some neighbouring columns. */
export function spanWidth(
  { width, gap }: Pick<ColumnPlan, 'width' | 'gap'>,
  columns: number,
): number {
  return columns * width + (columns - 1) * gap;
}
