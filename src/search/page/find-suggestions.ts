import { phrasesOf, readAsk } from '../ask.ts';
import type { Engine } from '../engine/open-index.ts';
import { writeQuery, type Query } from '../query.ts';
import { openLexicon, type Lexicon } from '../suggest/lexicon.ts';
import { reword } from '../suggest/reword.ts';
import type { Suggestion } from '../suggest/suggest-parts.ts';
import { suggest } from '../suggest/suggest.ts';
import { ledgerHeading, ledgerRow, nearTitle, suggestionRow } from './suggestion-rows.ts';

/** Pages of the ledgers that are shown. */
const MOST_PAGES = 3;

/** The words of each index that was opened. */
const lexicons = new WeakMap<Engine, Promise<Lexicon>>();

/**
 * Finds what else may be searched for, and makes the lines that say so.
 *
 * @param root address of the site's front page
 */
export async function findSuggestions(
  engine: Engine,
  query: Query,
  total: number,
  root: string,
): Promise<(HTMLElement | string)[]> {
  const phrases = phrasesOf(query.words, engine.fold);
  if (phrases.length === 0) return [];
  const isNarrowed = Object.keys(query.filters).length > 0;
  const count = (words: string, filters: Query['filters']) => engine.count({ words, filters });
  const everywhere = (words: string) => count(words, {});
  const whole = total === 0 && isNarrowed ? await everywhere(query.words) : 0;
  const rows: (HTMLElement | undefined)[] = [];
  const add = (heading: string, found: readonly Suggestion[], filters: Query['filters']) => {
    const linkTo = ({ words }: Suggestion) => writeQuery({ ...query, words, filters });
    rows.push(suggestionRow(heading, found, linkTo));
  };
  if (whole > 0) {
    add('不限范围', [{ words: query.words, articles: whole }], {});
  } else {
    const asked = {
      ...{ total, isNarrowed, everywhere },
      ask: readAsk(query.words, engine.fold),
      reword: (others: ReadonlyMap<string, string>) => reword(query.words, engine.fold, others),
      inRange: (words: string) => count(words, query.filters),
    };
    const { words, parts } = await suggest(asked, await lexiconOf(engine));
    if (words.length > 0) rows.push(nearTitle());
    add(isNarrowed ? '您要找的是不是（不限范围）' : '您要找的是不是', words, {});
    add('拆开检索', parts, query.filters);
  }
  if (total > 0) return rows.filter((row) => row !== undefined);
  const ledgers = await (await engine.searchLedgers(query.words)).settle();
  const pages = (await ledgers.load(0, MOST_PAGES)).filter((page) => page !== undefined);
  if (pages.length > 0) rows.push(ledgerHeading(ledgers.total));
  rows.push(...pages.map(({ record }) => ledgerRow(record, root, phrases, engine.fold)));
  return rows.filter((row) => row !== undefined);
}

function lexiconOf(engine: Engine): Promise<Lexicon> {
  let opening = lexicons.get(engine);
  if (!opening) {
    opening = openLexicon(engine.read, engine.manifest);
    lexicons.set(engine, opening);
    opening.catch(() => lexicons.delete(engine));
  }
  return opening;
}
