import type { Meta } from './content.ts';

/** What Pagefind's script gives of an article. */
export interface Fragment {
  /** As it was handed to Pagefind. */
  raw_url: string;
  raw_content: string;
  meta: Meta & Record<string, string>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<Fragment>;
}

/** Filters as Pagefind takes them. */
export type PagefindFilters = Record<string, unknown>;

export interface PagefindInstance {
  init(): Promise<void>;
  mergeIndex(path: string, options: Record<string, unknown>): Promise<void>;
  search(
    term: string,
    options: { filters: PagefindFilters },
  ): Promise<{ results: PagefindResult[]; unfilteredResultCount: number }>;
}

/** As much of Pagefind's script as is used here. */
export interface PagefindScript {
  createInstance(options: Record<string, unknown>): PagefindInstance;
}
