import { LINE_END } from '../../schema/line-end.ts';
import type { RepairCode } from '../../schema/repair-codes.ts';
import type { LocatedRepair } from '../model/located-repair.ts';
import { FEW } from '../text/bounds.ts';
import { concat, slice, SUPPLIED, type Located } from '../text/located.ts';

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

/** Radicals, dashes of two squares in one character, and ideographs for the sake of older encodings. */
const LOOK_ALIKE =
  /[\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5\u2e3a\u2e3b\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;
const LONG_DASH = /[\u2e3a\u2e3b]/u;
const IDEOGRAPH = /[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;

/**
 * What is printed for a character that only looks like a plain one: `日` for the radical `⽇`, `金`
 * for the compatibility ideograph U+F90A, two dashes for `⸺`. Every other character stays as it is.
 */
export function plainForm(character: string): string {
  if (LONG_DASH.test(character)) return '——';
  if (IDEOGRAPH.test(character)) return character.normalize('NFC');
  const read = SUPPLEMENT[character] ?? character.normalize('NFKC');
  return RADICALS.test(character) && read.length === character.length ? read : character;
}

const RADICALS = /[\u2e80-\u2ef3\u2f00-\u2fd5]/u;

/** Changes of one line that stand no farther apart are told as one. */
const NEAR = FEW;

/**
 * Reads characters that only look like plain ones as those they stand for; each keeps its place.
 *
 * @returns the text, and what was changed in it
 */
export function mendRadicals(dump: Located): { dump: Located; repairs: LocatedRepair[] } {
  const pieces: Located[] = [];
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: character, index } of dump.text.matchAll(LOOK_ALIKE)) {
    const printed = plainForm(character);
    if (printed === character) continue;
    const place = dump.at[index] ?? SUPPLIED;
    const at = [place, ...new Array<number>(printed.length - 1).fill(SUPPLIED)];
    pieces.push(slice(dump, end, index), { text: printed, at });
    end = index + character.length;
    addRun(runs, { from: index, to: end, printed, why: reasonFor(character) }, dump.text);
  }
  const repairs = runs.map(({ from, to, printed, why }) => {
    return { dump: slice(dump, from, to), printed, why };
  });
  return { dump: end === 0 ? dump : concat([...pieces, slice(dump, end)]), repairs };
}

/** A stretch of text in which characters were changed. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly printed: string;
  readonly why: RepairCode;
}

function addRun(runs: Run[], run: Run, text: string): void {
  const last = runs.at(-1);
  const between = last && run.from - last.to <= NEAR ? text.slice(last.to, run.from) : '\n';
  if (last?.why !== run.why || between.search(LINE_END) >= 0) runs.push(run);
  else {
    runs[runs.length - 1] = { ...last, to: run.to, printed: last.printed + between + run.printed };
  }
}

function reasonFor(character: string): RepairCode {
  if (LONG_DASH.test(character)) return 'long-dash';
  return IDEOGRAPH.test(character) ? 'compatibility-form' : 'radical';
}
