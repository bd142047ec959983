import { createUrls } from '../../data/urls.ts';
import { todayOf } from '../cards/calendar.ts';
import { openCards, type CardBin } from '../cards/card-table.ts';
import type { CardTools } from '../cards/card.ts';
import type { Engine } from '../engine/open-index.ts';

/** What cards are made with, of an engine. @param root address of the site's front page */
export function cardTools({ manifest, read, fold }: Engine, root: string): CardTools {
  return {
    table: openCards((name) => read<CardBin>(name), manifest.cards),
    fold,
    urls: createUrls(root),
    years: [...new Set(manifest.shards.flatMap(({ years }) => years.map(({ year }) => year)))],
    today: todayOf(new Date()),
  };
}
