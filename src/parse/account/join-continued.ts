import type { FindingCode } from '../../schema/findings/findings.ts';
import type { Furniture } from '../model/item.ts';
import { headlineLines, type LocatedArticle, type LocatedBlock } from '../model/located-article.ts';
import type { ReadSheet } from '../model/read-dump.ts';
import { findJumpFrom } from '../signs/find-jump.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { pairsOf } from '../text/likeness.ts';
import { concat, startOf, type Located } from '../text/located.ts';
import { numberSheets } from './number-sheets.ts';

/** Of the pairs of characters in the shorter headline, this share stands in the other one, too. */
const SAME_HEADLINE = 0.6;
/** What is said of the rest of an article where it stands for itself. */
const OF_A_PART: ReadonlySet<FindingCode> = new Set(['no-byline', 'broken-start']);

/**
 * Joins articles that go on on a later page of the same dump: one ends with `（下转2版）`, and the only
 * text of page 2 that begins with `（上接1版）` repeats words of its headline. The repeated headline and
 * both marks become the page's; an article that misses one of these signs stays as it is, with the
 * page where it goes on.
 */
export function joinContinued(sheets: readonly ReadSheet[]): ReadSheet[] {
  if (sheets.length < 2) return [...sheets];
  const numbers = numberSheets(sheets.map((sheet) => sheet.page));
  const joined = [...sheets];
  for (const [from, { articles }] of sheets.entries()) {
    for (const article of articles) {
      const to = numbers.findIndex((page, i) => i > from && page === article.jump?.page);
      const rivals = articles.filter((other) => other.jump?.page === article.jump?.page);
      const rest = joined[to] && findRest(joined[to], numbers[from] ?? 0);
      if (to < 0 || rivals.length > 1 || !rest || !goesOn(article, rest)) continue;
      const begin = joined[from] ?? sheets[from];
      const end = joined[to];
      if (!begin || !end) continue;
      const mark = article.jump ? [article.jump.text] : [];
      joined[from] = {
        ...begin,
        furniture: [...begin.furniture, ...mark.map(toFurniture)],
        articles: begin.articles.map((one) =>
          one.anchor === article.anchor ? join(one, rest) : one,
        ),
      };
      joined[to] = {
        ...end,
        furniture: [...end.furniture, ...repeatedOf(rest).map(toFurniture)],
        articles: end.articles.filter((one) => one !== rest),
      };
    }
  }
  return joined;
}

/** The text behind the only mark of a page that says it goes on from another one. */
function findRest({ furniture, articles }: ReadSheet, page: number): LocatedArticle | undefined {
  const marks = furniture.filter(
    ({ text, reason }) => reason === 'jump-from' && findJumpFrom(text)?.value === page,
  );
  const at = marks.length === 1 && marks[0] ? startOf(marks[0].text) : undefined;
  if (at === undefined) return undefined;
  return articles
    .filter(({ anchor }) => anchor > at)
    .reduce<LocatedArticle | undefined>((a, b) => (a && a.anchor < b.anchor ? a : b), undefined);
}

function goesOn(article: LocatedArticle, rest: LocatedArticle): boolean {
  const [own, other] = [article, rest].map((one) =>
    pairsOf(
      headlineLines(one)
        .map(({ text }) => text)
        .join(''),
    ),
  );
  const least = Math.min(own?.size ?? 0, other?.size ?? 0);
  const names = new Set(article.credits.map(({ name }) => name.text));
  return (
    least > 0 &&
    own !== undefined &&
    [...(other ?? [])].filter((pair) => own.has(pair)).length >= SAME_HEADLINE * least &&
    rest.credits.every(({ name }) => names.has(name.text)) &&
    !rest.dateline &&
    !rest.note &&
    !rest.column
  );
}

function join(article: LocatedArticle, rest: LocatedArticle): LocatedArticle {
  const [last, first] = [article.body.at(-1), rest.body[0]];
  const open =
    last?.kind === 'paragraph' && first?.kind === 'paragraph' && !endsSentence(last.text.text);
  const body: LocatedBlock[] = open
    ? [
        ...article.body.slice(0, -1),
        { ...last, text: concat([last.text, first.text]) },
        ...rest.body.slice(1),
      ]
    : [...article.body, ...rest.body];
  return {
    ...article,
    body,
    jump: rest.jump,
    doubts: [...article.doubts, ...rest.doubts.filter(({ code }) => !OF_A_PART.has(code))],
    repairs: [...article.repairs, ...rest.repairs],
    ...misplacedIn(article, rest),
  };
}

/** The share of all parts together that is expected to be misplaced, where each was weighed. */
function misplacedIn(...parts: readonly LocatedArticle[]): Pick<LocatedArticle, 'misplaced'> {
  const lengths = parts.map(({ body }) =>
    body.reduce((sum, { text }) => sum + text.text.length, 0),
  );
  const whole = lengths.reduce((a, b) => a + b, 0);
  if (whole === 0 || parts.some(({ misplaced }) => misplaced === undefined)) return {};
  const harm = parts.reduce((sum, { misplaced = 0 }, i) => sum + misplaced * (lengths[i] ?? 0), 0);
  return { misplaced: harm / whole };
}

/** What the rest repeats of the article: its headline and authors. */
function repeatedOf(rest: LocatedArticle): Located[] {
  return [
    ...headlineLines(rest),
    ...rest.credits.flatMap(({ roleText, name }) => [roleText, name]),
  ].filter((text) => text !== undefined);
}

function toFurniture(text: Located): Furniture {
  return { kind: 'furniture', block: 0, number: 0, text, reason: 'jump-from' };
}
