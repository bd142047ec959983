import type { Head } from '../model/item.ts';
import { slice, trim, type Located } from '../text/located.ts';
import { joinLines } from './headline/read-headline.ts';
import { setPunctuation } from './set-text.ts';

/** `◆关注民生实事◆`, `〖文明实践在行动〗`, `·项目建设进行时·`, `》》“八大行动”这样干`: marks of the print, not of the name. */
const MARKS = /^[\s◆◇●○★☆■□▲△·•〖【[》>»▶►▷➤]*(.*?)[\s◆◇●○★☆■□▲△·•〗】\]]*$/su;

/** The name of the rubric whose logo stands with an article, without the marks that set it off. */
export function rubricOf(logos: readonly Head[]): Located {
  const whole = joinLines(logos.flatMap((logo) => logo.lines));
  const name = MARKS.exec(whole.text)?.[1] ?? '';
  if (name === '') return setPunctuation(whole);
  const start = whole.text.indexOf(name);
  return setPunctuation(trim(slice(whole, start, start + name.length)));
}
