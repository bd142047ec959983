import type { LocatedRepair } from '../model/located-repair.ts';
import { slice, type Located } from '../text/located.ts';

/**
 * A repair of some characters of a text, told with those around them.
 *
 * @param at where the misread characters stand
 * @param length how many they are
 * @param printed what stands there in print
 * @param around characters told on each side
 */
export function repairAmid(
  text: Located,
  {
    at,
    length,
    printed,
    around = 2,
  }: { at: number; length: number; printed: string; around?: number },
  why: LocatedRepair['why'],
): LocatedRepair {
  const from = Math.max(0, at - around);
  const dump = slice(text, from, at + length + around);
  const [before, after] = [dump.text.slice(0, at - from), dump.text.slice(at - from + length)];
  return { dump, printed: before + printed + after, why };
}
