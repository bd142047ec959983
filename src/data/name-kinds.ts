import type { Directory } from './directory.ts';
import { authorFacts, columnFacts } from './facet-facts.ts';
import type { Facet } from './facets.ts';
import { hasOwnPage } from './own-page.ts';
import { urls } from './site-urls.ts';

/** What the pages of 栏目 and those of authors differ in. */
export interface NameKind {
  label: '栏目' | '作者';
  facets(directory: Directory): readonly Facet[];
  /** What the overview says of so many names. */
  words(total: number): string;
  description(total: number): string;
  facts(facet: Facet): string[];
  /** An address below the overview, or its own. */
  href(slug?: string, number?: number): string;
  /** The feed that follows a name. */
  feed?(slug: string): string;
  /** Where a name leads: to its page, or to its only article. */
  address(facet: Facet): string;
}

export const NAME_KINDS = {
  columns: {
    label: '栏目',
    facets: ({ columns }) => columns,
    words: (total) => `报上印出的栏目，共${total}个。`,
    description: (total) => `报上印出的栏目，共${total}个。`,
    facts: columnFacts,
    href: (slug, number) => (slug === undefined ? urls.columns() : urls.column(slug, number)),
    feed: (slug) => urls.columnAtom(slug),
    address: (facet) => addressOf(facet, urls.column),
  },
  authors: {
    label: '作者',
    facets: ({ authors }) => authors,
    words: (total) => `见报的记者、通讯员、摄影者和作者，共${total}位。同名者归在一处。`,
    description: (total) => `见报的作者，共${total}位，按姓氏排列。`,
    facts: authorFacts,
    href: (slug, number) => (slug === undefined ? urls.authors() : urls.author(slug, number)),
    address: (facet) => addressOf(facet, urls.author),
  },
} satisfies Record<string, NameKind>;

function addressOf({ slug, articles }: Facet, page: (slug: string) => string): string {
  const [only] = articles;
  return only && !hasOwnPage(articles.length) ? urls.article(only) : page(slug);
}
