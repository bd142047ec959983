import { OFFICE } from './read-byline-groups.ts';

/** `编辑同志：`, `尊敬的各位家长：`, `广大市民朋友们：`: whom a letter or a notice speaks to. */
const SALUTATION =
  /^(?:(?:尊敬|敬爱|亲爱)的|各位|广大|编辑|记者)?[\p{Script=Han}、]{0,12}(?:同志们?|先生|女士|朋友们?|市民们?|居民|家长们?|读者|用户|客户|同学们?|老师|单位|编辑部|叔叔|阿姨)\s*[:：]$/u;
/** `此致`, `敬礼！`, `特此公告。`: how it ends. */
const FORMULA =
  /^(?:此致|敬礼|此致\s*敬礼|特此(?:通知|公告|通告|说明|声明|更正|致歉))\s*[!！。]?$/u;
/** `8月13日`, `2025年8月13日`, `二〇二五年八月十三日` */
const DAY =
  /^(?:(?:19|20)\d\d\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日$|^[一二][〇零○一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$/u;

/** Whether a text is what a letter or notice opens or ends with, as short as a headline: `编辑同志：`. */
export function isLetterPart(text: string): boolean {
  return SALUTATION.test(text) || FORMULA.test(text);
}

/** Whether two lines, one below the other, are who issued a notice and when: `市供水公司` / `8月13日`. */
export function isSignedAndDated(office: string, day: string): boolean {
  return DAY.test(day) && OFFICE.test(office);
}
