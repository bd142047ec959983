import type { createUrls } from '../../data/urls.ts';
import type { Query } from '../query.ts';
import { writeQuery } from '../query.ts';
import type { Fold } from '../text/fold.ts';
import type { CardTable } from './card-table.ts';

/** Where a card leads, besides its title. */
export interface CardLink {
  words: string;
  href: string;
  /** A number that goes with it, `12篇`. */
  small?: string;
}

/** What is shown above the results: the thing in the archive that a search names. */
export interface Card {
  /** What sort of thing it is: 日期, 作者. */
  label: string;
  title: string;
  /** Where the title leads; none where there is no such thing. */
  href?: string;
  facts: string[];
  /** What has to be said, such as that there is no such thing. */
  note?: string;
  links: CardLink[];
}

/** What cards are made with. */
export interface CardTools {
  table: CardTable;
  fold: Fold;
  urls: ReturnType<typeof createUrls>;
  /** The years that the archive has issues of, oldest first. */
  years: readonly string[];
  /** Today by the reader's clock. */
  today: string;
}

/** The address of a search. */
export function searchAddress({ urls }: Pick<CardTools, 'urls'>, query: Partial<Query>): string {
  return urls.search() + writeQuery({ words: '', filters: {}, ...query });
}
