import type { Repair } from '../schema/repair.ts';
import type { RepairCode } from '../schema/repair-codes.ts';
import type { Term } from './term.ts';
import { KIND_WORDS, SET_WORDS } from './words.ts';

/** Why a wording was changed, by the code of the rule, in the order in which they are explained. */
export const REPAIRS = {
  shadow: {
    name: '去阴影重影',
    words: '标题的阴影被识别成重复的字，删去多余的一份。',
  },
  'dash-for-one': {
    name: '破折号还原为“一”',
    words: '“一”被识别成横线，改回。',
  },
  'stray-dash': {
    name: '去多余的横线',
    words: '版面的线条被识别成标点，删去。',
  },
  'long-dash': {
    name: '合成一字的破折号拆为两字',
    words: '破折号被抽取成一个长横，改回。',
  },
  'misread-dash': {
    name: '破折号误识订正',
    words: '破折号的一半被识别成“一”，改回。',
  },
  'misread-quote': {
    name: '引号误识订正',
    words: '双引号被识别成单引号，改回。',
  },
  'misread-bracket': {
    name: '括号误识订正',
    words: '括号的一头被识别成别的形状，改回。',
  },
  'misread-mark': {
    name: '标记误识订正',
    words: '署名前后的方块、圆点被识别成别的字符，改回。',
  },
  'lost-stop': {
    name: '补失落的句号',
    words: '段落末尾的句号没有抽取出来，补上。',
  },
  'torn-tail': {
    name: '归还断开的行尾',
    words: '行尾的几个字被抽取到别处，放回原来的行。',
  },
  'column-logo': {
    name: '由拼音栏标认出栏名',
    words: '栏名只有拼音标识，据此写出汉字。',
  },
  radical: {
    name: '部首字形改为通用字',
    words: '字被抽取成形状相同的部首，改为通用的字。',
  },
  'compatibility-form': {
    name: '兼容字形改为通用字',
    words: '字被抽取成旧编码里的同形字，改为通用的字。',
  },
  'traditional-form': {
    name: '繁体字改简体',
    words: '个别字被识别成繁体，改为报上通用的简体。',
  },
  correction: {
    name: '编者订正',
    words: '由编者对照原报或上下文更正；编者写了缘由的，附在后面。',
  },
} as const satisfies Record<RepairCode, Term>;

/** Why a wording was changed, in plain Chinese, with the editor's own reason. */
export function repairInWords({ why, field, note }: Repair): string {
  const rule = REPAIRS[why].name;
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
