import type { Dice } from '../dice.ts';
import type { PrintedPage } from '../print/types.ts';

/** A place in a story's paragraph. */
export interface Place {
  story: number;
  paragraph: number;
  from: number;
  to: number;
}

/** What an extractor made of a page, and what its damage leaves for an editor to know. */
export interface Extraction {
  text: string;
  /** Columns torn at a sentence's end where nothing shows that the paragraph goes on: `to` ends it. */
  splits: Place[];
  /** Spans of paragraphs that the dump has lost. */
  lost: Place[];
  /** Garbage that the extractor added. */
  garbage: string[];
  /** Text of the dump that is wrong for certain, as the gold lists it. */
  repairs: string[];
}

/** Extracts a page in one dialect. */
export type Extract = (page: PrintedPage, dice: Dice) => Extraction;

/** An extraction that damaged nothing for good. */
export function unharmed(text: string): Extraction {
  return { text, splits: [], lost: [], garbage: [], repairs: [] };
}
