import type { Head } from '../model/item.ts';
import { hasRubricForm } from '../signs/has-rubric-form.ts';
import { slice, supply, trim, type Located } from '../text/located.ts';
import { POINTERS, RUBRIC_MARKS } from '../text/print-marks.ts';
import { joinLines } from './headline/read-headline.ts';
import { setPunctuation } from './set-text.ts';

/** `◆关注民生实事◆`, `〖文明实践在行动〗`, `·项目建设进行时·`, `》》“八大行动”这样干`: marks of the print, not of the name. */
const MARKS = new RegExp(
  `^[\\s${RUBRIC_MARKS}${POINTERS}〖【[]*(.*?)[\\s${RUBRIC_MARKS}〗】\\]]*$`,
  'su',
);

/** `本报今起推出“大干一百天 打赢攻坚战”专栏` */
const ANNOUNCED =
  /(?:推出|开设|开辟|设立)[^“”。]{0,12}“([^“”]{2,30})”[^“”。]{0,6}(?:专栏|栏目|专题)/u;

/**
 * The name of the rubric whose logo stands with an article, without the marks that set it off; else the
 * one that its note announces, whose words stay in the note.
 */
export function rubricOf(logos: readonly Head[], note: Located | undefined): Located | undefined {
  if (logos.length === 0) {
    const announced = ANNOUNCED.exec(note?.text ?? '')?.[1];
    return announced !== undefined && hasRubricForm(announced) ? supply(announced) : undefined;
  }
  const whole = joinLines(logos.flatMap((logo) => logo.lines));
  const name = MARKS.exec(whole.text)?.[1] ?? '';
  if (name === '') return setPunctuation(whole);
  const start = whole.text.indexOf(name);
  return setPunctuation(trim(slice(whole, start, start + name.length)));
}
