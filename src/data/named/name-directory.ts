import { loadArchive } from '../archive.ts';
import type { Archive } from '../issues.ts';
import { urls } from '../site-urls.ts';
import { NAME_KINDS, nameFacets, type NameFacet, type NameKind } from './name-facets.ts';
import { layOutNames, type NamePage } from './name-pages.ts';

/** People or organisations with their pages. */
export interface NameList {
  /** Those with most articles first. */
  names: NameFacet[];
  pages: NamePage[];
  /** The address of a name's place on its page. */
  hrefs: ReadonlyMap<string, string>;
}

let making: Promise<Record<NameKind, NameList>> | undefined;

/** The people and organisations that the archive names, made once a build. */
export function loadNames(): Promise<Record<NameKind, NameList>> {
  making ??= loadArchive().then((archive) => {
    const [people, organisations] = NAME_KINDS.map((kind) => listOf(archive, kind));
    if (!people || !organisations) throw new Error('there are two kinds of names');
    return { people, organisations };
  });
  return making;
}

function listOf(archive: Archive, kind: NameKind): NameList {
  const names = nameFacets(archive, kind);
  const pages = layOutNames(names, kind);
  const hrefs = new Map(
    pages.flatMap(({ initial, number, names: own }) =>
      own.map(({ name, slug }): [string, string] => [
        name,
        `${urls.names(kind, initial, number)}#${anchorOf(slug)}`,
      ]),
    ),
  );
  return { names, pages, hrefs };
}

/** The id of a name's place on its page. */
export function anchorOf(slug: string): string {
  return `n-${slug}`;
}
