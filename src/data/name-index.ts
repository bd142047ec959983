import { pinyin } from 'pinyin-pro';
import { largestFirst, latestFirst, type Facet } from './facets.ts';
import { paginate, type ListPage } from './paging.ts';

/** The names under one letter of the alphabet. */
export interface Initial {
  /** `A` to `Z`, or 其他 for what no letter begins. */
  letter: string;
  names: Facet[];
}

/** Names as an overview shows them. */
export interface NameIndex {
  total: number;
  /** All names, where they are few enough for one page. */
  all: Facet[] | undefined;
  /** Else those with most articles, and those named last. */
  largest: Facet[];
  latest: Facet[];
  /** Else all of them by the first letter of their pinyin. */
  initials: Initial[];
}

/** Names that an overview shows one by one: eight screens of a phone hold as many. */
const FEW = 120;
const LEADING = 30;
const OTHER = '其他';

/**
 * Makes the index of some names.
 *
 * @param facets in the order of pinyin
 */
export function nameIndex(facets: readonly Facet[]): NameIndex {
  const total = facets.length;
  if (total <= FEW) return { total, all: [...facets], largest: [], latest: [], initials: [] };
  const largest = largestFirst(facets).slice(0, LEADING);
  const others = facets.filter((facet) => !largest.includes(facet));
  const groups = Map.groupBy(facets, ({ name }) => initialOf(name));
  const initials = [...groups].map(([letter, names]) => ({ letter, names }));
  initials.sort((a, b) => rank(a.letter) - rank(b.letter));
  return {
    total,
    all: undefined,
    largest,
    latest: latestFirst(others).slice(0, LEADING),
    initials,
  };
}

/** The pages of the names under one letter. @param size names of a page */
export function initialPages({ names }: Initial, size: number): ListPage<Facet>[] {
  return paginate(names, size);
}

/** The part of an address that stands for a letter. No name's own part has a hyphen amid it. */
export function initialSlug(letter: string): string {
  return `by-${letter === OTHER ? 'other' : letter.toLowerCase()}`;
}

/** The first letter of a name's pinyin, read as a surname is: 单 is S, 曾 is Z. */
export function initialOf(name: string): string {
  const first = [...name].find((one) => /[\p{L}\p{N}]/u.test(one)) ?? '';
  const sound = /\p{Script=Han}/u.test(first)
    ? pinyin(name.slice(name.indexOf(first)), { toneType: 'none', surname: 'head' })
    : first;
  const letter = sound.charAt(0).toUpperCase();
  return /^[A-Z]$/.test(letter) ? letter : OTHER;
}

function rank(letter: string): number {
  return letter === OTHER ? Infinity : letter.charCodeAt(0);
}
