import type { Dice } from '../../workshop/forge/dice.ts';

/** One of several, each as likely as its weight says. */
export function pickWeighted<const T>(dice: Dice, choices: readonly (readonly [number, T])[]): T {
  const total = choices.reduce((sum, [weight]) => sum + weight, 0);
  let left = dice.next() * total;
  for (const [weight, choice] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  return dice.pick(choices)[1];
}
