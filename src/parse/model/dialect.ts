/** How the extractor kept the printed lines. */
export type Wrap =
  /** One dump line is one paragraph, or as much of it as a column holds. */
  | 'none'
  /** One dump line is one printed line. */
  | 'lines'
  /** One dump line is one block; its printed lines are set apart by single spaces. */
  | 'spaces';

/** How the program wrote that made the dump. */
export interface Dialect {
  wrap: Wrap;
  /** Columns stood side by side in the dump and have been taken apart. */
  sideBySide: boolean;
  /** Headings carry markdown's `#`. */
  markdown: boolean;
  /** A blank line stands between nearly all printed lines, and so parts nothing. */
  blankBetween: boolean;
  /** Single spaces between nearly all characters, as OCR sets them. */
  spacedOut: boolean;
}
