/** Units as they are printed, the longer ones first, and as they are said. */
const UNITS: readonly (readonly [sign: string, words: string])[] = [
  ['km/h', '公里每小时'],
  ['kW·h', '千瓦时'],
  ['kWh', '千瓦时'],
  ['mg/L', '毫克每升'],
  ['μg/m³', '微克每立方米'],
  ['m³/s', '立方米每秒'],
  ['m/s', '米每秒'],
  ['km²', '平方公里'],
  ['k㎡', '平方公里'],
  ['hm²', '公顷'],
  ['cm²', '平方厘米'],
  ['mm²', '平方毫米'],
  ['m²', '平方米'],
  ['m³', '立方米'],
  ['㎡', '平方米'],
  ['㎥', '立方米'],
  ['㎢', '平方公里'],
  ['㎞', '公里'],
  ['㎝', '厘米'],
  ['㎜', '毫米'],
  ['㎏', '公斤'],
  ['℃', '摄氏度'],
  ['°C', '摄氏度'],
  ['℉', '华氏度'],
  ['km', '公里'],
  ['cm', '厘米'],
  ['mm', '毫米'],
  ['nm', '纳米'],
  ['μm', '微米'],
  ['kg', '公斤'],
  ['mg', '毫克'],
  ['mL', '毫升'],
  ['ml', '毫升'],
  ['kW', '千瓦'],
  ['MW', '兆瓦'],
  ['GW', '吉瓦'],
  ['kV', '千伏'],
  ['dB', '分贝'],
  ['m', '米'],
  ['g', '克'],
  ['t', '吨'],
  ['L', '升'],
  ['W', '瓦'],
  ['V', '伏'],
  ['°', '度'],
];
const WORDS = new Map(UNITS);
const SIGNS = UNITS.map(([sign]) => sign.replace(/[/.]/g, String.raw`\$&`)).join('|');

/** After a figure, or its 万 and 亿, and before no other letter. */
const AFTER_FIGURE = new RegExp(
  String.raw`(?<=[\d十百千万萬亿億])\s?(${SIGNS})(?![A-Za-z²³/])`,
  'g',
);
/** 元/吨, 次/年 */
const PER = /(?<=[元次吨噸斤克米人件瓦升])\/(?=[\u4e00-\u9fff])/g;

/** Says the units behind figures: `12.5km²` → 12.5平方公里, `元/吨` → 元每吨. */
export function readUnits(text: string): string {
  return text
    .replace(AFTER_FIGURE, (_, sign: string) => WORDS.get(sign) ?? sign)
    .replace(PER, '每');
}
