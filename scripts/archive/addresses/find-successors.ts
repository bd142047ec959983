import type { Article } from '../../../src/parse/types.ts';

/** Characters that carry text: punctuation and spaces differ from one extraction to the next. */
const TEXT = /[\p{Letter}\p{Number}]/gu;
/** Runs of this many characters are hardly ever shared by chance. */
const GRAM = 4;
/** Two articles of one page share up to a few percent: names, 平湖市, standing phrases. */
const LEAST_SHARE = 0.15;

/**
 * Finds for each article of an old dump the article of a new one that holds most of its text.
 *
 * @returns old id → new id; `undefined` where no new article shares enough text with it
 */
export function findSuccessors(
  before: readonly Article[],
  after: readonly Article[],
): Map<string, string | undefined> {
  const candidates = after.map((article) => ({ id: article.front.id, grams: gramsOf(article) }));
  return new Map(before.map((article) => [article.front.id, closestTo(article, candidates)]));
}

function closestTo(
  article: Article,
  candidates: readonly { id: string; grams: ReadonlySet<string> }[],
): string | undefined {
  const grams = [...gramsOf(article)];
  let best: { id: string; share: number } | undefined;
  for (const { id, grams: others } of candidates) {
    const share = grams.filter((gram) => others.has(gram)).length / Math.max(1, grams.length);
    if (share >= LEAST_SHARE && share > (best?.share ?? 0)) best = { id, share };
  }
  return best?.id;
}

function gramsOf({ front, body }: Article): Set<string> {
  const parts = [front.title, front.kicker ?? '', front.subtitle ?? '', ...body.map((b) => b.text)];
  const text = (parts.join('').match(TEXT) ?? []).join('').toLowerCase();
  const count = Math.max(1, text.length - GRAM + 1);
  return new Set(Array.from({ length: count }, (_, i) => text.slice(i, i + GRAM)));
}
