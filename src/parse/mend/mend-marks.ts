import type { Block, BlockLine } from '../model/block.ts';
import type { LocatedRepair } from '../model/located-repair.ts';
import { replace, slice, type Located } from '../text/located.ts';
import { LEAST_NAME } from '../words/is-common-word.ts';
import { lexicon } from '../words/lexicon.ts';
import { nameLogLikelihood } from '../words/name-log-likelihood.ts';

/** What OCR reads for the square before a byline: characters in a box, and letters of its width. */
const BOX = '国回目口日四因田圆图园圈曰固困围M';
const ROLE = '(?:本\\s*报\\s*)?(?:见习\\s*)?(?:记\\s*者|通\\s*讯\\s*员|摄\\s*影)';
/** `国记者 林芳`, also after a gap between two columns. */
const BEFORE_ROLE = new RegExp(`(?<=^|\\s{2,})[${BOX}](?=\\s{0,2}${ROLE})`, 'gu');
/** `国罗洋`: a commentator's name alone on its line. */
const BEFORE_NAME = new RegExp(`^[${BOX}](?=\\s?(\\p{Script=Han}\\s?\\p{Script=Han}{1,2})$)`, 'gu');

/**
 * Reads as ■ the character that OCR took it for on this page: which one, the lines show on which a
 * role word follows it.
 *
 * @returns the blocks mended, and what was changed in them
 */
export function mendMarks(blocks: readonly Block[]): { blocks: Block[]; repairs: LocatedRepair[] } {
  const repairs: LocatedRepair[] = [];
  const marks = new Set<string>();
  for (const { lines } of blocks) {
    for (const { text } of lines)
      for (const [mark] of text.text.matchAll(BEFORE_ROLE)) marks.add(mark);
  }
  if (marks.size === 0) return { blocks: [...blocks], repairs };
  const mend = (text: Located, pattern: RegExp): Located =>
    replace(text, pattern, (match) => {
      const name = (match[1] ?? '').replace(/\s/g, '');
      const known = marks.has(match[0]);
      const likely = name === '' || isName(match[0], name);
      if (!known || !likely) return match[0];
      const dump = slice(text, match.index, match.index + 1);
      repairs.push({ dump, printed: '■', why: 'misread-mark' });
      return '■';
    });
  const mendLine = (line: BlockLine): BlockLine => ({
    ...line,
    text: mend(mend(line.text, BEFORE_ROLE), BEFORE_NAME),
  });
  return { blocks: blocks.map((b) => ({ ...b, lines: b.lines.map(mendLine) })), repairs };
}

/** A name, and not the rest of a word that the character before begins: 国家安全. */
function isName(before: string, name: string): boolean {
  const likely = (nameLogLikelihood(name) ?? -Infinity) > LEAST_NAME;
  return likely && lexicon().logProbability(before + name.slice(0, 1)) === undefined;
}
