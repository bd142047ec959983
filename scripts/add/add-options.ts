import type { Heirs } from '../archive/model/heirs.ts';

/** What the command line says. */
export interface AddOptions {
  /** The date, EDTF; it wins over the masthead. */
  date?: string | undefined;
  /** The pages that a file holds, in its order; they win over the mastheads. */
  pages?: readonly number[] | undefined;
  /** A dump may take the place of another of the same page. */
  replace: boolean;
  /** Adds a dump that has the text of another page; files one of several pages under the one named. */
  anyway?: boolean;
  /** Published ids and their heirs, where a replacement's text does not show them. */
  heirs: Heirs;
  /** The archive's folder, where the command line names one; for commands to copy. */
  root?: string | undefined;
  /** The day that it is, `YYYY-MM-DD`; else the clock's. */
  today?: string | undefined;
}
