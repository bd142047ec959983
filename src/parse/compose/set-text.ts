import { concat, replace, split, type Located } from '../text/located.ts';
import { readQuotes } from '../text/read-quotes.ts';

/** A Chinese character or full-width punctuation: half-width marks beside it are misread. */
const CHINESE = '[\\p{Script=Han}“”‘’《》（）【】，。、；：！？…—〇〔〕]';
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
/**
 * `,` after Chinese text or before it; never inside a number, a time or a Latin name. It looks for
 * the mark before it looks around, for that costs much where it is done at every character.
 */
const HALF_WIDTH = new RegExp(
  `(?=[,;:?!()])(?:(?<=${CHINESE}|[%℃\\p{L}\\d)"'])[,;:?!)](?=${CHINESE}|["'(]|$)|(?<=${CHINESE}|["')])[,;:?!()]|[(](?=[^()]*\\p{Script=Han})|(?<=[(（][^()]*\\p{Script=Han}[^()]*)[)])`,
  'gu',
);
/** What the patterns of half-width marks match holds one of these: most text is spared them. */
const SOME_HALF_WIDTH = /[,;:?!()]/;
const STRAIGHT_QUOTE = /["']/;
/** `（2025)`, `(2025）`: both brackets of a pair are as wide. */
const HALF_PAIR = /（[^（）()]{0,80}\)|\([^（）()]{0,80}）/gu;
/** Spaces that kerning or a printed line's end left in Chinese text. */
const SPACES = new RegExp(`(?<=${CHINESE})\\s+|\\s+(?=${CHINESE})`, 'gu');
/** `“潮企浙里 跨境出海”`: two halves of one length, set apart on purpose. */
const PARALLEL = /(?<=[“《"])(\p{Script=Han}{3,10}) (\p{Script=Han}{3,10})(?=[”》"])/gu;
const KEPT_SPACE = '\u0001';

/**
 * Sets half-width punctuation in Chinese text to full width and gives straight quotes the
 * direction that the paragraph around them gives them.
 *
 * @param text one paragraph or one field; the places of all characters are kept
 */
export function setPunctuation(text: Located): Located {
  if (!SOME_HALF_WIDTH.test(text.text)) return directQuotes(text);
  const wide = replace(text, HALF_WIDTH, ([mark]) => FULL_WIDTH[mark] ?? mark);
  const paired = replace(wide, HALF_PAIR, ([pair]) => `（${pair.slice(1, -1)}）`);
  return directQuotes(paired);
}

/** Gives straight quotes their direction. */
function directQuotes(text: Located): Located {
  if (!STRAIGHT_QUOTE.test(text.text)) return text;
  const marks = new Map(readQuotes(text.text).map(({ at, mark }) => [at, mark]));
  return replace(text, /["']/g, ({ 0: mark, index }) => marks.get(index) ?? mark);
}

/**
 * Takes out the spaces that are none of the newspaper's: around Chinese characters. The space
 * between two halves of a quoted slogan stays.
 */
function closeSpaces(text: Located): Located {
  if (!/\s/.test(text.text) && !text.text.includes(KEPT_SPACE)) return text;
  const kept = replace(text, PARALLEL, ([whole, left, right]) =>
    left?.length === right?.length ? `${left ?? ''}${KEPT_SPACE}${right ?? ''}` : whole,
  );
  const closed = concat(split(kept, SPACES));
  return replace(closed, new RegExp(KEPT_SPACE, 'g'), () => ' ');
}

/** Body text as it is printed: without spaces that are not its own, with full-width punctuation. */
export function setText(text: Located): Located {
  return setPunctuation(closeSpaces(text));
}
