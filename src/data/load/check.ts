import type { z } from 'astro/zod';

/**
 * Checks data of a generated file against its schema.
 *
 * @param schema the schema
 * @param data what the file holds
 * @param path named in errors
 * @returns the data, typed
 * @throws with one line a fault: file, key, what is wrong; and the repair
 */
export function check<T>(schema: z.ZodType<T>, data: unknown, path: string): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    (issue) => `  ${path}: \`${issue.path.join('.') || '(the whole)'}\`: ${issue.message}`,
  );
  throw new Error(
    `The generated file is not as the schema wants it:\n${faults.join('\n')}\n` +
      'Run `npm run parse` to make it anew; generated files are not edited by hand.',
  );
}
