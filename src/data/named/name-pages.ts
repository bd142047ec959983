import { pinyin } from 'pinyin-pro';
import { paginate } from '../paging.ts';
import type { NameFacet, NameKind } from './name-facets.ts';

/** Names on one page; where there are no more there is but one page. */
const PAGE_SIZE = 60;
/** What stands under no letter. */
const OTHER = 'other';

/** A page of names. */
export interface NamePage {
  /** Its letter, `other`, or none for the page of all. */
  initial: string | undefined;
  /** From 1, among those of its letter. */
  number: number;
  /** Pages of its letter. */
  count: number;
  /** Names of its letter. */
  total: number;
  names: NameFacet[];
}

/** The letter that a name is looked up under: 仇 as a surname is Q. */
export function initialOf(name: string, kind: NameKind): string {
  // A town's own houses are looked up by what they do: 市商务局 under S of 商务.
  const word = kind === 'people' ? name : name.replace(/^(?:市|平湖)(?=.{2})/u, '');
  const surname = kind === 'people' ? 'head' : 'off';
  const [sound = ''] = pinyin(word, { toneType: 'none', type: 'array', surname });
  const letter = sound.charAt(0).toLowerCase();
  return /^[a-z]$/.test(letter) ? letter : OTHER;
}

/** Lays names out on pages: all on one where they are few, else by initial, by sound within one. */
export function layOutNames(names: readonly NameFacet[], kind: NameKind): NamePage[] {
  if (names.length <= PAGE_SIZE) {
    const total = names.length;
    return [{ initial: undefined, number: 1, count: 1, total, names: [...names] }];
  }
  const groups = Map.groupBy(names, ({ name }) => initialOf(name, kind));
  return [...groups]
    .sort(([a], [b]) => (a === OTHER ? 1 : b === OTHER ? -1 : a < b ? -1 : 1))
    .flatMap(([initial, own]) =>
      paginate(own.toSorted(bySound), PAGE_SIZE).map(({ items, ...page }) => ({
        ...page,
        initial,
        names: items,
      })),
    );
}

const collator = new Intl.Collator('zh-Hans-CN');
const bySound = (a: NameFacet, b: NameFacet) => collator.compare(a.name, b.name);
