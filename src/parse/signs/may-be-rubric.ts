import { HOLDS } from '../text/edges.ts';
import { lettersOf } from '../text/letters-of.ts';
import { POINTERS, RUBRIC_MARKS } from '../text/print-marks.ts';

/** A rubric (栏目) is not longer. */
const LONGEST_NAME = 12;
/** Without marks only what is as short as a name. */
const LONGEST_BARE_NAME = 10;

/** `◆关注民生实事◆`, `·项目建设进行时·`, `〖记者走基层〗`: a rubric between its marks. */
const MARKED = new RegExp(`^([${RUBRIC_MARKS}〖])\\s*[^。，,；;]{2,20}?\\s*(?:\\1|〗)$`, 'u');
/** `》》“八大行动”这样干`, `▶民生热线`: a rubric behind a mark that points to it. */
const POINTED = new RegExp(
  `^[${POINTERS}]{1,3}\\s*[^\\s。；;${POINTERS}][^。；;${POINTERS}]{1,19}$`,
  'u',
);
/** `【文明实践在行动】`: a rubric, or a subhead or headline of the same form. */
const BRACKETED = /^[【[［]\s*[^。；;【】]{2,20}\s*[】\]］]$/u;
/** `【关注民生实事】“博士课堂”…`: a rubric in front of a headline on one line. */
const IN_FRONT =
  /^(?:【[^。；;【】]{2,12}】|〖[^。；;〖〗]{2,12}〗|([◆◇★☆·•])[^。，,；;·•]{2,12}\1)\s*(?=[^\s—-])/u;
/** `九十九天，冰下三千米》》四海潮信`, `…到底是什么【田塍十问】`: the same behind a headline. */
const BEHIND = new RegExp(
  `(?<=[^\\s。；;，,：:${POINTERS}])\\s*(?:【[^。；;，,【】]{2,12}】|〖[^。；;，,〖〗]{2,12}〗|` +
    `[${POINTERS}]{1,3}\\s*[^。；;，,${POINTERS}]{2,12})$`,
  'u',
);
/** Letters of a headline that a rubric can stand behind. */
const LEAST_HEADLINE = 4;

/** What newspapers call their rubrics: `民生观察`, `关注高考`, `共同富裕看嘉兴`. */
const WORDED =
  /^(?:关注|聚焦|走进|记者)|看\p{Script=Han}{2}$|(?:评论|时评|短评|快评|漫评|点评|夜话|茶座|论坛|论道|纵论|访谈|杂谈|漫谈|笔谈|今日谈|大家谈|观察|视点|观点|视野|视角|广角|聚焦|关注|热线|热点|焦点|直通车|进行时|走基层|在行动|在一线|一线行|风采录?|风云榜|光荣榜|故事会|纵横|速递|速读|快讯|简讯|播报|传真|专栏|专版|连载|讲堂|之窗|之声|巡礼|掠影|回眸|看台|新语|絮语|札记|手记|百家言|一周谈|新征程|新时代)$/u;

/** A name between the marks that only rubrics carry. */
export function isMarkedRubric(text: string): boolean {
  return MARKED.test(text) || POINTED.test(text);
}

/** Where a rubric in front of a headline ends; 0 where there is none. */
export function endOfRubric(text: string): number {
  return IN_FRONT.exec(text)?.[0].length ?? 0;
}

/** Where a rubric behind a headline begins; 0 where there is none. */
export function startOfRubric(text: string): number {
  const start = BEHIND.exec(text)?.index ?? 0;
  const headline = text.slice(0, start);
  return lettersOf(headline).length >= LEAST_HEADLINE && !HOLDS.stop.test(headline) ? start : 0;
}

/** Whether a line may be the name of the rubric an article stands under. */
export function mayBeRubric(text: string): boolean {
  const letters = lettersOf(text).length;
  if (letters > LONGEST_NAME) return false;
  return (
    isMarkedRubric(text) ||
    BRACKETED.test(text) ||
    (letters <= LONGEST_BARE_NAME && !/[，,！!？?：:“”]/u.test(text) && WORDED.test(text))
  );
}
