import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import { atPath } from '../terminal/explain-file-error.ts';
import { Refusal, type Problem } from '../terminal/problem.ts';
import { shorten } from '../terminal/shorten.ts';
import { explain } from './explain.ts';
import type { Step } from './schema-at.ts';

/** What an editor wrote, and where in the file each part of it stands. */
export interface EditorFile<T> {
  value: T;
  /** Line of the value at a path, from 1. */
  lineOf(path: readonly Step[]): number;
}

/**
 * Reads a YAML file that people write, and checks it.
 *
 * @param path the file
 * @param name the file as messages name it
 * @param schema what it must hold
 * @throws Refusal with file, line, key and repair for each thing that is wrong
 */
export function readYaml<T>(path: string, name: string, schema: z.ZodType<T>): EditorFile<T> {
  const counter = new LineCounter();
  const text = decode(
    atPath(path, () => readFileSync(path)),
    name,
  );
  const document = parseDocument(text, { lineCounter: counter });
  const syntax = document.errors.map((error) => ({
    where: `${name}:${counter.linePos(error.pos[0]).line}`,
    what: error.message.split('\n')[0] ?? error.code,
    mend: 'mend the YAML; when in doubt put the text in quotes',
  }));
  if (syntax.length > 0) throw new Refusal(syntax);
  const aliases = aliasesIn(document, counter, name);
  if (aliases.length > 0) throw new Refusal(aliases);
  if (document.contents === null) throw new Refusal([emptyFile(name)]);
  const lineOf = (steps: readonly Step[]): number => lineAt(document, counter, steps);
  const value: unknown = document.toJS();
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, lineOf };
  const misfits = explain(schema, value).map((misfit) => ({
    ...misfit,
    line: lineOf(misfit.path),
  }));
  const problems = misfits
    .sort((a, b) => a.line - b.line)
    .map(({ path: steps, line, what, mend }) => ({
      where: `${name}:${line}`,
      what: `${inWords(steps)}${what}`,
      mend,
    }));
  throw new Refusal(problems);
}

/** Characters that a guess would get wrong must not become the words of an editor. */
function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const mend = 'save it as UTF-8: the editor offers that where it saves under another name';
    throw new Refusal([{ where: name, what: 'the file is not UTF-8', mend }]);
  }
}

/** A value that stands elsewhere may be nowhere, hold itself, or grow without end. */
function aliasesIn(document: Document.Parsed, counter: LineCounter, name: string): Problem[] {
  const aliases: Problem[] = [];
  visit(document, (_, node) => {
    if (!isAlias(node)) return;
    aliases.push({
      where: `${name}:${counter.linePos(node.range?.[0] ?? 0).line}`,
      what: `\`*${shorten(node.source)}\` points to a value elsewhere, and aliases are not used here`,
      mend: 'write the value out; a text that begins with * must stand in quotes',
    });
  });
  return aliases;
}

function emptyFile(name: string): Problem {
  return {
    where: name,
    what: 'the file holds nothing',
    mend: 'delete it, or write what it is for',
  };
}

/** `corrections[0].set.titel: `, empty for the file as a whole. */
function inWords(steps: readonly Step[]): string {
  const path = steps.map((step) =>
    typeof step === 'number' ? `[${step + 1}]` : `.${shorten(String(step))}`,
  );
  return path.length === 0 ? '' : `${path.join('').replace(/^\./, '')}: `;
}

/** Line of the key, or of the nearest place above it that the file has. */
function lineAt(document: Document, counter: LineCounter, steps: readonly Step[]): number {
  for (let depth = steps.length; depth > 0; depth--) {
    const last = steps[depth - 1];
    const parent = depth === 1 ? document.contents : document.getIn(steps.slice(0, depth - 1));
    const pair = isMap(parent)
      ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === last)
      : undefined;
    const key = pair && isScalar(pair.key) ? pair.key : document.getIn(steps.slice(0, depth), true);
    const offset = rangeStart(key);
    if (offset !== undefined) return counter.linePos(offset).line;
  }
  return 1;
}

function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
