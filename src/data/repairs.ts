import type { Repair } from '../schema/repair.ts';
import type { RepairCode } from '../schema/repair-codes.ts';
import { KIND_WORDS, SET_WORDS } from './words.ts';

/** Why a wording was changed, by the code of the rule. */
export const REPAIR_WORDS: Readonly<Record<RepairCode, string>> = {
  'column-logo': '由拼音栏标认出栏名',
  'compatibility-form': '兼容字形改为通用字',
  correction: '编者订正',
  'dash-for-one': '破折号还原为“一”',
  'long-dash': '合成一字的破折号拆为两字',
  'lost-stop': '补失落的句号',
  'misread-bracket': '括号误识订正',
  'misread-dash': '破折号误识订正',
  'misread-mark': '标记误识订正',
  'misread-quote': '引号误识订正',
  'misread-role': '署名身份误识订正',
  radical: '部首字形改为通用字',
  shadow: '去阴影重影',
  'stray-dash': '去多余的横线',
  'torn-tail': '归还断开的行尾',
  'traditional-form': '繁体字改简体',
};

/** Why a wording was changed, in plain Chinese, with the editor's own reason. */
export function repairInWords({ why, field, note }: Repair): string {
  const words: Readonly<Record<string, string>> = REPAIR_WORDS;
  const rule = words[why] ?? '按规则改动';
  const what = field === undefined ? rule : `${rule}${SET_WORDS[field]}`;
  return note === undefined ? what : `${what}：${note}`;
}

/** What stood there before and what stands there now, as readers say it. */
export function changeInWords({ dump, printed, field }: Repair): { was: string; is: string } {
  const say = (text: string): string => {
    if (field === 'continuedTo' && text !== '') return `转${text}版`;
    return (field === 'kind' && kinds[text]) || text;
  };
  return { was: say(dump), is: say(printed) };
}

const kinds: Readonly<Record<string, string>> = KIND_WORDS;
