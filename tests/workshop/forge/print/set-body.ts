import type { Story } from '../story.ts';
import { setLines } from './set-lines.ts';
import { squares } from './squares.ts';
import { NO_PARAGRAPH, type PrintedLine } from './types.ts';

/** Sets a story's paragraphs, subheads and jump line in lines of one column, not yet placed. */
export function setBody(story: Story, measure: number): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let paragraph = -1;
  for (const { kind, text } of story.blocks) {
    if (kind === 'subhead') {
      const indent = Math.max(0, Math.floor((measure - squares(text)) / 2));
      for (const line of setLines(text, measure, 0)) {
        lines.push({ ...NO_PARAGRAPH, text: line.text, x: 0, y: 0, indent, part: 'subhead' });
      }
      continue;
    }
    paragraph++;
    const lead = paragraph === 0 && story.dateline !== undefined ? `${story.dateline}　` : '';
    const set = setLines(lead + text, measure, 2);
    for (const [i, line] of set.entries()) {
      lines.push({
        ...{ text: line.text, x: 0, y: 0, indent: line.indent, part: 'paragraph', paragraph },
        from: Math.max(0, line.from - lead.length),
        to: Math.max(0, line.to - lead.length),
        first: i === 0,
        last: i === set.length - 1,
      });
    }
  }
  return story.jump === undefined ? lines : addJump(lines, `（下转${story.jump}版）`, measure);
}

/** The jump line stands at the right of the last line, or below it where that is full. */
function addJump(lines: PrintedLine[], text: string, measure: number): PrintedLine[] {
  const last = lines.at(-1);
  if (last && squares(last.text) + squares(text) + 1 <= measure) {
    return [...lines.slice(0, -1), { ...last, text: `${last.text}　${text}` }];
  }
  const indent = Math.max(0, measure - Math.ceil(squares(text)));
  return [...lines, { ...NO_PARAGRAPH, text, x: 0, y: 0, indent, part: 'jump' }];
}
