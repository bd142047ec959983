import type { Dice } from '../../forge/dice.ts';
import type { PressStory } from '../story-schema.ts';

/** Whether a story may stand in some place. */
export type Wanted = (story: PressStory) => boolean;

/** The stories that a page may still take, in an order that is thrown. */
export class Stock {
  readonly #left: PressStory[];

  constructor(stories: readonly PressStory[], dice: Dice) {
    this.#left = dice.shuffle(stories);
  }

  /** Up to `count` stories that are wanted. */
  take(count: number, wanted: Wanted): PressStory[] {
    const taken: PressStory[] = [];
    while (taken.length < count) {
      const at = this.#left.findIndex(wanted);
      if (at < 0) break;
      taken.push(...this.#left.splice(at, 1));
    }
    return taken;
  }
}

/** Characters of a story's text. */
export function lengthOf({ blocks }: PressStory): number {
  return blocks.reduce((sum, block) => sum + (typeof block === 'string' ? block.length : 0), 0);
}

export const isPhoto: Wanted = ({ kind }) => kind === 'photo';
export const isComment: Wanted = ({ kind }) => kind === 'commentary';

/** Text, from and to so many characters. */
export function isText(from: number, to: number): Wanted {
  return (story) => !isPhoto(story) && lengthOf(story) >= from && lengthOf(story) <= to;
}
