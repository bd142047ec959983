import type { Block } from '../model/block.ts';
import { HOLDS } from '../text/edges.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { SOME } from '../text/points.ts';
import { SHORT } from '../text/squares.ts';
import { widthOf } from '../text/width-of.ts';
import { seamScorer } from '../words/seam-scorer.ts';

/**
 * `新闻热线：0573-85012345`, `E-mail：news@example.com`, `今日天气：多云到阴`, `扫一扫 关注…`: the line is
 * a notice from end to end. That text breaks right before and after such words is no chance.
 */
const NOTICE =
  /^(?:[\p{Script=Han}\s]{2,12}|e\s*-?\s*mail)\s*[:：]\s*(?:[\w\s.@/:+()（）—-]{6,}$|.*\d\s*℃)|^扫(?:一扫|码)[^，。、；：]*$/iu;
/** What a pause in the line before says for its being text, and none for its being a headline. */
const PAUSED = SOME;
const goesOnIn = seamScorer([]);

/**
 * Whether a line that could be a page's notice is one of a story's, which holds the same words: it
 * goes on from the line before in mid-sentence, is as wide, and is not just set between two lines
 * that go on in each other.
 *
 * @param running whether the block is text
 */
export function isAmidText({ lines }: Block, i: number, running: boolean): boolean {
  const text = (at: number): string => lines[at]?.text.text ?? '';
  const [before, own, after] = [text(i - 1), text(i), text(i + 1)];
  if (before === '' || !running || endsSentence(before) || NOTICE.test(own)) return false;
  const apart = Math.abs(widthOf(before) - widthOf(own));
  if (after === '') return endsSentence(own);
  if (apart > SHORT) return false;
  const stays = goesOnIn(before, own) + goesOnIn(own, after) - goesOnIn(before, after);
  return stays + (HOLDS.pause.test(before) ? PAUSED : -PAUSED) >= 0;
}

/** Whether a block is three lines or more of text with punctuation. */
export function isRunning({ lines }: Block): boolean {
  const punctuated = lines.filter(({ text }) => HOLDS.pause.test(text.text)).length;
  return lines.length >= 3 && punctuated * 2 >= lines.length;
}
