import { plainPhrases } from '../ask.ts';
import { lettersOf } from '../code/letters.ts';
import type { Fold } from '../text/fold.ts';
import { withoutMarks } from './address.ts';
import { foldOfArticle, foldOfIndex } from './article-fold.ts';
import { createBar } from './bar.ts';
import { markLines, unmark, type Hit } from './mark-lines.ts';
import sheet from './marks.css?url';

const HEADLINE = '.kicker, .headline, .subtitle';
const BODY = '.article-body';

/**
 * Marks the words of a search in an article, and puts up the bar that leads from hit to hit. Where
 * the headline has none the page moves to the first one in the body.
 */
export async function showMarks(article: HTMLElement, words: string): Promise<void> {
  await loadStyles();
  const fold = foldOfArticle(article.dataset);
  const phrases = await phrasesFor(article, words, fold);
  const letters = (text: string) => lettersOf(fold(text));
  const exact = markLines(article, phrases, fold);
  // What was found whatever signs stand in it has its marks there, too.
  const hits = exact.length > 0 ? exact : markLines(article, lettersIn(phrases), letters);
  const bar = createBar(phrases, hits.length, {
    step: (by) => go(current + by),
    clear: () => {
      removeEventListener('keydown', onKey);
      unmark(hits);
      history.replaceState(history.state, '', withoutMarks(location.href));
      const main = document.querySelector('main');
      main?.setAttribute('tabindex', '-1');
      main?.focus({ preventScroll: true });
    },
  });
  let current = firstOf(hits);
  const go = (to: number, move: ScrollBehavior = chosenMove()) => {
    mark(hits[current], false);
    current = (to + hits.length) % hits.length;
    mark(hits[current], true);
    bar.tell(current);
    hits[current]?.[0]?.scrollIntoView({ block: 'center', behavior: move });
  };
  const onKey = (event: KeyboardEvent) => {
    const by = isTyped(event) ? 0 : event.key === 'n' ? 1 : event.key === 'p' ? -1 : 0;
    if (by !== 0) go(current + by);
  };
  document.querySelector('main')?.after(bar.element);
  if (hits.length === 0) return;
  addEventListener('keydown', onKey);
  const isInView = hits[current]?.[0]?.closest(HEADLINE) ?? location.hash;
  if (!isInView) go(current, 'instant');
  else mark(hits[current], true);
  bar.tell(current);
}

/** Pages without marks go without their style sheet, too. Without it marks are still marks. */
async function loadStyles(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = sheet;
  await new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
    document.head.append(link);
  });
}

/** The words folded as the index does, with its table where some word is not in the article. */
async function phrasesFor(article: HTMLElement, words: string, fold: Fold): Promise<string[]> {
  const phrases = plainPhrases(words, fold);
  const text = fold(article.textContent);
  const letters = lettersOf(text);
  const isThere = (phrase: string) => text.includes(phrase) || letters.includes(lettersOf(phrase));
  if (phrases.every(isThere)) return phrases;
  try {
    return plainPhrases(words, await foldOfIndex(article.dataset));
  } catch (reason) {
    console.warn(reason);
    return phrases;
  }
}

/** The letters of phrases, as far as they have any. */
function lettersIn(phrases: readonly string[]): string[] {
  return phrases.map(lettersOf).filter(Boolean);
}

/** The hit to begin with: the first in the headline, or else the first in the body. */
function firstOf(hits: readonly Hit[]): number {
  const within = (place: string) => hits.findIndex(([mark]) => mark?.closest(place));
  return [within(HEADLINE), within(BODY)].find((at) => at >= 0) ?? 0;
}

function mark(hit: Hit | undefined, isCurrent: boolean): void {
  for (const element of hit ?? []) {
    if (isCurrent) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
  }
}

function chosenMove(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

/** True where a key is meant for a field, or for the browser. */
function isTyped({ target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  const isField = target instanceof Element && target.matches('input, textarea, select');
  return isField || isComposing || ctrlKey || metaKey || altKey;
}
