import type { LocatedRepair } from '../model/located-repair.ts';
import { slice, type Located } from '../text/located.ts';

/** Characters told on each side of a repair. */
const AROUND = 2;

/**
 * A repair of some characters of a text, told with those around them.
 *
 * @param at where the misread characters stand
 * @param length how many they are
 * @param printed what stands there in print
 */
export function repairAmid(
  text: Located,
  { at, length, printed }: { at: number; length: number; printed: string },
  why: LocatedRepair['why'],
): LocatedRepair {
  const from = Math.max(0, at - AROUND);
  const dump = slice(text, from, at + length + AROUND);
  const [before, after] = [dump.text.slice(0, at - from), dump.text.slice(at - from + length)];
  return { dump, printed: before + printed + after, why };
}
