import type { Hit } from '../engine/search.ts';
import { withMarks } from '../marks/address.ts';
import { excerptOf, markedLine } from '../text/excerpt.ts';
import type { Fold } from '../text/fold.ts';
import { make, marked } from './make.ts';

/**
 * Makes the list item of one found article. Its link carries the words, so that the article can
 * mark them.
 *
 * @param root address of the site's front page
 * @param phrases folded
 */
export function renderHit(
  { record, hits }: Hit,
  root: string,
  phrases: readonly string[],
  fold: Fold,
): HTMLLIElement {
  const mark = (text: string) => marked(markedLine(text, phrases, fold));
  const link = make('a', '', ...mark(record.title));
  link.href = withMarks(root + record.url, phrases);
  const title = make('h3', '', link);
  // 引题 and 副题 are shown where they are what was found.
  const others = record.head
    .filter((line) => line !== record.title)
    .filter((line) => phrases.some((phrase) => fold(line).includes(phrase)))
    .map((line) => make('p', 'row-sub', ...mark(line)));
  const excerpt = make('p', 'results-excerpt', ...marked(excerptOf(record, phrases, fold)));
  const { date, page, section = '', column = '' } = record;
  const place = [date, `第${page}版`, section]
    .filter(Boolean)
    .map((text) => make('span', '', text));
  if (column) place.push(make('span', '', ...mark(column)));
  if (hits > 1) place.push(make('span', 'results-hits', `本篇${hits}处`));
  return make('li', '', title, ...others, excerpt, make('p', 'row-facts', ...place));
}

/** The list item of an article that was found, and could not be read. */
export function renderMissing(): HTMLLIElement {
  return make('li', '', make('p', 'quiet', '这一篇没有取到。'));
}
