import type { ReadDump, ReadSheet } from '../model/read-dump.ts';
import { numberSheets } from './number-sheets.ts';

/** A dump's printed pages together. */
export interface ReadPage extends Omit<ReadDump, 'sheets'>, ReadSheet {
  /** The number of the first. */
  readonly page: number;
  /** How many there are. */
  readonly pages: number;
  /** The page of each article, and its place there. */
  readonly places: readonly { readonly page: number; readonly order: number }[];
}

/**
 * Puts the printed pages of a dump together.
 *
 * @param given the page under which the archive files the whole dump, whatever its pages say
 */
export function joinSheets(
  { dialect, masthead, rewritten, starts, sheets }: ReadDump,
  given: number | undefined,
): ReadPage {
  const numbers = numberSheets(sheets.map((sheet) => sheet.page));
  // Two sheets may state the same number; their articles are counted on.
  const counts = new Map<number, number>();
  const places = sheets.flatMap(({ articles }, i) =>
    articles.map(() => {
      const page = numbers[i] ?? 1;
      const order = (counts.get(page) ?? 0) + 1;
      counts.set(page, order);
      return { page, order };
    }),
  );
  return {
    dialect,
    masthead,
    starts,
    rewritten,
    page: given ?? numbers[0] ?? 1,
    pages: sheets.length,
    furniture: sheets.flatMap((sheet) => sheet.furniture),
    articles: sheets.flatMap((sheet) => sheet.articles),
    repairs: sheets.flatMap((sheet) => sheet.repairs),
    places: given === undefined ? places : places.map((_, i) => ({ page: given, order: i + 1 })),
  };
}
