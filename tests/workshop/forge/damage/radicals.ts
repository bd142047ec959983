/** First and last of the Kangxi radicals, each of which a compatibility mapping turns back. */
const KANGXI = [0x2f00, 0x2fd5] as const;
/** Simplified forms among the radicals' supplement, which no mapping turns back. */
const SUPPLEMENT: Readonly<Record<string, string>> = {
  ...{ 长: '⻓', 门: '⻔', 见: '⻅', 车: '⻋', 龙: '⻰', 马: '⻢', 风: '⻛', 飞: '⻜', 齐: '⻬' },
  ...{ 民: '⺠', 角: '⻆', 青: '⻘', 西: '⻄', 页: '⻚', 贝: '⻉', 鱼: '⻥', 鸟: '⻦', 麦: '⻨' },
};

const RADICALS: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: KANGXI[1] - KANGXI[0] + 1 }, (_, i): [string, string] => {
    const radical = String.fromCodePoint(KANGXI[0] + i);
    return [radical.normalize('NFKC'), radical];
  }),
  ...Object.entries(SUPPLEMENT),
  ['——', '⸺'],
]);

/**
 * Sets the radicals and the long dash that share a glyph with what was printed, as the text layer of
 * some fonts does throughout.
 */
export function toRadicals(text: string): string {
  return text.replace(/——|\p{Script=Han}/gu, (character) => RADICALS.get(character) ?? character);
}
