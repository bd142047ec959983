import type { Block, BlockLine } from '../model/block.ts';
import type { LocatedRepair } from '../model/located-repair.ts';
import { isSurelyByline } from '../signs/find-glued-byline.ts';
import { BYLINE_MARK } from '../signs/read-byline.ts';
import { replace, slice, trim, type Located } from '../text/located.ts';
import { BYLINE_MARKS } from '../text/print-marks.ts';
import { mayBeName } from '../words/is-common-word.ts';
import { lexicon } from '../words/lexicon.ts';

/** Words that stand before names, of which OCR may misread one character. */
const WORDS = ['通讯员', '摄影', '记者'];
/** A line of names and words for people, and nothing else. */
const NAMES_ONLY = new RegExp(`^[${BYLINE_MARKS}]?[\\p{Script=Han}\\s·]{5,40}$`, 'u');
/** What may be a role word: at the start or after a space, with a space and names after it. */
const MAY_BE_ROLE = new RegExp(
  `(?<=^[${BYLINE_MARKS}]?|\\s|见习|本报)\\p{Script=Han}{2,3}(?=\\s)`,
  'gu',
);

/**
 * Mends a role word of which one character is misread, `拔影 石一鸣`, `记者 王强 通讯贫 李婷`: where the
 * letters are no word and no name, and all the rest of the line is names.
 *
 * @returns the blocks mended, and what was changed in them
 */
export function mendRoles(blocks: readonly Block[]): { blocks: Block[]; repairs: LocatedRepair[] } {
  const repairs: LocatedRepair[] = [];
  const mendLine = (line: BlockLine): BlockLine => {
    if (!NAMES_ONLY.test(line.text.text)) return line;
    const found: LocatedRepair[] = [];
    const text = mendWords(line.text, found);
    if (found.length === 0 || !isSurelyByline(withoutMark(text))) return line;
    repairs.push(...found);
    return { ...line, text };
  };
  return { blocks: blocks.map((b) => ({ ...b, lines: b.lines.map(mendLine) })), repairs };
}

function mendWords(text: Located, found: LocatedRepair[]): Located {
  return replace(text, MAY_BE_ROLE, ({ 0: letters, index }) => {
    const word = WORDS.find((role) => isMisread(letters, role));
    if (word === undefined) return letters;
    const dump = slice(text, index, index + letters.length);
    found.push({ dump, printed: word, why: 'misread-role' });
    return word;
  });
}

/** Whether letters differ from a word in one character, and mean nothing else. */
function isMisread(letters: string, word: string): boolean {
  if (letters.length !== word.length) return false;
  const wrong = [...word].filter((character, i) => character !== letters.charAt(i)).length;
  if (wrong !== 1 || mayBeName(letters)) return false;
  return lexicon().logProbability(letters) === undefined;
}

function withoutMark(text: Located): Located {
  return trim(BYLINE_MARK.test(text.text.charAt(0)) ? slice(text, 1) : text);
}
