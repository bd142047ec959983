import { defineCollection } from 'astro:content';
import { articlesLoader } from './data/load/articles-loader.ts';
import { pagesLoader } from './data/load/pages-loader.ts';
import { articleMetaSchema, pageMetaSchema } from './data/load/meta.ts';

const tree = {
  /** Folder of the parser's output, from the project's root. */
  dir: process.env.ARCHIVE_ARTICLES || 'content/articles',
  /** A year such as `2025` builds that year alone. */
  year: process.env.ARCHIVE_YEAR || undefined,
};

export const collections = {
  articles: defineCollection({ loader: articlesLoader(tree), schema: articleMetaSchema }),
  pages: defineCollection({ loader: pagesLoader(tree), schema: pageMetaSchema }),
};
