import type { Hit } from '../engine/search.ts';
import { excerptOf, markedLine, type Piece } from '../text/excerpt.ts';
import type { Fold } from '../text/fold.ts';

/**
 * Makes the list item of one found article.
 *
 * @param root address of the site's front page
 * @param phrases folded
 */
export function renderHit(
  { record }: Hit,
  root: string,
  phrases: readonly string[],
  fold: Fold,
): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = root + record.url;
  link.append(...markedLine(record.title, phrases, fold).map(pieceOf));
  const title = document.createElement('h3');
  title.append(link);
  const excerpt = document.createElement('p');
  excerpt.className = 'results-excerpt';
  excerpt.append(...excerptOf(record, phrases, fold).map(pieceOf));
  const facts = document.createElement('p');
  facts.className = 'row-facts';
  const { date, page, section } = record;
  facts.append(...[date, `第${page}版`, section ?? ''].filter(Boolean).map(span));
  item.append(title, excerpt, facts);
  return item;
}

function pieceOf({ text, marked }: Piece): Node | string {
  if (!marked) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function span(text: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}
