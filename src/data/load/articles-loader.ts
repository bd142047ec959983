import type { Loader } from 'astro/loaders';
import { createReader } from '../../names/read-names.ts';
import { articleSchema } from '../../schema/article.ts';
import { BrokenFile } from '../../schema/broken-file.ts';
import { columnName } from '../column-name.ts';
import { loadLexicon } from '../named/load-lexicon.ts';
import { plainParagraphs } from '../plain-text.ts';
import { check } from './check.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { ArticleMeta } from './meta.ts';
import { syncFiles } from './sync-files.ts';
import type { DayFile, Tree } from './tree.ts';

/** Part of every digest: raise it when what is stored of an article changes. */
const SHAPE = 'articles-2';
const LEAD_LENGTH = 160;

/** Loads the light part of every article: front matter, length, first words, and what it names. */
export function articlesLoader(tree: Tree): Loader {
  return {
    name: 'archive-articles',
    load: (context) => {
      const lexicon = loadLexicon();
      const read = createReader(lexicon);
      // With other words other names are found.
      const shape = `${SHAPE}\n${context.generateDigest(JSON.stringify(lexicon))}`;
      return syncFiles(context, tree, shape, '.md', (text, file) => {
        const article = readArticle(text, file, read);
        return { id: article.id, data: { ...article } };
      });
    },
  };
}

function readArticle(
  text: string,
  { day, path }: DayFile,
  read: ReturnType<typeof createReader>,
): ArticleMeta {
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
  const { kicker, title, subtitle, editorsNote } = article;
  const isThere = (line: string | undefined) => line !== undefined;
  const head = [kicker, title, subtitle].filter(isThere);
  const { named, words } = read(head, [editorsNote, ...paragraphs].filter(isThere));
  const lead = shorten(paragraphs[0] ?? '');
  return { ...article, ...column, day, lead, characters, named, words, file: path };
}

function shorten(text: string): string {
  if (text.length <= LEAD_LENGTH) return text;
  // No pair of UTF-16 is cut in two.
  return `${text.slice(0, LEAD_LENGTH - 1).replace(/\p{Cs}$/u, '')}…`;
}
