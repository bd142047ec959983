import type { CorrectedFields } from '../../schema/correction.ts';
import type { Additions } from '../text/additions.ts';
import type { Located } from '../text/located.ts';
import type { CorrectionProblem } from '../types.ts';
import type { Anchored } from './anchored.ts';

/** A stretch of the dump that reads otherwise, or is taken out. */
export interface Replacement extends Anchored {
  /** The editor's words. */
  readonly words: string;
  /** What is read in its place: characters of the dump that stay, and added ones. */
  readonly text: Located;
  /** What of the dump is not read. */
  readonly removed: readonly Located[];
}

/** Corrections with their places found, sorted by the stage that applies them. */
export interface Amendments {
  readonly replacements: readonly Replacement[];
  readonly drops: readonly Anchored[];
  /** Where editors part paragraphs, or join them. */
  readonly breaks: readonly (Anchored & { readonly starts: boolean })[];
  /** Place of a character → whether a paragraph starts there. */
  readonly paragraphs: ReadonlyMap<number, boolean>;
  readonly fields: readonly (Anchored & { readonly set: CorrectedFields })[];
  /** Everything that corrections add to the dump. */
  readonly additions: Additions;
  readonly problems: readonly CorrectionProblem[];
}
