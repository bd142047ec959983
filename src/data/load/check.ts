import type { z } from 'astro/zod';
import { BrokenFile } from '../../schema/broken-file.ts';
import { fit } from '../../schema/fit.ts';

/**
 * Checks data of a generated file against its schema.
 *
 * @param schema the schema
 * @param data what the file holds
 * @param path named in errors
 * @returns the data, typed
 * @throws BrokenFile, which names the keys at fault
 */
export function check<T>(schema: z.ZodType<T>, data: unknown, path: string): T {
  const fitted = fit(data, schema);
  if ('value' in fitted) return fitted.value;
  throw new BrokenFile(path, fitted.fault);
}
