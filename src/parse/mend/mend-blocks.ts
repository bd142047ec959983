import type { Block, BlockLine } from '../model/block.ts';
import type { LocatedRepair } from '../model/located-repair.ts';
import { replace, type Located } from '../text/located.ts';
import { lexicon } from '../words/lexicon.ts';
import { mendMarks } from './mend-marks.ts';
import { mendPairs } from './mend-pairs.ts';
import { mendTraditional } from './mend-traditional.ts';
import { repairAmid } from './repair-amid.ts';

/** A dash that touches a Chinese character and no letter, digit or second dash. */
const DASH = /(?<=\p{Script=Han})-(?![-\w])|(?<![-\w])-(?=\p{Script=Han})/gu;

/**
 * Mends misreadings of OCR where the evidence is overwhelming: `-` for 一 where only 一 makes a word of
 * the dictionary (`原因之-`, `领导-致认为`), half of a long dash, `国` for the ■ of a byline, a mark of a
 * pair for its like (`〈初中部)`), and traditional forms amid simplified text.
 *
 * @returns the blocks mended, and what was changed in them
 */
export function mendBlocks(blocks: readonly Block[]): {
  blocks: Block[];
  repairs: LocatedRepair[];
} {
  const marked = mendMarks(blocks);
  const paired = mendPairs(marked.blocks);
  const simplified = mendTraditional(paired.blocks);
  const repairs = [marked, paired, simplified].flatMap((stage) => stage.repairs);
  const mendLine = (line: BlockLine): BlockLine => {
    const text = mendDashes(mendHalfDashes(line.text, repairs), repairs);
    return text === line.text ? line : { ...line, text };
  };
  const mended = simplified.blocks.map((block) => ({ ...block, lines: block.lines.map(mendLine) }));
  return { blocks: mended, repairs };
}

function mendDashes(text: Located, repairs: LocatedRepair[]): Located {
  return replace(text, DASH, (match) => {
    const before = text.text[match.index - 1] ?? '';
    const after = text.text[match.index + 1] ?? '';
    const next = after + (text.text[match.index + 2] ?? '');
    if (!isWord(`${before}一`) && (!isWord(`一${after}`) || isWord(next))) return match[0];
    const { index: at } = match;
    repairs.push(repairAmid(text, { at, length: 1, printed: '一' }, 'dash-for-one'));
    return '一';
  });
}

/** `节目-一诗朗诵`: a long dash of which OCR read one half as 一. */
const HALF_DASH = /(?<=[\p{Script=Han}”》])(?:[-—]一|一[-—])(?=[\p{Script=Han}“《])/gu;

function mendHalfDashes(text: Located, repairs: LocatedRepair[]): Located {
  return replace(text, HALF_DASH, ({ 0: dash, index }) => {
    const before = text.text.charAt(index - 1);
    const after = text.text.charAt(index + 2);
    if (isKnown(`一${after}`) || isKnown(`${before}一`)) return dash;
    repairs.push(repairAmid(text, { at: index, length: 2, printed: '——' }, 'misread-dash'));
    return '——';
  });
}

function isKnown(word: string): boolean {
  return lexicon().logProbability(word) !== undefined;
}

/** A word common enough that its being formed by chance is out of the question. */
const LEAST_LOG = -12.5;

function isWord(word: string): boolean {
  return word.length === 2 && (lexicon().logProbability(word) ?? -Infinity) > LEAST_LOG;
}
