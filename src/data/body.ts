import { readFile } from 'node:fs/promises';
import { bodyOf } from './load/front-matter.ts';
import type { ArticleMeta } from './load/meta.ts';
import { plainParagraphs } from './plain-text.ts';
import { toHtml } from './to-html.ts';

/**
 * Reads an article's body from its file and makes HTML of it. Bodies are read one by one, when
 * their page is made, so that the archive's size does not bear on memory.
 *
 * @throws when the file cannot be read
 */
export async function readBody(article: ArticleMeta): Promise<string> {
  const text = await readFile(article.file, 'utf8');
  return toHtml(bodyOf(text), article.dateline);
}

/** The beginning of an article, as a front page sets it. */
export interface Opening {
  paragraphs: string[];
  /** True when nothing is left out. */
  whole: boolean;
}

/**
 * Reads whole paragraphs from the start of an article until they make about `length` characters.
 *
 * @throws when the file cannot be read
 */
export async function readOpening(article: ArticleMeta, length: number): Promise<Opening> {
  const all = plainParagraphs(bodyOf(await readFile(article.file, 'utf8')));
  let count = 0;
  for (let read = 0; read < length && count < all.length; count += 1)
    read += all[count]?.length ?? 0;
  return { paragraphs: all.slice(0, count), whole: count === all.length };
}
