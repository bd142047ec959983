import type { Dice } from '../../workshop/forge/dice.ts';
import type { Sources } from '../make/sources.ts';

/** Makes another text of one. What it does is thrown with the dice alone. */
export type Mutate = (text: string, dice: Dice, sources: Sources) => string;
