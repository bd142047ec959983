import type { z } from 'astro/zod';
import { fit, type Fitted } from './fit.ts';

/** Reads JSON that a program has written, and holds it against its schema. */
export function parseJson<T>(text: string, schema: z.ZodType<T>): Fitted<T> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { fault: 'it is no JSON' };
  }
  return fit(data, schema);
}
