import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Root } from 'mdast';
import { parse as parseYaml } from 'yaml';
import type { BodyBlock } from '../../src/parse/types.ts';
import { articleSchema, type ArticleFront } from '../../src/schema/article.ts';

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

/** An article as a reader of the printed file sees it. */
export interface Printed {
  front: ArticleFront;
  body: BodyBlock[];
}

/**
 * Reads a printed article back, through YAML, the schema and a markdown parser.
 *
 * @throws when the file has no front matter, the front matter breaks the schema, or the body holds
 *   anything but paragraphs and headings of plain text
 */
export function readPrinted(file: string): Printed {
  const [, front, markdown] = FRONT_MATTER.exec(file) ?? [];
  if (front === undefined || markdown === undefined) throw new Error('no front matter');
  return { front: articleSchema.parse(parseYaml(front)), body: readBody(markdown) };
}

function readBody(markdown: string): BodyBlock[] {
  const root: Root = unified().use(remarkParse).parse(markdown);
  return root.children.map((block) => {
    if (block.type !== 'paragraph' && block.type !== 'heading') {
      throw new Error(`the body holds a ${block.type} where only text and subheads may stand`);
    }
    const text = block.children.map((child) => {
      if (child.type !== 'text') throw new Error(`a ${block.type} holds ${child.type}, not text`);
      return child.value;
    });
    return { kind: block.type === 'heading' ? 'subhead' : 'paragraph', text: text.join('') };
  });
}
