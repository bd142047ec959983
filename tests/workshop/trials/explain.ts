import type { Article } from '../../../src/parse/types.ts';
import { fold } from '../../support/fidelity/fold.ts';
import type { Detail } from '../../support/fidelity/measure.ts';
import type { Trial } from './try-page.ts';
import type { GoldArticle } from '../../support/fidelity/gold.ts';

/** What is wrong with each imperfect article of a page, in lines for a person to read. */
export function explainTrial({ page, parsed, measure }: Trial): string[] {
  return measure.details.flatMap((detail, i) => {
    const wanted = page.truth.articles[i];
    if (detail.perfect || !wanted) return [];
    const printed = parsed.articles.find((article) => article.front.title === detail.printed);
    return [`${page.dump} · ${detail.title}`, ...faults(detail, wanted, printed)];
  });
}

function faults(detail: Detail, wanted: GoldArticle, printed: Article | undefined): string[] {
  if (!printed) return ['  missing'];
  const { front, body } = printed;
  const paragraphs = body.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const lines: string[] = [];
  if (detail.parts.head < 1 || detail.parts.title < 1) {
    const head = [front.column, front.kicker, front.title, front.subtitle].map(
      (part) => part ?? '·',
    );
    const right = [wanted.column, wanted.kicker, wanted.title, wanted.subtitle];
    lines.push(`  head   ${head.join(' / ')}`);
    lines.push(`  right  ${right.map((part) => part ?? '·').join(' / ')}`);
  }
  if (detail.parts.authors < 1) {
    lines.push(`  by     ${people(front.authors)}`, `  right  ${people(wanted.authors ?? [])}`);
  }
  const got = seams(paragraphs);
  const right = seams(wanted.paragraphs);
  lines.push(...[...got.difference(right)].map((seam) => `  +break ${seam}`));
  lines.push(...[...right.difference(got)].map((seam) => `  -break ${seam}`));
  lines.push(...textFault(fold(paragraphs.join('')), fold(wanted.paragraphs.join(''))));
  if (front.doubts.length > 0) lines.push(`  doubts ${front.doubts.join(' ')}`);
  return lines;
}

function people(authors: readonly { role: string; name: string }[]): string {
  return authors.map(({ role, name }) => `${role} ${name}`).join(', ');
}

/** Paragraph ends with some words on each side. */
function seams(paragraphs: readonly string[]): Set<string> {
  return new Set(
    paragraphs
      .slice(1)
      .map((next, i) => `${fold(paragraphs[i]).slice(-9)} | ${fold(next).slice(0, 9)}`),
  );
}

/** Where the text first goes another way. */
function textFault(got: string, right: string): string[] {
  if (got === right) return [];
  let at = 0;
  while (at < got.length && got[at] === right[at]) at++;
  const near = (text: string): string => text.slice(Math.max(0, at - 10), at + 26);
  return [`  text   ${near(got)} (at ${at} of ${right.length})`, `  right  ${near(right)}`];
}
