import type { Located } from '../text/located.ts';

/** One dump line inside a block, without its markdown marks. */
export interface BlockLine {
  readonly text: Located;
  /** Line of the dump. */
  readonly number: number;
  /** White space before the text, in characters. */
  readonly indent: number;
  /** The whole line is set in bold, as markdown says. */
  readonly bold?: boolean;
}

/** Lines that stand together in the dump: no blank line, no heading mark between them. */
export interface Block {
  readonly lines: readonly BlockLine[];
  /** Markdown heading level from 1; 0 for plain text. */
  readonly level: number;
  /** Begins a new page of the dump. */
  readonly newPage: boolean;
}
