import { hasOwnPage } from '../../data/own-page.ts';
import { KIND_WORDS } from '../../data/words.ts';
import { withFilter, type Query } from '../query.ts';
import type { Named } from './card-table.ts';
import { searchAddress, type Card, type CardLink, type CardTools } from './card.ts';

/** The card of what is called by a query's words. */
export function nameCard(what: Named, query: Query, tools: CardTools): Card {
  const { urls } = tools;
  switch (what.is) {
    case 'author':
      return withOffer('作者', ownPage(what, urls.author), what, query, tools);
    case 'column':
      return withOffer('栏目', ownPage(what, urls.column), what, query, tools);
    case 'section':
      return withOffer('版块', urls.section(what.name), what, query, tools);
    case 'kind': {
      const [offer] = offerOf(what, query, '', tools);
      const { articles } = what;
      const [title, label] = [KIND_WORDS[what.name], '体裁'];
      return {
        label,
        title,
        ...(offer && { href: offer.href }),
        facts: [`${articles}篇`],
        links: [],
      };
    }
    case 'place':
      return placeCard(what, query, tools);
    default:
      return what satisfies never;
  }
}

/**
 * The link that narrows a search down to what one of its words names, without that word.
 *
 * @param rest the other words
 * @returns nothing for a place, and where that is chosen already
 */
export function offerOf(
  what: Named,
  query: Query,
  rest: string,
  tools: Pick<CardTools, 'urls'>,
): CardLink[] {
  if (what.is === 'place' || query.filters[what.is] === what.name) return [];
  const labels = { author: '作者', column: '栏目', section: '版块', kind: '体裁' };
  const name = what.is === 'kind' ? KIND_WORDS[what.name] : what.name;
  return [
    {
      words: `只看${labels[what.is]}：${name}`,
      href: searchAddress(tools, withFilter({ ...query, words: rest }, what.is, what.name)),
    },
  ];
}

function withOffer(
  label: string,
  page: string | undefined,
  what: Exclude<Named, { is: 'place' | 'kind' }>,
  query: Query,
  tools: CardTools,
): Card {
  const facts = [`${what.articles}篇`];
  const [offer, ...others] = offerOf(what, query, '', tools);
  const href = page ?? offer?.href;
  const links = page !== undefined && offer ? [offer, ...others] : others;
  return { label, title: what.name, ...(href !== undefined && { href }), facts, links };
}

/** The page of a name, where it has one; else a search narrowed to it is what its title leads to. */
function ownPage(
  { slug, articles }: Extract<Named, { slug: string }>,
  address: (slug: string) => string,
): string | undefined {
  return hasOwnPage(articles) ? address(slug) : undefined;
}

function placeCard(
  { name, within, holds }: Extract<Named, { is: 'place' }>,
  query: Query,
  tools: CardTools,
): Card {
  const search = (words: string) => searchAddress(tools, { ...query, words, sort: 'newest' });
  const link = (words: string): CardLink => ({ words, href: search(words) });
  return {
    label: '地名',
    title: name,
    href: search(query.words),
    facts: ['写到这里的文章，新近在前'],
    links: [...within, ...holds].map(link),
  };
}
