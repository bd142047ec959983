import { AssertionError } from 'node:assert/strict';
import { inspect } from 'node:util';
import { z } from 'astro/zod';
import type { LawName } from '../laws/laws.ts';

/** A law that a case broke. */
export interface Failure {
  readonly law: LawName;
  readonly message: string;
  /** What failures of one cause have in common: the message without its numbers and quotes. */
  readonly shape: string;
}

/** `at wordsOf (file:///…/src/parse/model/words-of.ts:12:3)` */
const FRAME = /at (?:(?<name>[\w.#<> ]+) \()?file:.*?\/(?<file>(?:src|scripts)\/[\w./-]+\.ts):/;

/** Tells which law an error speaks of. */
export function toFailure(law: LawName, error: unknown): Failure {
  const message = messageOf(error);
  const { name, file } =
    FRAME.exec(error instanceof Error ? (error.stack ?? '') : '')?.groups ?? {};
  // An assertion of a law says enough; of an error of ours the place tells the cause.
  const place =
    error instanceof AssertionError || file === undefined ? '' : ` at ${name ?? '?'} in ${file}`;
  return { law, message: message + place, shape: shapeOf(message) + place };
}

function messageOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  }
  return error instanceof Error ? error.message : inspect(error);
}

function shapeOf(message: string): string {
  const bare = message.replace(/`[^`]*`/g, (quoted) =>
    /^`[\w-]+`$/.test(quoted) ? quoted : '`…`',
  );
  const [first = ''] = bare.split('\n');
  return first
    .replace(/(?:\d{4}-\d{2}-\d{2}|undated)-p\d+-\d+(?:-\d+)?/g, 'ID')
    .replace(/U\+[0-9A-F]+/g, 'U+N')
    .replace(/'[^']{3,}'|"[^"]{3,}"/g, '"…"')
    .replace(/\d+/g, 'N')
    .replace(/\p{Script=Han}+/gu, '汉')
    .slice(0, 240);
}
