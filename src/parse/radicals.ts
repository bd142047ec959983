import { replace, type Located } from './located.ts';

/**
 * Characters that some PDF extractors print as look-alike radicals (`⽇` for 日): the Kangxi radicals
 * have compatibility decompositions; of the CJK radicals supplement these are the equivalents.
 */
const SUPPLEMENT: Readonly<Record<string, string>> = {
  '⺁': '厂',
  '⺒': '巳',
  '⺓': '幺',
  '⺟': '母',
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻑': '长',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
};

const RADICAL = /[\u2e80-\u2fd5]/g;

/** The text with radicals read as the characters they stand for; each keeps its place. */
export function mendRadicals(dump: Located): Located {
  return replace(dump, RADICAL, ([radical]) => {
    const read = SUPPLEMENT[radical] ?? radical.normalize('NFKC');
    return read.length === radical.length ? read : radical;
  });
}
