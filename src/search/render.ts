import type { Hit } from './engine.ts';

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
  excerpt.append(...markedText(hit.excerpt));
  const facts = document.createElement('p');
  facts.className = 'row-facts';
  facts.append(...[hit.date, hit.page, hit.section].filter(Boolean).map(span));
  item.append(title, excerpt, facts);
  return item;
}

/**
 * Turns an excerpt into text and `<mark>` nodes. Only these two are taken over, so that nothing
 * in an index can put markup of its own on the page.
 */
function markedText(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    const text = document.createTextNode(node.textContent ?? '');
    if (node.nodeName !== 'MARK') return text;
    const mark = document.createElement('mark');
    mark.append(text);
    return mark;
  });
}

function span(text: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}
