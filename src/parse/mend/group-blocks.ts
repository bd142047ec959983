import type { Block, BlockLine } from '../model/block.ts';
import type { Line } from '../text/line.ts';
import { concat, slice, split, trim, type Located } from '../text/located.ts';

/** `## 标题`, also without the space; the level is the number of signs. */
const HEADING = /^(#{1,6})(?:\s+|(?=\p{Script=Han}))/u;
/** Marks that never are the newspaper's: `**bold**`, `<br>`, `![image](…)`, a quote's `>`. */
const INLINE_MARKS =
  /\*\*+|__+|<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,80})?\/?>|!\[[^\]]{0,80}\]\([^)]{0,200}\)|^>\s*|(?<!#)#+$/gi;
/** `**标题**`: a line in bold, all of it. */
const BOLD = /^(\*\*|__)(?:(?!\1).)+\1$/u;
const COMMENT = ['<!--', '-->'] as const;
/** A rule or a code fence: a line without text. */
const RULE = /^(?:[-*_=~·.]{3,}|`{3}\w*)$/;

/**
 * Groups the lines into blocks and takes markdown's marks off.
 *
 * @param blanksThatPart how many blank lines in a row end a block
 * @returns blocks in dump order; what is cut off is markup and needs no account of its own
 */
export function groupBlocks(lines: readonly Line[], blanksThatPart = 1): Block[] {
  const blocks: { lines: BlockLine[]; level: number; newPage: boolean }[] = [];
  let open = false;
  let blanks = 0;
  let newPage = false;
  for (const line of lines) {
    newPage ||= line.newPage;
    const heading = HEADING.exec(line.text.text);
    const bare = stripMarks(heading ? slice(line.text, heading[0].length) : line.text);
    if (bare.text === '' || RULE.test(bare.text)) {
      blanks++;
      if (blanks >= blanksThatPart) open = false;
      continue;
    }
    blanks = 0;
    const level = heading?.[1]?.length ?? 0;
    const bold = BOLD.test(line.text.text.trim());
    const entry = { text: bare, number: line.number, indent: line.indent, ...(bold && { bold }) };
    const last = blocks.at(-1);
    if (open && last?.level === 0 && level === 0 && !newPage) last.lines.push(entry);
    else blocks.push({ lines: [entry], level, newPage });
    open = true;
    newPage = false;
  }
  return blocks;
}

function stripMarks(line: Located): Located {
  const text = stripComments(line);
  return text.text.search(INLINE_MARKS) < 0 ? text : trim(concat(split(text, INLINE_MARKS)));
}

/** Without `<!-- … -->`; a pattern would look for the end of each one that has none. */
function stripComments(line: Located): Located {
  const [open, close] = COMMENT;
  const kept: Located[] = [];
  let end = 0;
  for (;;) {
    const from = line.text.indexOf(open, end);
    const to = from < 0 ? -1 : line.text.indexOf(close, from + open.length);
    if (to < 0) break;
    kept.push(slice(line, end, from));
    end = to + close.length;
  }
  return end === 0 ? line : trim(concat([...kept, slice(line, end)]));
}
