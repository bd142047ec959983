import './laws.ts';
import fc from 'fast-check';
import { textPage } from './arbitrary-dump.ts';

/** Lines that play a role by their form, each with what can be wrong about it. */
const ROLES: Record<string, readonly string[]> = {
  note: [
    '编者按：',
    '【编者按】',
    '编者的话',
    '按语：',
    '编者按',
    '编后：——',
    '编者按：今年以来，全市招商不停。',
  ],
  jump: [
    '（下转2版）',
    '(下转0版)',
    '下转00版',
    '（下转99999999999999999999版）',
    '（下转',
    '成立以来，(下转3版)',
  ],
  from: ['（上接1版）', '(上接0版)今年以来。', '上接第一版'],
  masthead: [
    ...['第0版', '第99版', '总第000期', '总第99999999999999999999期', '2025年13月40日 星期八'],
    ...['2025年8月27日 ◆ 星期三 农历乙巳年七月初五 总第5740期', '一〇〇〇年一月一日', '平湖日报'],
  ],
  head: [
    ...[
      '# 我市召开推进会',
      '## 千亩荷花盛开引客来',
      '千亩荷花盛开',
      '## ——',
      '# “”',
      '## ■',
      '### 、，',
    ],
    ...[
      '——访市长',
      '◆关注民生◆',
      '》》“八大行动”这样干',
      '创新实干 “镇”不简单',
      '“八大行动”',
      '# 😀',
      '《》',
    ],
    ...[
      '## \u3000\u00a0',
      '# \u200b',
      '平湖时评',
      '【】',
      '## 成立以来，',
      'DIYI PINGLUN',
      '#',
      '##平湖',
    ],
  ],
  byline: [
    ...[
      '■记者 张三',
      '■记者',
      '■摄影 王 强',
      '通讯员',
      '■',
      '记者 张三 通讯员 李四',
      '（记者 ）',
      '■摄影',
    ],
    ...['■记者 ·', '文/图 ——', '作者：', '见习记者 ■ ■'],
  ],
  lead: [
    '本报讯 昨天上午，我市召开推进会。',
    '本报讯',
    '本报讯（记者 张三）',
    '本报讯 ——',
    '新华社北京8月26日电',
  ],
  body: [
    ...[
      '会议指出，要进一步统一思想，凝心聚力，推动各项工作再上新台阶，为全市发展作出贡献。',
      '……',
      '。',
    ],
    ...[
      '自2003年成立以来，',
      '“',
      '”',
      '？！',
      '\\',
      '---',
      '===',
      '<script>alert(1)</script>',
      '1. 平湖',
      '> 平湖。',
    ],
    ...[
      '[x]: y',
      '&#x41;',
      '\u3000\u3000今年以来，全市招商不停、签约不断。',
      '記者問：好嗎？',
      '\u00ad',
      '|平|湖|',
      '**',
    ],
    ...[
      '近日，在新仓镇，一辆无人植保车正穿梭田间，精准喷洒叶面肥。',
      '问：好吗？',
      '\u0000',
      '\ufffd',
      '\u0085',
    ],
  ],
};

const line = fc.oneof(...Object.values(ROLES).map((lines) => fc.constantFrom(...lines)));
const between = fc.constantFrom('\n', '\n\n', '\n\n', '\n\n\n', '\f', ' ', '');

/** A page of lines that each play a role, in an order that no newspaper has. */
export const structuredPage = fc
  .array(fc.tuple(line, between), { minLength: 1, maxLength: 16 })
  .map((lines) => lines.flat().join(''))
  .map((text) => ({
    text,
    input: textPage(text),
    [fc.toStringMethod]: () => JSON.stringify(text),
  }));
