import { harmOf, type Trust } from '../schema/trust.ts';

/** How much of an article is expected to be misplaced, in plain Chinese. */
export function trustInWords(trust: Pick<Trust, 'misplaced' | 'characters'>): string {
  const percent = Math.round(100 * trust.misplaced);
  if (percent === 0) return '预计错位不足1%';
  return `预计错位${percent}%，约${Math.max(1, Math.round(harmOf(trust)))}字`;
}
