import type { Root, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { Document, isScalar } from 'yaml';
import type { ArticleFront } from '../schema/article.ts';
import { toPrintable } from './text/to-printable.ts';
import type { Article, BodyBlock } from './types.ts';

const printer = unified().use(remarkStringify, { bullet: '-', rule: '-' });

/**
 * Prints an article as markdown with YAML front matter. The body goes through mdast and its
 * serializer, so that whatever the newspaper printed (`*`, `#`, `1.`, `<`) reads back the same; what
 * no file can hold is left out (see `toPrintable`), and so is a block of which nothing remains.
 *
 * @returns the file's whole text, ending in a line end
 */
export function printArticle(article: Article): string {
  const blocks = article.body.map((block) => ({ ...block, text: toPrintable(block.text) }));
  const children = blocks.filter(({ text }) => text !== '').map(toMdast);
  const body: Root = { type: 'root', children };
  return `---\n${printFront(article.front)}---\n\n${printer.stringify(body)}`;
}

function printFront(front: ArticleFront): string {
  const document = new Document(front, { aliasDuplicateObjects: false });
  // An unquoted day is a timestamp to many YAML readers.
  const date = document.get('date', true);
  if (isScalar(date)) date.type = 'QUOTE_DOUBLE';
  return document.toString({ lineWidth: 0 });
}

function toMdast(block: BodyBlock): RootContent {
  const children = [{ type: 'text' as const, value: block.text }];
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', children };
    case 'subhead':
      return { type: 'heading', depth: 2, children };
    default:
      return block.kind satisfies never;
  }
}
