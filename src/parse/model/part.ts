/**
 * The parts that a line can play on a page: it is of a headline's kicker, begins its title or goes on in
 * it, is of its subtitle, a subhead inside a text, a rubric (栏目), a byline, a picture's credit, an
 * editor's note, begins a paragraph or goes on in it, is a jump line, or belongs to the page.
 */
export const PARTS = [
  'kicker',
  'title',
  'title-on',
  'subtitle',
  'subhead',
  'rubric',
  'byline',
  'credit',
  'note',
  'first',
  'mid',
  'jump',
  'furniture',
] as const;
export type Part = (typeof PARTS)[number];

/** The parts that a line of large type can play. */
export const HEAD_PARTS = [
  'kicker',
  'title',
  'title-on',
  'subtitle',
  'subhead',
  'rubric',
] as const satisfies readonly Part[];
export type HeadPart = (typeof HEAD_PARTS)[number];

/** How likely a line of large type plays each of these parts, from 0 to 1. */
export type HeadShares = Readonly<Record<HeadPart, number>>;

/** What is told to be a rubric with a greater share than all else together is taken for one. */
const LIKELY = 0.5;

/** Whether a line is rather a rubric than anything else. */
export function isLikelyRubric({ rubric }: HeadShares): boolean {
  return rubric > LIKELY;
}
