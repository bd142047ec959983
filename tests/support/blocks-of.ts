import type { Block } from '../../src/parse/model/block.ts';
import { locate } from '../../src/parse/text/located.ts';

/** Lines of a dump as one block; each knows its place in the dump that they make. */
export function blockOf(...texts: readonly string[]): Block {
  let start = 0;
  const lines = texts.map((text, i) => {
    const line = { text: locate(text, start), number: i + 1, indent: 0 };
    start += text.length + 1;
    return line;
  });
  return { lines, level: 0, newPage: false };
}

/** The lines of blocks as text. */
export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ lines }) => lines.map(({ text }) => text.text));
}
