import type { Engine } from '../engine/open-index.ts';
import type { Answer } from '../engine/search.ts';
import { files } from '../manifest.ts';
import { phrasesOf } from '../ask.ts';
import { writeQuery, type Query } from '../query.ts';
import type { Tables } from '../suggest/find-words.ts';
import { readPinyin } from '../suggest/read-pinyin.ts';
import { suggestParts, suggestWords, type Suggestion } from '../suggest/suggest.ts';
import {
  readingsOf,
  wordsOfTable,
  type SoundTable,
  type WordTable,
} from '../suggest/word-table.ts';
import { ledgerHeading, ledgerRow, suggestionRow } from './suggestion-rows.ts';

/** Pages of the ledgers that are shown. */
const MOST_PAGES = 3;

/**
 * Finds what else may be searched for, and makes the lines that say so.
 *
 * @param root address of the site's front page
 */
export async function findSuggestions(
  engine: Engine,
  query: Query,
  { total }: Answer,
  root: string,
): Promise<(HTMLElement | string)[]> {
  const phrases = phrasesOf(query.words, engine.fold);
  const isPinyin = readPinyin(phrases.join(' ')) !== undefined;
  if (phrases.length === 0 || (total > 0 && !isPinyin)) return [];
  const isNarrowed = Object.keys(query.filters).length > 0;
  const count = (words: string, filters: Query['filters']) => engine.count({ words, filters });
  const everywhere = (words: string) => count(words, {});
  const linkTo = ({ words }: Suggestion, filters: Query['filters']) =>
    writeQuery({ ...query, words, filters });

  const whole = total === 0 && isNarrowed ? await everywhere(query.words) : 0;
  const rows: (HTMLElement | undefined)[] = [];
  const add = (heading: string, found: readonly Suggestion[], filters: Query['filters']) =>
    rows.push(suggestionRow(heading, found, (one) => linkTo(one, filters)));
  if (whole > 0) {
    add('不限范围', [{ words: query.words, articles: whole }], {});
  } else {
    const words = await suggestWords(phrases, tablesOf(engine), everywhere);
    add(isNarrowed ? '您要找的是不是（不限范围）' : '您要找的是不是', words, {});
  }
  if (total > 0) return rows.filter((row) => row !== undefined);
  if (whole === 0) {
    const inRange = (words: string) => count(words, query.filters);
    add('拆开检索', await suggestParts(phrases, inRange), query.filters);
  }
  const ledgers = await engine.searchLedgers(query.words);
  const pages = (await ledgers.load(0, MOST_PAGES)).filter((page) => page !== undefined);
  if (pages.length > 0) rows.push(ledgerHeading(ledgers.total));
  rows.push(...pages.map(({ record }) => ledgerRow(record, root, phrases, engine.fold)));
  return rows.filter((row) => row !== undefined);
}

function tablesOf({ manifest, read }: Engine): Tables {
  return {
    words: async (end, letter) =>
      wordsOfTable(await read<WordTable>(files.words(manifest, end, letter))),
    readings: async () => readingsOf(await read<SoundTable>(files.sounds(manifest))),
  };
}
