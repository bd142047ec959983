import { createHash } from 'node:crypto';
import type { Block } from './blocks.ts';
import type { ArticleMeta } from './load/meta.ts';

/** So many hexadecimal figures tell apart all states of an article that there may ever be. */
const FIGURES = 10;

/**
 * An article's text as it is hashed: the lines of its head, then its blocks, without white space
 * around them, in Unicode's composed form. Section, kind and place on the page are none of it.
 */
export function plainText(article: ArticleMeta, blocks: readonly Block[]): string {
  const { column, kicker, title, subtitle, authors, dateline, editorsNote } = article;
  const byline = authors.map(({ role, name }) => `${role} ${name}`).join(' ');
  return [column, kicker, title, subtitle, byline, editorsNote, dateline]
    .concat(blocks.map(({ text }) => text))
    .flatMap((line) => line?.trim() || [])
    .join('\n')
    .normalize('NFC');
}

/** The state of an article's text: the start of its SHA-256. A citation names it. */
export function textVersion(article: ArticleMeta, blocks: readonly Block[]): string {
  return createHash('sha256').update(plainText(article, blocks)).digest('hex').slice(0, FIGURES);
}
