import { readAsk } from '../ask.ts';
import type { Query } from '../query.ts';
import type { RelatedAnswer, RelatedHit } from '../related/ask-related.ts';
import type { Related } from '../related/open-related.ts';
import { requestManifest } from '../related/request.ts';
import type { Fold } from '../text/fold.ts';
import { make, part } from './make.ts';
import { relatedNotice } from './related-words.ts';
import { renderHit } from './render.ts';

/** What the tier needs of its page. */
export interface RelatedPage {
  /** The section, with its notice, list and button. */
  place: HTMLElement;
  /** Address of the tier's folder, with a trailing slash; nothing where the site has no such tier. */
  folder: string | undefined;
  /** Address of the site's front page. */
  root: string;
  fold: Fold;
}

/** What stands above this tier. */
export interface Above {
  total: number;
  /** The addresses of the articles, where they can be had. */
  addresses(): Promise<string[]>;
}

/** Articles with what was searched for, from which there is enough to read. */
const ENOUGH = 5;
/** Related articles that are shown at first, and with every step on. */
const STEP = 5;
/** Milliseconds after which it is said that an answer is under way. */
const SLOW = 300;
/** Chinese characters from which a search can have several words. */
const LONG = 3;
const HAN = /\p{Script=Han}/gu;

/** The last question that each section was asked to show related articles for. */
const asked = new WeakMap<HTMLElement, Query>();
/** The tier, which the first question opens. */
let opening: Promise<Related> | undefined;

/**
 * Whether related articles are wanted: little or nothing was found, and the question has more than one
 * word by which more could be.
 */
export function isWanted({ words }: Pick<Query, 'words'>, total: number, fold: Fold): boolean {
  if (total >= ENOUGH) return false;
  const phrases = readAsk(words, fold).all.flat();
  const longest = Math.max(0, ...phrases.map((phrase) => phrase.match(HAN)?.length ?? 0));
  return phrases.length > 1 || longest >= LONG;
}

/**
 * Shows the articles that are related to a question by their words, below those that have what was
 * searched for as it stands; nothing where enough stands there. Nothing of this tier is fetched before
 * it is wanted: where nothing was found, or, where little was, when the reader says so. What comes
 * after a newer question is thrown away.
 *
 * @param isAskedFor whether the reader has said so
 */
export async function showRelated(
  query: Query,
  above: Above,
  page: RelatedPage,
  isAskedFor = false,
): Promise<void> {
  const { place, folder, fold } = page;
  asked.set(place, query);
  if (folder === undefined || !isWanted(query, above.total, fold)) {
    clearRelated(place);
    return;
  }
  if (above.total > 0 && !isAskedFor) {
    const begin = make('button', 'tier-begin', '按词找相关的文章');
    begin.type = 'button';
    begin.addEventListener('click', () => {
      part('.related-notice', HTMLElement, place).focus();
      void showRelated(query, above, page, true);
    });
    show(place, [begin], []);
    return;
  }
  const isLast = () => asked.get(place) === query;
  const slow = setTimeout(() => {
    if (isLast()) show(place, ['正在找按词相关的文章…'], []);
  }, SLOW);
  try {
    opening ??= open(folder, fold);
    const tier = await opening;
    const [related, shown] = await Promise.all([tier.ask(query), above.addresses()]);
    const reader = skipping(related, new Set(shown));
    const hits = await reader.next(STEP);
    if (!isLast()) return;
    if (hits.length === 0 && isAskedFor) show(place, ['除了上面的，没有按词相关的文章。'], []);
    else if (hits.length === 0) clearRelated(place);
    else {
      show(place, [relatedNotice(query, above.total, related, fold)], itemsOf(hits, page));
      listenForMore(reader, page, isLast);
    }
  } catch (reason) {
    opening = undefined;
    if (!isLast()) return;
    console.error(reason);
    const retry = make('button', '', '重试');
    retry.type = 'button';
    retry.addEventListener('click', () => void showRelated(query, above, page, true));
    show(place, ['按词相关的文章没有取到。请检查网络后再试。', retry], []);
  } finally {
    clearTimeout(slow);
  }
}

/** Opens the tier: its script and its first file are fetched at the same time. */
async function open(folder: string, fold: Fold): Promise<Related> {
  const first = requestManifest(folder);
  // Where the script fails too, this is not to go unheard besides.
  first.catch(() => undefined);
  const { openRelated } = await import('../related/open-related.ts');
  return openRelated(folder, fold, first);
}

/** Hides the section, also from related articles that are still to come. */
export function clearRelated(place: HTMLElement): void {
  asked.delete(place);
  show(place, [], []);
  place.hidden = true;
}

/** Reads related articles one step after another, without those that are shown already. */
function skipping({ total, load }: RelatedAnswer, shown: ReadonlySet<string>) {
  let at = 0;
  return {
    async next(count: number): Promise<RelatedHit[]> {
      const hits: RelatedHit[] = [];
      while (hits.length < count && at < total) {
        const more = await load(at, (at += count - hits.length));
        hits.push(...more.filter(({ record }) => !shown.has(record.url)));
      }
      return hits;
    },
    isDone: () => at >= total,
  };
}

function show(place: HTMLElement, notice: (Node | string)[], items: readonly Node[]): void {
  place.hidden = false;
  part('.related-notice', HTMLElement, place).replaceChildren(...notice);
  part('ol', HTMLOListElement, place).replaceChildren(...items);
  part('.results-more', HTMLButtonElement, place).hidden = true;
}

function listenForMore(
  reader: ReturnType<typeof skipping>,
  page: RelatedPage,
  isLast: () => boolean,
): void {
  const more = part('.results-more', HTMLButtonElement, page.place);
  const list = part('ol', HTMLOListElement, page.place);
  more.hidden = reader.isDone();
  more.onclick = async () => {
    more.disabled = true;
    try {
      const items = itemsOf(await reader.next(STEP), page);
      if (!isLast()) return;
      list.append(...items);
      more.hidden = reader.isDone();
      items[0]?.querySelector('a')?.focus();
    } catch (reason) {
      console.error(reason);
    } finally {
      more.disabled = false;
    }
  };
}

function itemsOf(hits: readonly RelatedHit[], { root, fold }: RelatedPage): HTMLLIElement[] {
  return hits.map((hit) => {
    const marks = hit.found.filter((word) => word.length > 1);
    const item = renderHit(hit, root, marks, fold);
    if (hit.missing.length > 0) {
      const words = hit.missing.join('、');
      item.append(make('p', 'related-missing quiet', `本篇没有：${words}`));
    }
    return item;
  });
}
