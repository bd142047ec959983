import type { Dice } from '../dice.ts';
import type { Story, StoryBlock } from '../story.ts';

/** Look-alikes that an editor can't be certain of without the print: the dump's reading stands. */
const LOOK_ALIKES = [
  '己已',
  '日曰',
  '末未',
  '人入',
  '土士',
  '干千',
  '戊戌',
  '住佳',
  '夭天',
  '大太',
];
/** Certain to an editor: a dash for 一 at a word's or a sentence's end. */
const ONE = /一(?=[。致])/g;
/** Certain to an editor: a traditional form amid simplified text. */
const TRADITIONAL: Readonly<Record<string, string>> = { 赢: '贏', 尔: '爾', 乌: '烏', 龙: '龍' };

/** Misreads some characters of a story for good: what the dump says is all there is to know. */
export function misread(story: Story, rate: number, dice: Dice): Story {
  const blocks = story.blocks.map((block): StoryBlock => ({
    ...block,
    text: block.text.replace(/\p{Script=Han}/gu, (character) => {
      const pair = LOOK_ALIKES.find((look) => look.includes(character));
      return pair && dice.chance(rate) ? pair.replace(character, '') : character;
    }),
  }));
  return { ...story, blocks };
}

/** Misreads that an editor mends with certainty; the truth keeps what was printed. */
export function misreadCertainly(text: string, dice: Dice): { text: string; repairs: string[] } {
  const repairs: string[] = [];
  const misreading = text
    .replace(ONE, (one) => (dice.chance(0.3) ? '-' : one))
    .replace(/\p{Script=Han}/gu, (character) => {
      const other = TRADITIONAL[character];
      if (other === undefined || !dice.chance(0.1)) return character;
      repairs.push(other);
      return other;
    });
  return { text: misreading, repairs };
}
