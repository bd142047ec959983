import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importsOf } from './imports.ts';
import { projectFiles } from './project-files.ts';
import { root } from './root.ts';

const CACHE = join(root, '.cache', 'linted.json');
const SOURCE = /\.(?:ts|mjs|js|astro)$/;
/** What any file's faults may follow from: versions, rules, and types that no import names. */
const COMMON = /^(?:package-lock\.json|tsconfig\.json|\.config\/.*|.*\.d\.ts)$/;

/** Source files of the project and what each one's faults can follow from. */
export interface LintCache {
  /** Files that are new or have changed, they or what they import, since nothing was found in them. */
  readonly stale: readonly string[];
  /** Remembers that nothing was found in any. */
  readonly keep: () => void;
}

/**
 * Tells which files a linter that knows types need not read again: those in which it has found
 * nothing, and which are the same with all that they import, the linter, and its rules. Kept in
 * `.cache`, which a clean clone has none of.
 */
export function openLintCache(): LintCache {
  const files = projectFiles();
  const known = new Set(
    existsSync(CACHE) ? (JSON.parse(readFileSync(CACHE, 'utf8')) as string[]) : [],
  );
  const keys = keysOf(files);
  return {
    stale: [...keys].filter(([, key]) => !known.has(key)).map(([file]) => file),
    keep: () => {
      mkdirSync(dirname(CACHE), { recursive: true });
      writeFileSync(CACHE, JSON.stringify([...keys.values()]));
    },
  };
}

/** A key for each source file: of itself, of all that it imports at whatever remove, of what is common. */
function keysOf(files: readonly string[]): Map<string, string> {
  const common = hash(files.filter((file) => COMMON.test(file)).map(contentOf));
  const sources = files.filter((file) => SOURCE.test(file));
  const own = new Map(sources.map((file) => [file, hash([file, contentOf(file)])]));
  const imports = new Map(
    sources.map((file) => [file, importsOf(file).flatMap(({ to }) => (own.has(to) ? [to] : []))]),
  );
  return new Map(
    sources.map((file) => {
      const reached = new Set([file]);
      for (const one of reached) for (const to of imports.get(one) ?? []) reached.add(to);
      return [file, hash([common, ...[...reached].sort().map((one) => own.get(one) ?? '')])];
    }),
  );
}

function contentOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64');
}
