import { readFile } from 'node:fs/promises';
import { bodyOf } from './load/front-matter.ts';
import type { ArticleMeta } from './load/meta.ts';
import { openingOf, type Opening } from './opening.ts';
import { plainParagraphs } from './plain-text.ts';
import type { NameLink } from './named/names-to-link.ts';
import { toHtml } from './to-html.ts';

/**
 * Reads an article's body from its file and makes HTML of it. Bodies are read one by one, when
 * their page is made, so that the archive's size does not bear on memory.
 *
 * @param names to be linked where they are first mentioned
 * @throws when the file cannot be read
 */
export async function readBody(article: ArticleMeta, names?: readonly NameLink[]): Promise<string> {
  const text = await readFile(article.file, 'utf8');
  return toHtml(bodyOf(text), article.dateline, names);
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
