import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT_ROOT, publishedPath, type Archive } from './paths.ts';
import { sha256 } from './read-dump.ts';

/**
 * Tells which days need no new parse: those whose sources, parser and products are all the same,
 * byte for byte, as after the last one. Kept in `.cache/parse`; without it all days are parsed.
 */
export class Freshness {
  readonly #archive: Archive;
  readonly #parser: string;

  constructor(archive: Archive) {
    this.#archive = archive;
    const code = ['src/parse', 'src/schema', 'scripts/archive', 'package-lock.json'];
    this.#parser = hashTree(code.map((path) => join(PROJECT_ROOT, path)));
  }

  /** Whether a day's products are what a parse would give. */
  isFresh(day: string): boolean {
    const path = this.#stampPath(day);
    return existsSync(path) && readFileSync(path, 'utf8') === this.#stamp(day);
  }

  /** Notes that a day's products, as they now lie on disk, are what a parse gives. */
  note(day: string): void {
    mkdirSync(dirname(this.#stampPath(day)), { recursive: true });
    writeFileSync(this.#stampPath(day), this.#stamp(day));
  }

  #stamp(day: string): string {
    const { raw, corrections, articles } = this.#archive;
    const trees = [raw, corrections, articles].map((tree) => join(tree, day));
    return sha256(this.#parser + hashTree([...trees, publishedPath(this.#archive, day)]));
  }

  #stampPath(day: string): string {
    return join(this.#archive.cache, 'parse', day);
  }
}

/** Hash of files and of all files in folders: their names and bytes. */
function hashTree(paths: readonly string[]): string {
  return sha256(paths.flatMap((path) => describe(path)).join('\n'));
}

function describe(path: string): string[] {
  if (!existsSync(path)) return [`${path} absent`];
  try {
    const names = readdirSync(path).sort();
    return [path, ...names.flatMap((name) => describe(join(path, name)))];
  } catch {
    return [`${path} ${sha256(readFileSync(path))}`];
  }
}
