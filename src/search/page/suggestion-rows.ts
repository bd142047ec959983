import type { TextRecord } from '../../schema/search-document.ts';
import type { Suggestion } from '../suggest/suggest-parts.ts';
import { excerptOf } from '../text/excerpt.ts';
import type { Fold } from '../text/fold.ts';
import { make, marked } from './make.ts';

/**
 * Makes a line of suggestions, each a link that is a search, with the number of its articles.
 *
 * @returns nothing where there are none
 */
export function suggestionRow(
  heading: string,
  suggestions: readonly Suggestion[],
  linkTo: (suggestion: Suggestion) => string,
): HTMLElement | undefined {
  if (suggestions.length === 0) return undefined;
  const links = suggestions.map((suggestion) => {
    const link = document.createElement('a');
    link.href = linkTo(suggestion);
    const number = document.createElement('small');
    number.textContent = `${suggestion.articles}篇`;
    link.append(suggestion.words, ' ', number);
    return link;
  });
  return row(
    heading,
    links.flatMap((link) => [link, ' ']),
  );
}

/** The heading of the tier of what sounds or looks alike. */
export function nearTitle(): HTMLElement {
  return make('h2', 'tier-title', '近音近形');
}

/** Says how many pages' ledgers have what is in no article. */
export function ledgerHeading(pages: number): HTMLElement {
  return row('未归入文章的原文', [`${pages}个版的原始文本里有这些字`]);
}

/** Makes a line of a page's ledger: a link to it, and the sentence in which the phrases stand. */
export function ledgerRow(
  record: TextRecord,
  root: string,
  phrases: readonly string[],
  fold: Fold,
): HTMLElement {
  const line = document.createElement('p');
  line.className = 'suggestion-ledger';
  const link = document.createElement('a');
  link.href = root + record.url;
  link.textContent = `${record.title}原文`;
  line.append(link, ' ', ...marked(excerptOf(record, phrases, fold)));
  return line;
}

function row(heading: string, content: readonly (Node | string)[]): HTMLElement {
  const line = document.createElement('p');
  line.className = 'suggestion-row';
  const title = document.createElement('b');
  title.textContent = `${heading}：`;
  line.append(title, ...content);
  return line;
}
