import type { Block, BlockLine } from '../model/block.ts';
import { readByline } from '../signs/read-byline.ts';
import { concat, type Located } from '../text/located.ts';
import { looksLikeName } from '../words/surname.ts';

/** What a browser leaves of a name for the next line: too little for a line of anything else. */
const REST = /^\p{Script=Han}{1,2}$/u;

/** Joins a byline whose last name runs on in the next line: `…记者 钟离 通讯员 郁小` / `满`. */
export function joinTornNames(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    if (!block.lines.some(({ text }) => REST.test(text.text))) return block;
    const lines: BlockLine[] = [];
    for (const line of block.lines) {
      const last = lines.at(-1);
      const whole = last && REST.test(line.text.text) && wholeByline(last.text, line.text);
      if (whole) lines[lines.length - 1] = { ...last, text: whole };
      else lines.push(line);
    }
    return { ...block, lines };
  });
}

/** The two lines as one, where the second is the end of the byline's last name and no name itself. */
function wholeByline(line: Located, rest: Located): Located | undefined {
  const whole = concat([line, rest]);
  const credits = readByline(whole);
  const alone = readByline(line);
  if (!credits || (alone && alone.length !== credits.length)) return undefined;
  const name = credits.at(-1)?.name.text.replace(/\s/g, '') ?? '';
  const torn = name.length > rest.text.length && name.endsWith(rest.text);
  return torn && looksLikeName(name) ? whole : undefined;
}
