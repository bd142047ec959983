import type { Dice } from '../../forge/dice.ts';
import type { PrintedLine } from '../printing/read-lines.ts';

/** A place in a story's block where the dump shows neither that it ends nor that it goes on. */
export interface Tear {
  story: number;
  block: number;
  /** Characters of the printed block before it. */
  at: number;
}

/** What an extractor makes of a page. */
export interface Extraction {
  text: string;
  tears: Tear[];
}

/** Imitates an extractor that is not to be had here, from the lines as they stand on the page. */
export type Imitate = (lines: readonly PrintedLine[], dice: Dice) => Extraction;
