import type { z } from 'astro/zod';
import { BrokenFile } from '../../schema/broken-file.ts';

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
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const issues = result.error.issues.toSorted((a, b) => rank(a) - rank(b));
  const faults = [...new Set(issues.map((issue) => tell(issue, data)))];
  const more = faults.length > SHOWN ? `, and ${faults.length - SHOWN} more` : '';
  throw new BrokenFile(path, `it is not as parsed: ${faults.slice(0, SHOWN).join(', ')}${more}`);
}

/** So many faults of a file are told; all have the same repair. */
const SHOWN = 3;

/** A key too many is the rarer fault, and tells more than those that are missing. */
function rank({ code }: z.core.$ZodIssue): number {
  return code === 'unrecognized_keys' ? 0 : 1;
}

function tell(issue: z.core.$ZodIssue, data: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `\`${key}\` is no key of it`).join(', ');
  }
  const key = issue.path.join('.');
  if (key === '') return 'its parts are missing';
  return valueAt(data, issue.path) === undefined
    ? `\`${key}\` is missing`
    : `\`${key}\` has a value that can't be`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}
