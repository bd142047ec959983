/** Why a wording was changed, by the code of the rule. */
export const REPAIR_WORDS: Readonly<Record<string, string>> = {
  correction: '编者订正',
  shadow: '去阴影重影',
  shadow_duplicate: '去阴影重影',
  'shadow-duplicate': '去阴影重影',
  'dash-for-one': '破折号还原为“一”',
  'stray-dash': '去多余的横线',
  'lost-stop': '补失落的句号',
  'column-logo': '由拼音栏标认出栏名',
  'torn-tail': '归还断开的行尾',
  traditional: '繁体字改简体',
  misread: '识别误字',
  ocr_misread: '识别误字',
  'ocr-misread': '识别误字',
  noise: '去识别杂字',
  lost_punctuation: '补失落的标点',
  'lost-punctuation': '补失落的标点',
  'misread-mark': '识别误字',
  'misread-role': '识别误字',
  'misread-quote': '识别误字',
  'misread-bracket': '识别误字',
  width: '统一全角半角',
  quotes: '引号定向',
  gap: '标出缺字',
};

/**
 * Why a wording was changed, in plain Chinese.
 *
 * @param why the rule's code, as in the ledger
 */
export function repairInWords(why: string): string {
  return REPAIR_WORDS[why] ?? `按规则改动（代码 ${why}）`;
}
