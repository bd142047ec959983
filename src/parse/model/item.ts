import type { Masthead } from '../../schema/ledger.ts';
import type { FurnitureReason } from '../../schema/reasons.ts';
import type { Credit } from '../signs/read-byline.ts';
import type { Located } from '../text/located.ts';
import type { HeadShares } from './part.ts';
import type { FitMargin } from './fit-margin.ts';

/** One printed line of body text, or a whole paragraph where the dump has no printed lines. */
export interface BodyLine {
  readonly text: Located;
  /** Line of the dump. */
  readonly number: number;
  /** White space before the text, in characters. */
  readonly indent: number;
  /** Index of the block it stands in. */
  readonly block: number;
  /** The measure of its column in squares, where it is known. */
  readonly measure?: number;
  /** Begins a paragraph, as the print shows; `undefined` where no column is known. */
  readonly first?: boolean;
  /** How surely it is told from a headline, and from a line that begins a paragraph or does not. */
  readonly margin?: FitMargin;
}

interface Place {
  /** Index of the block the item stands in. */
  readonly block: number;
  /** Line of the dump on which it begins. */
  readonly number: number;
}

/** Lines of a headline block: kicker, title, subtitle, subhead or a rubric. */
export interface Head extends Place {
  readonly kind: 'head';
  readonly lines: readonly Located[];
  /** Markdown heading level; 0 for plain text. */
  readonly level: number;
  /** Stands with the pinyin or the credit of a rubric (栏目): surely one. */
  readonly logo: boolean;
  /** A logo in Latin letters that the lines are the name of; they stand nowhere in the dump. */
  readonly logotype?: Located;
  /** Stands right below another headline line, with no blank line between them. */
  readonly glued?: boolean;
  /** How surely a printed line is told from body text. */
  readonly margin?: number;
  /** What each of its lines is told to be; nothing where no line of the dump says so. */
  readonly shares?: readonly HeadShares[];
}

/** 署名: who wrote a text, perhaps over two lines. */
export interface Byline extends Place {
  readonly kind: 'byline';
  readonly credits: readonly Credit[];
  /** Signs the text above by its form: in brackets, or right after the last words. */
  readonly closes?: true;
}

/** 摄影: the credit under a picture's caption. */
export interface PhotoCredit extends Place {
  readonly kind: 'credit';
  readonly credits: readonly Credit[];
}

/** Body text of one block. */
export interface Body extends Place {
  readonly kind: 'body';
  readonly lines: readonly BodyLine[];
  /** 电头 before the first line, with the authors it carries in brackets. */
  readonly dateline?: Located;
  readonly credits?: readonly Credit[];
}

/** 编者按; `label` is its `编者按:`. */
export interface Note extends Place {
  readonly kind: 'note';
  readonly label: Located;
  readonly lines: readonly BodyLine[];
}

/** 下转N版 */
export interface Jump extends Place {
  readonly kind: 'jump';
  readonly page: number;
  readonly text: Located;
}

/** What belongs to the page and to no article. */
export interface Furniture extends Place {
  readonly kind: 'furniture';
  readonly text: Located;
  readonly reason: FurnitureReason;
  readonly masthead?: Masthead;
}

/** Units of a page that are one thing. */
export type Item = Head | Byline | PhotoCredit | Body | Note | Jump | Furniture;
