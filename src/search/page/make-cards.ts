import { findCards } from '../cards/find-cards.ts';
import type { Engine } from '../engine/open-index.ts';
import type { Query } from '../query.ts';
import { cardTools } from './card-tools.ts';
import { renderCard } from './render-card.ts';

/** Makes the list items of what a query's words name. @param root address of the site's front page */
export async function makeCards(
  query: Query,
  engine: Engine,
  root: string,
): Promise<HTMLLIElement[]> {
  return (await findCards(query, cardTools(engine, root))).map(renderCard);
}
