import type { Card, CardLink } from '../cards/card.ts';
import { make } from './make.ts';

/** Makes the list item of a card: what it is, its name, what is known of it, and where else it leads. */
export function renderCard({ label, title, href, facts, note, links }: Card): HTMLLIElement {
  const name = href === undefined ? title : linkTo({ words: title, href }, true);
  const head = make('div', 'card-head', make('p', 'card-title', name));
  if (facts.length > 0) {
    head.append(make('p', 'card-facts', ...facts.map((fact) => make('span', '', fact))));
  }
  const item = make('li', '', make('span', 'card-label', label), ...(title ? [head] : []));
  if (note !== undefined) item.append(make('p', 'card-note', note));
  if (links.length > 0) {
    // The arrow keys stop at what the card is about; its further links are a few, and reached by Tab.
    const made = links.map((link) => linkTo(link, href === undefined));
    item.append(make('p', 'card-links', ...made));
  }
  return item;
}

function linkTo({ words, href, small }: CardLink, isWalked: boolean): HTMLAnchorElement {
  const link = make('a', '', words, ...(small === undefined ? [] : [make('small', '', small)]));
  link.href = href;
  if (isWalked) link.dataset['walk'] = '';
  return link;
}
