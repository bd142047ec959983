import { readDigits, readNumber } from './read-number.ts';
import { readUnits } from './read-units.ts';

const NUMBER = String.raw`\d+(?:\.\d+)?`;

/** One way of writing, and how it is said. */
type Rule = [pattern: RegExp, say: (...parts: string[]) => string];

/** A sample of each stands beside it. What is special comes before what is general. */
const RULES: Rule[] = [
  // 1,234,567
  [/\d{1,3}(?:,\d{3})+(?!\d)/g, (all) => all.replaceAll(',', '')],
  // 2025-08-27, 2025/8/27, 2025.8.27
  [
    /(?<![\d.])((?:1[4-9]|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d.])/g,
    (_, year = '', __, month = '', day = '') =>
      `${readDigits(year)}年${readNumber(month)}月${readNumber(day)}日`,
  ],
  // 2023-2025年
  [
    /(?<!\d)((?:1[4-9]|20)\d\d)[-—–~～至到]+((?:1[4-9]|20)\d\d)(?=年)/g,
    (_, from = '', to = '') => `${readDigits(from)}到${readDigits(to)}`,
  ],
  // 2025年, 2024学年, 2024届
  [/(?<![\d.])((?:1[4-9]|20)\d\d)(?=年(?!级)|学年|届|屆|版)/g, (_, year = '') => readDigits(year)],
  // 14:30, 8∶00
  [
    /(?<![\d.:：∶])([01]?\d|2[0-4])[:：∶]([0-5]\d)(?![\d.:：∶])/g,
    (_, hour = '', minute = '') =>
      `${readNumber(hour)}点${minute === '00' ? '' : `${/^0/.test(minute) ? '零' : ''}${readNumber(minute)}分`}`,
  ],
  // 0573-85012345, 13812345678, 400-800-1234
  [
    /(?<!\d)(?:0\d{2,3}[-—–]\d{7,8}|1[3-9]\d{9}|[48]00[-—–]\d{3}[-—–]\d{4})(?!\d)/g,
    (all) => readDigits(all.replace(/[-—–]+/g, '，'), '幺'),
  ],
  // 0573-, 007
  [/(?<![\d.])0\d+[-—–]?(?![\d.])/g, (all) => readDigits(all.replace(/[-—–]+/g, '，'), '幺')],
  // 12345热线, 拨打119
  [
    /(?<!\d)(?:9\d{4}|12\d{3}|1[12]\d)(?=(?:[\u4e00-\u9fff]{0,6}(?:热线|熱線|电话|電話)|急救|报警|報警))/g,
    (all) => readDigits(all, '幺'),
  ],
  [/(?<=拨打|撥打|拨|撥)(?:9\d{4}|12\d{3}|1[12]\d)(?!\d)/g, (all) => readDigits(all, '幺')],
  // 1.5∶1
  [
    new RegExp(`(${NUMBER})[:：∶](${NUMBER})`, 'g'),
    (_, one = '', other = '') => `${readNumber(one)}比${readNumber(other)}`,
  ],
  // 10%—15%, 3‰
  [new RegExp(`(?<=[%％‰])[-—–~～]+(?=${NUMBER}[%％‰])`, 'g'), () => '到'],
  [new RegExp(`[-−](?=${NUMBER}[%％‰])`, 'g'), () => '负'],
  [new RegExp(`(${NUMBER})[%％]`, 'g'), (_, number = '') => `百分之${readNumber(number)}`],
  [new RegExp(`(${NUMBER})‰`, 'g'), (_, number = '') => `千分之${readNumber(number)}`],
  // -5℃
  [new RegExp(`(?<![\\d℃])[-−—]+(?=${NUMBER}℃)`, 'g'), () => '零下'],
  // 8—10, 36℃~38℃
  [/(?<=[\d℃])[-—–~～]+(?=\d)/g, () => '到'],
  // 1/3
  [
    /(?<![\d./])(\d{1,2})\/(\d{1,3})(?![\d./])/g,
    (_, upper = '', lower = '') => `${readNumber(lower)}分之${readNumber(upper)}`,
  ],
  // 7×24
  [/(?<=\d)[×xX*](?=\d)/g, () => '乘'],
];

/** `5G`, `G60`, `PM2.5`: beside letters figures are names. */
const BESIDE_LETTERS: Rule = [
  /(?<=[A-Za-z])\d+(?:\.\d+)?|(?<![\d.])\d+(?=[A-Za-z])/g,
  (all) =>
    all
      .split('.')
      .map((digits) => readDigits(digits))
      .join('点'),
];
/** 2个 is 两个. */
const PAIR: Rule = [
  /(?<![\d.])2(?=[个個名位家次天项項条條座台臺件种種块塊只隻间間户戶所处處起张張支队隊场場辆輛艘周週遍份批排届屆万萬亿億千]|年(?!级|級))/g,
  () => '两',
];
const FIGURES: Rule = [new RegExp(NUMBER, 'g'), (all) => readNumber(all)];

/** Signs that are not spoken, or make a pause. */
const SIGNS: Rule[] = [
  [/^(编者按|編者按)\s*(?=\S)/g, (_, label = '') => `${label}，`],
  [/〔缺〕/g, () => '，此处缺字，'],
  [/[■●▲△◆◇★☆□○▼※]/g, () => ''],
  [/[—–]{2,}|\u3000+|[|｜]/g, () => '，'],
  [/(?<=[\u4e00-\u9fff])[·•・](?=[\u4e00-\u9fff])/g, () => ''],
  [/(?<=[\u4e00-\u9fff”])\s+(?=[\u4e00-\u9fff“])/g, () => '，'],
  [/\+/g, () => '加'],
];

/**
 * Words a text so that a voice reads it as people do: 30% is 百分之三十, 1.5∶1 is 一点五比一. Voices
 * differ in what they make of figures; of what stands in words they make the same.
 */
export function speakable(text: string): string {
  const plain = text.replace(/[０-９Ａ-Ｚａ-ｚ．]/g, (sign) => sign.normalize('NFKC'));
  const dated = apply(plain, RULES);
  return apply(readUnits(dated), [BESIDE_LETTERS, PAIR, FIGURES, ...SIGNS]);
}

function apply(text: string, rules: readonly Rule[]): string {
  return rules.reduce((said, [pattern, say]) => said.replace(pattern, say), text);
}
