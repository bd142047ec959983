import type { Hit } from './engine.ts';
import type { Piece } from './excerpt.ts';

/** Makes the list item of one found article. */
export function renderHit(hit: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = hit.title;
  const title = document.createElement('h3');
  title.append(link);
  const excerpt = document.createElement('p');
  excerpt.className = 'results-excerpt';
  excerpt.append(...hit.excerpt.map(pieceOf));
  const facts = document.createElement('p');
  facts.className = 'row-facts';
  facts.append(...[hit.date, hit.page, hit.section].filter(Boolean).map(span));
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
