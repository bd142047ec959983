import { readAsk, isPlain } from '../ask.ts';
import { withFilter, type Query } from '../query.ts';
import { dateInWords, lastDayOf } from './calendar.ts';
import { searchAddress, type Card, type CardLink, type CardTools } from './card.ts';
import { keys, nameKey } from './keys.ts';
import { offerOf } from './name-cards.ts';
import { readWhen } from './read-when.ts';
import type { When } from './when.ts';

/** A word of a question that may be something to narrow down by. */
interface Candidate {
  /** What it is looked up by. */
  key: string;
  look: () => Promise<CardLink[]>;
}

/**
 * The card that offers to narrow a search of several words down by one that names a 版块, 栏目, author,
 * kind or time.
 *
 * @param isAffordable says whether a key may be looked up; is asked at once, word by word
 */
export async function offerCards(
  query: Query,
  tools: CardTools,
  isAffordable: (key: string) => boolean,
): Promise<Card[]> {
  const words = query.words.split(/\s+/);
  if (words.length < 2 || !isPlain(readAsk(query.words, tools.fold))) return [];
  const looks = words
    .map((word, at) => candidateOf(word, words.toSpliced(at, 1).join(' '), query, tools))
    .filter(({ key }) => isAffordable(key));
  const links = (await Promise.all(looks.map(({ look }) => look()))).flat();
  return links.length > 0 ? [{ label: '限定范围', title: '', facts: [], links }] : [];
}

function candidateOf(word: string, rest: string, query: Query, tools: CardTools): Candidate {
  const { table, fold, today } = tools;
  const when = readWhen(word, today);
  if (when?.kind === 'day' || when?.kind === 'month' || when?.kind === 'year') {
    const year = (
      when.kind === 'day' ? when.day : when.kind === 'month' ? when.month : when.year
    ).slice(0, 4);
    const look = async () => timeOffer(when, await table.issuesOfYear(year), rest, query, tools);
    return { key: keys.year(year), look };
  }
  const key = nameKey(word, fold);
  const look = async () => {
    const named = await table.named(key);
    return named.flatMap((what) => offerOf(what, query, rest, tools));
  };
  return { key: keys.name(key), look };
}

function timeOffer(
  when: Extract<When, { kind: 'day' | 'month' | 'year' }>,
  issues: readonly { day: string }[],
  rest: string,
  query: Query,
  tools: CardTools,
): CardLink[] {
  const date = when.kind === 'day' ? when.day : when.kind === 'month' ? when.month : when.year;
  if (!issues.some(({ day }) => day.startsWith(date))) return [];
  const href = searchAddress(tools, { ...narrow(when, query), words: rest });
  return [{ words: `只看${dateInWords(date)}`, href }];
}

/** The query within a time. */
export function narrow(
  when: Extract<When, { kind: 'day' | 'month' | 'year' }>,
  query: Query,
): Query {
  if (when.kind === 'year') return withFilter(query, 'year', when.year);
  const [from, to] =
    when.kind === 'day' ? [when.day, when.day] : [`${when.month}-01`, lastDayOf(when.month)];
  return withFilter(withFilter(query, 'from', from), 'to', to);
}
