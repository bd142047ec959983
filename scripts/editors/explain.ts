import type { z } from 'astro/zod';
import { shorten } from '../terminal/shorten.ts';
import { chooseShape } from './choose-shape.ts';
import { closest } from './closest.ts';
import { knownKeys, meantShape, schemaAt, shapesOf, valueAt, type Step } from './schema-at.ts';

/** One thing wrong with a value that an editor wrote. */
export interface Misfit {
  /** Where in the value: `['corrections', 0, 'set', 'titel']`. */
  path: Step[];
  what: string;
  mend: string;
}

/**
 * Puts into words why a value does not fit its schema. Of a union only the shape that the editor
 * meant, as its keys show, is spoken of.
 *
 * @param schema what the value should be
 * @param value what was read
 * @returns nothing when it fits
 */
export function explain(schema: z.core.$ZodType, value: unknown, base: Step[] = []): Misfit[] {
  const result = (schema as z.ZodType).safeParse(value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => explainIssue(schema, value, issue, base));
}

function explainIssue(
  schema: z.core.$ZodType,
  value: unknown,
  issue: z.core.$ZodIssue,
  base: Step[],
): Misfit[] {
  const path = [...base, ...issue.path];
  const place = schemaAt(schema, issue.path, value);
  const found = valueAt(value, issue.path);
  switch (issue.code) {
    case 'invalid_union': {
      const choice = chooseShape(shapesOf(place), found);
      return choice.shape ? explain(choice.shape, found, path) : [{ ...choice, path }];
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        unknownKey([...path, key], key, knownKeys(meantShape(place, found))),
      );
    case 'invalid_value':
      if (isTakenAway(path, found)) return [irremovable(path)];
      return [unknownWord(path, found, issue.values.map(String))];
    case 'invalid_type':
      if (found === undefined) return [missing(path, issue.expected)];
      if (isTakenAway(path, found)) return [irremovable(path)];
      return [{ path, what: `${show(found)} is not ${a(issue.expected)}`, mend: write(issue) }];
    case 'too_small':
    case 'too_big':
      if (typeof found === 'number') return [badNumber(path, found)];
      return [{ path, what: 'nothing is written here', mend: 'write it, or take the key out' }];
    case 'invalid_key':
      return issue.issues.map(({ message }) => ({ path, what: message, mend: 'rename the key' }));
    default:
      return [{ path, what: `${show(found)} does not fit`, mend: `it ${issue.message}` }];
  }
}

/** Chinese characters: keys are English, so a key with these is text that slipped out of its value. */
const CHINESE = /\p{Script=Han}/u;

function unknownKey(path: Step[], key: string, known: readonly string[]): Misfit {
  const what = `unknown key ${tick(key)}`;
  if (path.at(-2) === 'at' && CHINESE.test(key)) {
    const mend = 'put the quote in quotation marks: `quote: "…"`';
    return { path, what: `${what}; a comma in the quote ends it`, mend };
  }
  const all = `known here: ${known.map(tick).join(', ')}`;
  const near = closest(key, known);
  return { path, what, mend: near ? `write ${tick(near)} instead; ${all}` : all };
}

function unknownWord(path: Step[], found: unknown, known: readonly string[]): Misfit {
  const near = closest(String(found), known);
  const all = `one of ${known.map(tick).join(' ')}`;
  const missing = `${tick(String(path.at(-1)))} is missing`;
  return {
    path,
    what: found === undefined ? missing : `${show(found)} is not known here`,
    mend: near === undefined ? `write ${all}` : `write \`${near}\`? (${all})`,
  };
}

/** In `set`, `null` takes a field away. */
function isTakenAway(path: readonly Step[], found: unknown): boolean {
  return found === null && path.at(-2) === 'set';
}

function irremovable(path: Step[]): Misfit {
  const what = `${tick(String(path.at(-1)))} can't be taken away`;
  return { path, what, mend: 'write the new one, or take the key out' };
}

/** All numbers that editors write count pages, or parts of a dump. */
function badNumber(path: Step[], found: number): Misfit {
  const number = path.at(-1) === 'continuedTo' ? 'page number' : 'number';
  const what = `${show(found)} is no ${number}`;
  return { path, what, mend: `write a ${number} from 1` };
}

function missing(path: Step[], expected: string): Misfit {
  const key = tick(String(path.at(-1) ?? 'file'));
  return { path, what: `${key} is missing`, mend: `add ${key}: ${a(expected)}` };
}

function write(issue: { expected: string }): string {
  return issue.expected === 'string' ? 'put it in quotes' : `write ${a(issue.expected)}`;
}

const KINDS: Record<string, string> = {
  string: 'a text',
  object: 'a map of `key: value` lines',
  record: 'a map of `key: value` lines',
  array: 'a list of `- ` items',
  boolean: '`true` or `false`',
  int: 'a whole number',
  number: 'a number',
};

function a(expected: string): string {
  return KINDS[expected] ?? expected;
}

function show(value: unknown): string {
  return tick(typeof value === 'string' ? value : JSON.stringify(value));
}

function tick(text: string): string {
  return `\`${shorten(text)}\``;
}
