import type { RepairCode } from '../schema/repair-codes.ts';

/** Why a wording was changed, by the code of the rule. */
export const REPAIR_WORDS: Readonly<Record<RepairCode, string>> = {
  'column-logo': '由拼音栏标认出栏名',
  correction: '编者订正',
  'dash-for-one': '破折号还原为“一”',
  'lost-stop': '补失落的句号',
  'misread-bracket': '括号误识订正',
  'misread-dash': '破折号误识订正',
  'misread-mark': '标记误识订正',
  'misread-quote': '引号误识订正',
  'misread-role': '署名身份误识订正',
  shadow: '去阴影重影',
  'stray-dash': '去多余的横线',
  'torn-tail': '归还断开的行尾',
  'traditional-form': '繁体字改简体',
};

/**
 * Why a wording was changed, in plain Chinese.
 *
 * @param why the rule's code, as in the ledger
 */
export function repairInWords(why: string): string {
  const words: Readonly<Record<string, string>> = REPAIR_WORDS;
  return words[why] ?? `按规则改动（代码 ${why}）`;
}
