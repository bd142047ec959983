import { loadLexicon } from './load-lexicon.ts';
import { loadNames } from './name-directory.ts';
import type { ArticleMeta } from '../load/meta.ts';
import { urls } from '../site-urls.ts';

/** A name in a text, and where it leads. */
export interface NameLink {
  text: string;
  href: string;
  /** Words that hold the name and mean something else. */
  never: readonly string[];
}

/** The names in an article's text that have a page to lead to. */
export async function namesToLink({ named }: ArticleMeta): Promise<NameLink[]> {
  const names = await loadNames();
  const { places } = loadLexicon();
  const known = (['people', 'organisations'] as const).flatMap((kind) =>
    named[kind].flatMap((name): NameLink[] => {
      const href = names[kind].hrefs.get(name);
      return href === undefined ? [] : [{ text: name, href, never: [] }];
    }),
  );
  const own = places.filter(({ name }) => named.places.includes(name));
  const towns = own.flatMap(({ name, short, never }) =>
    [name, ...short].map((text) => ({ text, href: urls.place(name), never })),
  );
  return [...known, ...towns];
}
