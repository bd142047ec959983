import type { KnownColumn, ParsedPage } from '../../../src/parse/types.ts';
import type { Correction } from '../../../src/schema/correction.ts';
import type { Issue } from '../../../src/schema/issue.ts';
import type { PublishedDay } from '../../../src/schema/published.ts';
import type { Problem } from '../../terminal/problem.ts';
import type { Dump } from '../dumps/read-dump.ts';

/** All that the archive holds of a day before it is parsed. */
export interface DaySource {
  day: string;
  issue: Issue;
  pages: PageSource[];
  /** Pages whose own files can't be read. */
  failed: FailedPage[];
  /** Page → ids of the articles that lie on disk, from an earlier parse. */
  standing: ReadonlyMap<number, readonly string[]>;
  /** What was published of the day, and what is to be said of it from now on. */
  record: PublishedDay;
  /** What was published, for pages that come to nothing new. */
  before: PublishedDay;
}

/** One page of a day as the archive holds it. */
export interface PageSource {
  page: number;
  /** The dump's file as messages name it. */
  name: string;
  dump: Dump;
  corrections: PageCorrections;
  /** The columns that the archive knows. */
  columns: readonly KnownColumn[];
}

/** Corrections of a page, and where in their file each stands. */
export interface PageCorrections {
  list: Correction[];
  /** `content/corrections/2025-08-28/p1.yml:3` for each. */
  places: string[];
}

/** A page that can't be written as it is; what was written of it before stays. */
export interface FailedPage {
  page: number;
  /** The dump's file as messages name it. */
  name: string;
  /** What is to be mended; never empty. */
  problems: Problem[];
  /** The page, where it could be parsed. */
  parsed?: ParsedPage;
  /** Whether all that it lacks is articles for published ids to lead to. */
  isHeirless?: boolean;
}
