import type { Unit } from '../../model/unit.ts';
import { hasRubricForm } from '../../signs/has-rubric-form.ts';
import { HEADLINE_SIGNS } from '../../signs/headline-signs.ts';
import { KICKER, SAYS_ALL, SUBTITLE } from '../../signs/headline-words.ts';
import { isLetterPart } from '../../signs/is-letter-part.ts';
import { isTurn } from '../../signs/is-turn.ts';
import { isMarkedRubric, mayBeRubric } from '../../signs/may-be-rubric.ts';
import { BYLINE_MARK, readBareName } from '../../signs/read-byline.ts';
import { ENDS } from '../../text/edges.ts';
import { logStep } from '../../text/log-step.ts';
import { surelyOpensSentence } from '../../text/opens-sentence.ts';

/** Doublings of a text's length behind which texts count as of one length. */
const LONG = 6.5;
/** Digits among a text's characters: some as a headline may have, or as many as tables have. */
const SOME_DIGITS = 0.15;
const MANY_DIGITS = 0.4;

/** Forms of a line that tell of its part, each by a pattern. */
const FORMS: Readonly<Record<string, RegExp>> = {
  kicker: KICKER,
  subtitle: SUBTITLE,
  'says-all': SAYS_ALL,
  /** `新华社北京8月1日电`, `据央视新闻消息`. */
  agency: /^\s*[（(]?(?:据|综合)?(?:新华社|新华网|中新社|中新网|央视|人民网|人民日报)/u,
  /** `一、`, `（二）`, `①`, `3.`: an entry of a list, or a numbered subhead. */
  numbered: /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[①-⑳]|[（(]?\d{1,2}[）)、.．](?!\d))/u,
  /** `地址：`, `报名时间：`: a label before what it names. */
  labelled: /^[^，。：:]{1,10}[：:]./u,
  telephone: /(?<!\d)(?:1\d{10}|(?:0\d{2,3}[-—－\s]?)?\d{7,8})(?!\d)/u,
  price: /\d\s*元|[¥￥]\s*\d|折(?!射|磨|腾)/u,
  address: /https?:|www\.|\.com|\.cn|@|微信|公众号|二维码/u,
  weather: /℃|多云|晴|阵雨|偏[东南西北]风|[东南西北]风\d|\d级/u,
  'first-word-quoted': /^[“‘「『《]/u,
  'in-brackets': /^[（(【［[〔].*[）)】］\]〕]$/u,
  'in-quotes': /^[“「『].*[”」』]$/u,
  'begins-bracket': /^[（(【［[〔]/u,
  'spaced-halves': /\p{Script=Han}[\s\u3000]+[\p{Script=Han}“]/u,
  latin: /^[^\p{Script=Han}]*\p{Script=Latin}[^\p{Script=Han}]*$/u,
  reporter: /记者|通讯员|见习|摄影|文\/|图\/|\/文|\/图|[报采]道?写/u,
  /** `（未完待续）`, `（完）`, `（连载3）`. */
  continued: /未完待续|^[（(]?完[）)]?$|连载|待续/u,
  when: /昨[天日晚]|今[天日]|日前|近[日期]|\d\s*月\s*\d{1,2}\s*日|上午|下午/u,
  editors: /责任编辑|责编|版式|校对|组版|热线|电话|主编|值班|美编/u,
  date: /^(?:\d{4}|[二〇零一二三四五六七八九]{4})\s*年\s*.{1,3}月.{1,4}日?/u,
  salutation: /^\p{Script=Han}{2,8}[：:]$/u,
  'mark-first': /^[^\p{L}\p{N}“‘「『《（(【［[〔\s]/u,
  'mark-last': /[^\p{L}\p{N}\p{P}\s]$/u,
  bar: /[｜|]/u,
  dot: /\p{Script=Han}[·•・]\p{Script=Han}/u,
};
const FORM_NAMES = Object.entries(FORMS);
const SIGN_NAMES = Object.entries(HEADLINE_SIGNS);

/** The names of what a unit shows by its own text and marks. */
export function ownSigns(unit: Unit): string[] {
  const { text } = unit.text;
  const digits = text.replace(/\D/g, '').length / Math.max(1, text.length);
  const signs = [`length ${logStep(Math.max(1, text.length), LONG)}`];
  const add = (name: string, holds: boolean): void => {
    if (holds) signs.push(name);
  };
  for (const [name, holds] of SIGN_NAMES) add(name, holds(text));
  for (const [name, form] of FORM_NAMES) add(name, form.test(text));
  add('some-digits', digits >= SOME_DIGITS);
  add('many-digits', digits >= MANY_DIGITS);
  add('closed', ENDS.closer.test(text));
  add('full-stop', text.endsWith('。'));
  add('surely-opens', surelyOpensSentence(text));
  add('turn', isTurn(text));
  add('letter-part', isLetterPart(text));
  add('rubric-marks', isMarkedRubric(text));
  add('rubric-words', mayBeRubric(text));
  add('rubric-form', hasRubricForm(text));
  add('byline-mark', BYLINE_MARK.test(text.charAt(0)));
  add('bare-name', unit.kind === 'plain' && readBareName(unit.text) !== undefined);
  add('bold', unit.bold === true);
  add('heading', unit.level > 0);
  return signs;
}
