import traditionalForms from 'opencc-js/dict/TSCharacters';

/**
 * Simplified characters that traditional text has too, with a sense of their own (后 queen beside 後
 * after): whoever prints the other form may mean it.
 */
const SHARED =
  '后里干台于谷斗云范姜余冲几丑辟伙郁御松准卜朱叶吁回困胡系才板表丰出当复获汇借尽据卷克夸累么面千秋曲舍升' +
  '沈术苏涂团万弦向须咸芸折征志制致钟周注庄岳虫党种仆朴划了价家杰占宁柜广厂儿听网痒腊旋症皋布采并强同';

let pairs: ReadonlyMap<string, string> | undefined;

/**
 * The simplified form of a traditional character, by the tables of OpenCC (Apache License 2.0), where
 * the two stand for one another and for nothing else: 贏 for 赢, but neither 後 nor 乾 nor 髮.
 *
 * @returns `undefined` for every other character
 */
export function simplifiedOf(character: string): string | undefined {
  pairs ??= readPairs();
  return pairs.get(character);
}

/** Where characters stand in a text that `simplifiedOf` has a form for. */
export function findTraditional(text: string): number[] {
  isTraditional ??= Uint8Array.from({ length: 65536 }, (_, unit) =>
    Number(simplifiedOf(String.fromCharCode(unit)) !== undefined),
  );
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) if (isTraditional[text.charCodeAt(i)]) places.push(i);
  return places;
}

/** For each UTF-16 unit 1 where it is a traditional form. */
let isTraditional: Uint8Array | undefined;

/**
 * A text in simplified characters, by the first form of OpenCC's tables where there are several. Each
 * unit stands where it stood.
 */
export function toSimplified(text: string): string {
  firsts ??= new Map(
    rowsOf().flatMap(([own = '', simplified = '']) =>
      own.length === 1 && simplified.length === 1 ? [[own, simplified] as const] : [],
    ),
  );
  const known = firsts;
  return text.replace(/[\u3400-\u9fff]/g, (character) => known.get(character) ?? character);
}

let firsts: ReadonlyMap<string, string> | undefined;

function rowsOf(): string[][] {
  return traditionalForms.split('|').map((row) => row.split(' '));
}

function readPairs(): ReadonlyMap<string, string> {
  const rows = rowsOf();
  const forms = new Map<string, number>();
  for (const [, ...all] of rows) for (const one of all) forms.set(one, (forms.get(one) ?? 0) + 1);
  return new Map(
    rows.flatMap(([own = '', simplified = '', ...others]) => {
      const isPair = others.length === 0 && own !== simplified && forms.get(simplified) === 1;
      return isPair && own.length === 1 && !SHARED.includes(simplified)
        ? [[own, simplified] as const]
        : [];
    }),
  );
}
