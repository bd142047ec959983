import { loadNames } from './name-directory.ts';
import type { NameKind } from './name-facets.ts';
import type { NamePage } from './name-pages.ts';

/** The page of a letter, and its address. */
export interface NameRoute {
  params: { initial: string; number: string | undefined };
  props: { page: NamePage };
}

/** The pages of names by their letters; a small archive has none. */
export async function nameRoutes(kind: NameKind): Promise<NameRoute[]> {
  const { pages } = (await loadNames())[kind];
  return pages.flatMap((page): NameRoute[] => {
    const { initial, number } = page;
    if (initial === undefined) return [];
    return [
      { params: { initial, number: number > 1 ? String(number) : undefined }, props: { page } },
    ];
  });
}
