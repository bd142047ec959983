import type { Loader } from 'astro/loaders';
import { articleSchema } from '../../schema/article.ts';
import { BrokenFile } from '../../schema/broken-file.ts';
import { columnName } from '../column-name.ts';
import { plainParagraphs } from '../plain-text.ts';
import { check } from './check.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { ArticleMeta } from './meta.ts';
import { syncFiles } from './sync-files.ts';
import type { DayFile, Tree } from './tree.ts';

/** Part of every digest: raise it when what is stored of an article changes. */
const SHAPE = 'articles-2';
const LEAD_LENGTH = 160;

/** Loads the light part of every article: front matter, length and first words. */
export function articlesLoader(tree: Tree): Loader {
  return {
    name: 'archive-articles',
    load: (context) =>
      syncFiles(context, tree, SHAPE, '.md', (text, file) => {
        const article = readArticle(text, file);
        return { id: article.id, data: { ...article } };
      }),
  };
}

function readArticle(text: string, { day, path }: DayFile): ArticleMeta {
  const { front, body } = splitFrontMatter(text, path);
  const article = check(articleSchema, front, path);
  const prefix = `${day}-p${article.page}-`;
  if (!article.id.startsWith(prefix)) {
    throw new BrokenFile(
      path,
      `\`id\` is \`${article.id}\` but its folder and page want \`${prefix}…\``,
    );
  }
  const paragraphs = plainParagraphs(body);
  const characters = paragraphs.join('').replace(/\s/g, '').length;
  const column = article.column === undefined ? {} : { column: columnName(article.column) };
  return { ...article, ...column, day, lead: shorten(paragraphs[0] ?? ''), characters, file: path };
}

function shorten(text: string): string {
  if (text.length <= LEAD_LENGTH) return text;
  // No pair of UTF-16 is cut in two.
  return `${text.slice(0, LEAD_LENGTH - 1).replace(/\p{Cs}$/u, '')}…`;
}
