import leven from 'leven';
import type { Furniture, Head, Item } from '../model/item.ts';
import { supply } from '../text/located.ts';
import type { KnownColumn } from '../types.ts';

/** Letters of a logo, by its length, that an extractor may have wrong. */
const MOST_WRONG = 0.2;

/**
 * Names the rubrics of which a page shows only the logo in Latin letters: `DIYI PINGLUN` is 第1评论. A
 * logo beside which the name itself stands needs none.
 *
 * @param rubrics the rubrics that the archive knows
 */
export function nameLogos(items: readonly Item[], rubrics: readonly KnownColumn[]): Item[] {
  if (rubrics.length === 0) return [...items];
  const named = new Set(
    items.filter((item) => item.kind === 'head' && item.logo).map((head) => head.block),
  );
  const printed = items.flatMap((item) => (item.kind === 'head' ? item.lines : []));
  return items.flatMap((item): Item[] => {
    const isLogo = item.kind === 'furniture' && item.reason === 'logotype';
    if (!isLogo || named.has(item.block)) return [item];
    const rubric = rubrics.find(({ logos }) => logos.some((logo) => isLike(item.text.text, logo)));
    const known = rubric && !printed.some(({ text }) => text.includes(rubric.name));
    return known ? [item, toHead(item, rubric.name)] : [item];
  });
}

function toHead({ block, number, text }: Furniture, name: string): Head {
  const lines = [supply(name)];
  return { kind: 'head', block, number, lines, level: 0, logo: true, logotype: text };
}

function isLike(printed: string, logo: string): boolean {
  const [a, b] = [letters(printed), letters(logo)];
  return a !== '' && leven(a, b) <= MOST_WRONG * b.length;
}

function letters(text: string): string {
  return (/^[^\p{Script=Han}]*/u.exec(text)?.[0] ?? '').toUpperCase().replace(/[^A-Z]/g, '');
}
