import type { Box, PrintedLine, PrintedStory } from '../print/types.ts';
import type { Place } from './types.ts';

/** A paragraph or as much of it as one column holds, its printed lines still apart. */
export interface TornBlock {
  part: PrintedLine['part'];
  lines: PrintedLine[];
}

/** Where a sentence can end. */
const ENDS = /[。！？…][”’）》】]*$/;

/** The body of a story as blocks: cut at the ends of paragraphs and of columns. */
export function tornBlocks(columns: readonly Box[]): TornBlock[] {
  return columns.flatMap((column) => {
    const blocks: TornBlock[] = [];
    for (const line of column.lines) {
      const open = blocks.at(-1);
      const goesOn = open && open.part === line.part && !(line.part === 'paragraph' && line.first);
      if (goesOn) open.lines.push(line);
      else blocks.push({ part: line.part, lines: [line] });
    }
    return blocks;
  });
}

/** Columns that end with a sentence in mid-paragraph: nobody can tell that the paragraph goes on. */
export function splitsAtColumnEnds({ columns }: PrintedStory, story: number): Place[] {
  return columns.flatMap((column): Place[] => {
    const last = column.lines.at(-1);
    if (!last || last.part !== 'paragraph' || last.last || !ENDS.test(last.text)) return [];
    return [{ story, paragraph: last.paragraph, from: last.from, to: last.to }];
  });
}
