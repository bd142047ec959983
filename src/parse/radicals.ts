import { replace, type Located } from './located.ts';

/** Dashes of two squares in one character, `⸺`: printed as two. */
const LONG_DASH = /[\u2e3a\u2e3b]/g;

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
  // Its decomposition is 戶, which Chinese typefaces of the mainland draw as 户.
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
  // The decompositions of these are forms that simplified print does not use.
  '⼾': '户',
  '⾭': '青',
};

const RADICAL = /[\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5]/g;

/** The text with radicals read as the characters they stand for; each keeps its place. */
export function mendRadicals(dump: Located): Located {
  const dashed = dump.text.search(LONG_DASH) < 0 ? dump : replace(dump, LONG_DASH, () => '——');
  return replace(dashed, RADICAL, ([radical]) => {
    const read = SUPPLEMENT[radical] ?? radical.normalize('NFKC');
    return read.length === radical.length ? read : radical;
  });
}
