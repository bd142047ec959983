/**
 * What is searched: the border between the archive, which makes it, and the search, which knows
 * nothing else of the archive.
 */
export interface SearchDocument {
  /** Day of the folder that its issue is filed under. */
  day: string;
  record: TextRecord;
  /** What an article can be filtered by. */
  facts?: Facts;
  /** What a page says of its issue. */
  press?: Press;
}

/** What the index keeps of an article, or of a page's ledger, to show it as a result. */
export interface TextRecord {
  /** Address from the site's root, `issues/2025-08-28/p1/13/`. */
  url: string;
  title: string;
  /** The date in words, 约 where it is estimated. */
  date: string;
  page: number;
  section?: string;
  column?: string;
  /** 引题 主题 副题, as far as there are. */
  head: string[];
  /** The authors with their roles, and what else stands beside the text. */
  side: string[];
  /** Editor's note, paragraphs and subheads. */
  body: string[];
}

/** What a search can be narrowed by, as every article has it. */
export const FACETS = ['section', 'column', 'author', 'kind', 'page'] as const;
export type Facet = (typeof FACETS)[number];

/** One article's values for every facet; there may be no column, and several authors. */
export type Facts = Record<Facet, string[]>;

/** What a page says of the issue that it belongs to. */
export interface Press {
  /** Whether its masthead gives the day. */
  isTitled: boolean;
  /** N of 总第N期 */
  number?: number;
  /** Where the date is estimated: the last day that it may be of, and the date in words. */
  estimated?: { last: string; words: string };
}

/** All documents of some months, oldest first, issue by issue in printed order. */
export interface SearchDocuments {
  articles: SearchDocument[];
  /** A document a page: what its ledger holds that is in no article. */
  pages: SearchDocument[];
}

/** Some months of an archive, read but not yet understood. */
export interface SearchSource {
  /** Articles in it. */
  size: number;
  /** What tells whether all is as it was before: names and texts. */
  parts(): Iterable<string>;
  /**
   * Makes the documents, and lets go of what they were read from: a decade's text need not be in memory
   * twice.
   *
   * @throws when something is not as its schema wants it, with its path
   */
  documents(): SearchDocuments;
}

/** An archive as its search sees it. */
export interface SearchableArchive {
  /** The months that it has issues of, such as `2025-08`. */
  listMonths(): Promise<string[]>;
  /** Reads all that there is of some months. */
  read(months: readonly string[]): Promise<SearchSource>;
}
