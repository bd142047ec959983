import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import type { Root, RootContent } from 'mdast';
import { unified } from 'unified';
import { authorsByRole } from '../authors.ts';
import { subtitleToSet } from '../headline.ts';
import type { ArticleMeta } from '../load/meta.ts';

const reader = unified().use(remarkParse).freeze();
const printer = unified().use(remarkStringify, { bullet: '-' }).freeze();

/**
 * An article as markdown to be read or pasted: headline, people and text, and where it is from.
 *
 * @param body its markdown without front matter
 * @param source the citation, set last
 */
export function printMarkdown(article: ArticleMeta, body: string, source: string): string {
  const { kicker, title, subtitle, column, editorsNote, dateline, authors } = article;
  const people = authorsByRole(authors).map(({ role, names }) => [role, ...names].join(' '));
  const blocks = reader.parse(body).children;
  if (dateline) prepend(blocks[0], `${dateline}　`);
  const root: Root = {
    type: 'root',
    children: [
      ...[column, kicker].flatMap((line) => (line ? [paragraph(line)] : [])),
      { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
      ...(subtitle ? [paragraph(`——${subtitleToSet(subtitle)}`)] : []),
      ...(people.length > 0 ? [paragraph(people.join('　'))] : []),
      ...(editorsNote ? [paragraph(`编者按　${editorsNote}`)] : []),
      ...blocks,
      { type: 'thematicBreak' },
      paragraph(source),
    ],
  };
  return printer.stringify(root);
}

function paragraph(value: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function prepend(block: RootContent | undefined, value: string): void {
  if (block?.type === 'paragraph') block.children.unshift({ type: 'text', value });
}
