import { readFile } from 'node:fs/promises';
import { bodyOf } from './load/front-matter.ts';
import type { ArticleMeta } from './load/meta.ts';
import { openingOf, type Opening } from './opening.ts';
import { plainBlocks, plainParagraphs } from './plain-text.ts';
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

/**
 * Reads an article's body as plain text, a line for each paragraph and subhead.
 *
 * @throws when the file cannot be read
 */
export async function bodyText(article: ArticleMeta): Promise<string> {
  const text = await readFile(article.file, 'utf8');
  return plainBlocks(bodyOf(text)).join('\n');
}

/**
 * Reads about `length` characters from the start of an article.
 *
 * @throws when the file cannot be read
 */
export async function readOpening(article: ArticleMeta, length: number): Promise<Opening> {
  const text = await readFile(article.file, 'utf8');
  return openingOf(plainParagraphs(bodyOf(text)), length);
}
