import type { Dialect } from './dialect.ts';

/** The kinds of dumps that err in ways of their own. */
export const DOUBT_KINDS = ['none', 'lines', 'layout', 'spaces'] as const;
/** One of them; `layout` where columns stood side by side, else as the dump's lines wrap. */
export type DoubtKind = (typeof DOUBT_KINDS)[number];

/** How a dump has its printed lines, and whether its columns had to be taken apart. */
export function doubtKind({ wrap, sideBySide }: Dialect): DoubtKind {
  return sideBySide ? 'layout' : wrap;
}
