import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { PageInput, ParsedPage } from '../../../../src/parse/types.ts';
import { PARSER, type HandSetNumber } from './find-numbers.ts';

type ParsePage = (input: PageInput) => ParsedPage;

/** Modules of the parser by their files, without types, each at the places where it stood with them. */
const texts = new Map<string, string>();
/** The files that import each file, as loading the parser has shown. */
const importers = new Map<string, Set<string>>();
const entry = 'parse-page.ts';

let moved: { number: HandSetNumber; to: string; files: ReadonlySet<string> } | undefined;
let version = 0;

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    const file = fileOf(resolved.url);
    if (file === undefined) return resolved;
    const parent = fileOf(context.parentURL ?? '');
    if (parent !== undefined) {
      importers.set(file, (importers.get(file) ?? new Set()).add(parent));
    }
    // Where the number does not reach, the modules that are loaded already serve again.
    if (!moved?.files.has(file)) return resolved;
    return { ...resolved, url: `${plain(resolved.url)}?${String(version)}` };
  },
  load(url, context, next) {
    const file = fileOf(url);
    if (file === undefined || moved?.files.has(file) !== true) return next(url, context);
    const { number, to } = moved;
    const text = texts.get(file) ?? stripTypeScriptTypes(readFileSync(join(PARSER, file), 'utf8'));
    texts.set(file, text);
    const source =
      number.file === file ? text.slice(0, number.start) + to + text.slice(number.end) : text;
    return { format: 'module', source, shortCircuit: true };
  },
});

/** The parser as it stands; to be loaded before one with a number moved. */
export async function loadParser(): Promise<ParsePage> {
  return load(pathToFileURL(join(PARSER, entry)).href);
}

/** The parser with another value for one number. */
export async function loadMoved(number: HandSetNumber, value: number): Promise<ParsePage> {
  version++;
  moved = { number, to: String(value), files: above(number.file) };
  return load(`${pathToFileURL(join(PARSER, entry)).href}?${String(version)}`);
}

async function load(url: string): Promise<ParsePage> {
  return ((await import(url)) as { parsePage: ParsePage }).parsePage;
}

/** A file and all that import it, directly or not. */
function above(file: string): Set<string> {
  const found = new Set([file]);
  for (const one of found) for (const other of importers.get(one) ?? []) found.add(other);
  return found;
}

/** A URL's place below the parser's folder, if it stands there. */
function fileOf(url: string): string | undefined {
  if (!url.startsWith('file:')) return undefined;
  const file = relative(PARSER, fileURLToPath(plain(url)));
  return file.startsWith('..') || !file.endsWith('.ts') ? undefined : file;
}

function plain(url: string): string {
  return url.replace(/\?.*$/u, '');
}
