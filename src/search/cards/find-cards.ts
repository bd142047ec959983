import type { Query } from '../query.ts';
import type { Card, CardTools } from './card.ts';
import { keys, nameKey } from './keys.ts';
import { nameCard } from './name-cards.ts';
import { numberCards, pageCards } from './number-cards.ts';
import { offerCards } from './offers.ts';
import { readTarget, type Target } from './read-target.ts';
import { timeCards } from './time-cards.ts';

/** Cards that are shown at most. */
const MOST = 3;
/** Files of the table that the names in a question may cost. */
const MOST_BINS = 2;
/** No name and no date is longer. */
const LONGEST = 40;

/**
 * Finds the things of the archive that a query's words name: an issue by its day or number, a page, a
 * month, an author, a 栏目, a place. What is not there is said only where the words surely mean it.
 */
export async function findCards(query: Query, tools: CardTools): Promise<Card[]> {
  const { words } = query;
  if (words === '' || words.length > LONGEST) return [];
  const target = readTarget(words, tools.today);
  const key = nameKey(words, tools.fold);
  const isAffordable = createBudget(tools);
  // The words each by themselves come before a name with gaps in it, which is rare.
  const offering = target ? [] : offerCards(query, tools, isAffordable);
  const isName = !target?.isSure && isAffordable(keys.name(key));
  const [placed, named, offers] = await Promise.all([
    target ? targetCards(target, tools) : [],
    isName ? tools.table.named(key) : [],
    offering,
  ]);
  const there = target?.isSure ? placed : placed.filter(({ href }) => href !== undefined);
  const cards = [...there, ...named.map((what) => nameCard(what, query, tools))].slice(0, MOST);
  return cards.length > 0 ? cards : offers;
}

async function targetCards(
  { when, number, page, isSure }: Target,
  tools: CardTools,
): Promise<Card[]> {
  if (when) return timeCards(when, page, tools);
  if (number !== undefined) return numberCards({ number, page, isSure }, tools);
  return page === undefined ? [] : pageCards(page, tools);
}

/** Says of one key after the other whether it lies in one of the few files that may be asked for. */
function createBudget({ table }: CardTools): (key: string) => boolean {
  const bins = new Set<number>();
  return (key) => {
    const bin = table.binOf(key);
    if (bins.size < MOST_BINS) bins.add(bin);
    return bins.has(bin);
  };
}
