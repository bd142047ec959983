import type { FindingKind } from '../../schema/findings/finding-words.ts';
import { FINDINGS } from '../../schema/findings/findings.ts';
import type { Entry } from '../../schema/entry.ts';
import type { Finding } from '../../schema/ledger.ts';
import { LINE_END } from '../../schema/line-end.ts';
import type { ArticleMeta } from '../load/meta.ts';
import { isWithin, placesOf, type BlockSpan, type PreparedBody } from '../places/place-words.ts';
import type { DoubtPlace, HeadPart } from './doubt.ts';
import { findingWordsOf } from './finding-words-of.ts';

/** An article with what its doubts are looked up in. */
export interface DoubtedArticle {
  article: ArticleMeta;
  body: PreparedBody;
  /** The runs of the dump that became it. */
  entries: readonly Entry[];
}

/** Doubts of these kinds are about one part of the head, whatever words they name. */
const FIXED: Partial<Record<FindingKind, HeadPart>> = {
  byline: 'authors',
  caption: 'authors',
  column: 'column',
};
/** Doubts of these kinds are about the headline where their words stand nowhere else. */
const OF_HEADLINE: readonly FindingKind[] = ['headline', 'headline-order', 'extent', 'body'];
const HEAD_PARTS = ['title', 'kicker', 'subtitle', 'column', 'authors'] as const;
/** Words say nothing of a place where they are a mere number or letter. */
const TELLING = /\p{Script=Han}.*\p{Script=Han}/su;

/** Finds the very place of an article that a finding is about. */
export function locateFinding(finding: Finding, own: DoubtedArticle): DoubtPlace {
  const { kind } = FINDINGS[finding.code];
  const fixed = FIXED[kind];
  if (fixed) return hasPart(own.article, fixed) ? head(fixed) : { kind: 'whole' };
  const words = findingWordsOf(finding);
  const atLine = byLine(finding.line, own);
  const tries = [words.join(''), ...words].filter((text) => TELLING.test(text));
  for (const text of tries) {
    const part = OF_HEADLINE.includes(kind) ? partWith(own.article, text) : undefined;
    if (part) return head(part);
    const span = nearest(placesOf(own.body, text), atLine);
    if (span) return { kind: 'body', ...span };
  }
  if (atLine) return atLine;
  return OF_HEADLINE.includes(kind) ? head('title') : { kind: 'whole' };
}

function head(part: HeadPart): DoubtPlace {
  return { kind: 'head', part };
}

function partWith(article: ArticleMeta, words: string): HeadPart | undefined {
  return (['title', 'kicker', 'subtitle'] as const).find((part) =>
    isWithin(article[part] ?? '', words),
  );
}

function hasPart(article: ArticleMeta, part: HeadPart): boolean {
  return part === 'authors' ? article.authors.length > 0 : article[part] !== undefined;
}

/** Where the text of a line of the dump stands. */
function byLine(line: number, { article, body, entries }: DoubtedArticle): DoubtPlace | undefined {
  for (const entry of entries) {
    const text = entry.text.split(LINE_END)[line - entry.line];
    if (entry.line > line || text === undefined) continue;
    const part = HEAD_PARTS.find((one) => one === entry.field);
    if (part && hasPart(article, part)) return head(part);
    const span = placesOf(body, text)[0]?.[0];
    if (span) return { kind: 'body', ...span };
  }
  return undefined;
}

/** Of the places where words stand the one next to what the line of the dump became. */
function nearest(places: BlockSpan[][], line: DoubtPlace | undefined): BlockSpan | undefined {
  const block = line?.kind === 'body' ? line.block : 0;
  const away = (spans: BlockSpan[]) => Math.abs((spans[0]?.block ?? 0) - block);
  return places.toSorted((a, b) => away(a) - away(b))[0]?.[0];
}
