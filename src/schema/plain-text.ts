import { z } from 'astro/zod';
import { codePoint, ONE_STRAY } from './strays.ts';

/** More of them are not named. */
const NAMED = 5;

/** Text that editors write: without characters that can't be seen, which would slip into articles. */
export const plainTextSchema = z.string().superRefine((text, context) => {
  const strays = Array.from(text)
    .map((character, i) => [character, i + 1] as const)
    .filter(([character]) => ONE_STRAY.test(character));
  if (strays.length === 0) return;
  const named = strays
    .slice(0, NAMED)
    .map(([character, place]) => `${codePoint(character)} (character ${String(place)})`);
  const more = strays.length > NAMED ? ' and more' : '';
  context.addIssue({
    code: 'custom',
    message: `must not hold ${named.join(', ')}${more}, which no reader sees; take it out`,
  });
});
