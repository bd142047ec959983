import type { z } from 'astro/zod';

/** Data that fits its schema; else what is wrong with it, as a sentence about a file that begins with `it`. */
export type Fitted<T> = { value: T } | { fault: string };

/** So many faults are told; all have the same repair. */
const SHOWN = 3;

/** Holds data that a program has written against its schema. */
export function fit<T>(data: unknown, schema: z.ZodType<T>): Fitted<T> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  const issues = result.error.issues.toSorted((a, b) => rank(a) - rank(b));
  const faults = [...new Set(issues.map((issue) => tell(issue, data)))];
  const more = faults.length > SHOWN ? `, and ${faults.length - SHOWN} more` : '';
  return { fault: `it is not as written: ${faults.slice(0, SHOWN).join(', ')}${more}` };
}

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
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );
}
