/**
 * Characters that some fonts' text layers give as radicals of the same look. The first kind has a
 * compatibility mapping in Unicode, the second (`⻓`) has none.
 */
const RADICAL: Readonly<Record<string, string>> = {
  ...{ 一: '⼀', 人: '⼈', 力: '⼒', 十: '⼗', 口: '⼝', 土: '⼟', 大: '⼤', 女: '⼥', 子: '⼦' },
  ...{ 小: '⼩', 山: '⼭', 工: '⼯', 干: '⼲', 心: '⼼', 手: '⼿', 文: '⽂', 方: '⽅', 日: '⽇' },
  ...{ 月: '⽉', 木: '⽊', 水: '⽔', 火: '⽕', 生: '⽣', 用: '⽤', 田: '⽥', 目: '⽬', 立: '⽴' },
  ...{ 老: '⽼', 行: '⾏', 里: '⾥', 金: '⾦', 高: '⾼', 而: '⽽', 自: '⾃', 色: '⾊', 走: '⾛' },
  ...{ 长: '⻓', 门: '⻔', 见: '⻅', 齐: '⻬', 龙: '⻰', 车: '⻋', 马: '⻢', 风: '⻛', 飞: '⻜' },
};

/** Sets radicals for the characters that look like them, as a text layer does throughout. */
export function toRadicals(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => RADICAL[character] ?? character);
}
