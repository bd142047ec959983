import type { Story } from '../story.ts';

/** What a line is part of. */
export type Part = 'paragraph' | 'subhead' | 'jump';

/** A printed line with its place on the page; the unit is the square of body text. */
export interface PrintedLine {
  text: string;
  x: number;
  y: number;
  indent: number;
  part: Part;
  /** The paragraph it is of and the span of it that it holds; -1 outside paragraphs. */
  paragraph: number;
  from: number;
  to: number;
  /** First and last line of its paragraph. */
  first: boolean;
  last: boolean;
}

/** What a line says of its paragraph when it is of none. */
export const NO_PARAGRAPH = { paragraph: -1, from: 0, to: 0, first: false, last: false };

export type BoxRole =
  'column' | 'kicker' | 'title' | 'subtitle' | 'byline' | 'note' | 'body' | 'caption' | 'furniture';

/** Lines that stand together: a headline part, a byline, one column of body text. */
export interface Box {
  role: BoxRole;
  /** Place of its story on the page; -1 for furniture. */
  story: number;
  x: number;
  y: number;
  /** Width in squares of body text. */
  width: number;
  /** Type size; body text is 1. */
  size: number;
  lines: PrintedLine[];
}

/** A story as it stands on the page. */
export interface PrintedStory {
  story: Story;
  /** Headline block, byline and note, in printed order from the top. */
  head: Box[];
  /** Columns of body text from left to right; for a photo its caption. */
  columns: Box[];
  /** Width of a column in squares. */
  measure: number;
}

/** A page as printed. */
export interface PrintedPage {
  stories: PrintedStory[];
  /** What belongs to no story: masthead at the top, advertisements and page number elsewhere. */
  masthead: Box[];
  furniture: Box[];
  /** The day that the masthead states, if there is one. */
  date?: string;
  page: number;
}
