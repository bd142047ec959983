import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { parseJson } from '../../src/schema/parse-json.ts';

/**
 * Reads a JSON file that checks rest on.
 *
 * @param mend the command or edit that makes it whole
 * @throws Error with the file, what is wrong in it, and how to mend it
 */
export function readJson<T>(file: string, schema: z.ZodType<T>, mend: string): T {
  return wholeJson(file, readFileSync(file, 'utf8'), schema, mend);
}

/** The same of a text that stands elsewhere. @param where it stands, for messages */
export function wholeJson<T>(where: string, text: string, schema: z.ZodType<T>, mend: string): T {
  const parsed = parseJson(text, schema);
  if ('value' in parsed) return parsed.value;
  throw new Error(`${where}: ${parsed.fault}. Mend it: ${mend}`);
}
