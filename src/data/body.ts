import { readFile } from 'node:fs/promises';
import { bodyOf } from './load/front-matter.ts';
import type { ArticleMeta } from './load/meta.ts';
import { blocksOf, type Block } from './blocks.ts';
import { openingOf, type Opening } from './opening.ts';
import { plainParagraphs } from './plain-text.ts';
import { toHtml, type BodyMarks } from './to-html.ts';
import { fullMarks } from './typeset/full-marks.ts';

/**
 * Reads an article's body from its file and makes HTML of it. Bodies are read one by one, when
 * their page is made, so that the archive's size does not bear on memory.
 *
 * @throws when the file cannot be read
 */
export async function readBody(article: ArticleMeta, marks: BodyMarks = {}): Promise<string> {
  return toHtml(await readMarkdown(article), article.dateline, marks);
}

/**
 * Reads an article's body from its file, as it stands there.
 *
 * @throws when the file cannot be read
 */
export async function readMarkdown(article: ArticleMeta): Promise<string> {
  return bodyOf(await readFile(article.file, 'utf8'));
}

/**
 * Reads the paragraphs and subheads of an article as plain text.
 *
 * @throws when the file cannot be read
 */
export async function readBlocks(article: ArticleMeta): Promise<Block[]> {
  return blocksOf(await readMarkdown(article));
}

/**
 * Reads an article's body as plain text, a line for each paragraph and subhead.
 *
 * @throws when the file cannot be read
 */
export async function bodyText(article: ArticleMeta): Promise<string> {
  return (await readBlocks(article)).map(({ text }) => text).join('\n');
}

/**
 * Reads about `length` characters from the start of an article.
 *
 * @throws when the file cannot be read
 */
export async function readOpening(article: ArticleMeta, length: number): Promise<Opening> {
  const text = await readMarkdown(article);
  return openingOf(plainParagraphs(text).map(fullMarks), length);
}
