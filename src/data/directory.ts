import { loadArchive } from './archive.ts';
import { authorFacets, columnFacets, sectionFacets, type Facet } from './facets.ts';
import { hasOwnPage } from './own-page.ts';

/** The lists that pages of the whole archive need, made once a build. */
export interface Directory {
  sections: ReturnType<typeof sectionFacets>;
  /** In the order of pinyin. */
  columns: Facet[];
  authors: Facet[];
  /** Address parts of those that have a page of their own. */
  columnSlugs: ReadonlyMap<string, string>;
  authorSlugs: ReadonlyMap<string, string>;
}

let making: Promise<Directory> | undefined;

/** Sections, columns and authors of the archive, with their address parts. */
export function loadDirectory(): Promise<Directory> {
  making ??= makeDirectory();
  return making;
}

async function makeDirectory(): Promise<Directory> {
  const archive = await loadArchive();
  const columns = columnFacets(archive);
  const authors = authorFacets(archive);
  return {
    sections: sectionFacets(archive),
    columns,
    authors,
    columnSlugs: slugsOf(columns),
    authorSlugs: slugsOf(authors),
  };
}

function slugsOf(facets: Facet[]): ReadonlyMap<string, string> {
  const own = facets.filter(({ articles }) => hasOwnPage(articles.length));
  return new Map(own.map(({ name, slug }) => [name, slug]));
}
