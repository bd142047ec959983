import type { Located } from '../text/located.ts';
import type { Signal } from './signal.ts';

/**
 * A sign against an article, or none where there is nothing of it.
 *
 * @param text what it is about; absent where that is the whole article
 * @param strength how much of it there is: nothing at 0 or below, all of it from 1 on
 */
export function tell(
  code: Signal['code'],
  text: Located | undefined,
  args: readonly string[],
  strength = 1,
): Signal[] {
  return strength > 0 ? [{ code, text, args, strength: Math.min(1, strength) }] : [];
}
