import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unlessFailing } from '../../terminal/explain-file-error.ts';
import { columnsPath, PROJECT_ROOT, publishedPath, type Archive } from '../tree/archive.ts';
import { sha256 } from '../tree/sha256.ts';

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

  /** Hash of all that a parse of the day reads; to be taken before it is read. */
  sourcesOf(day: string): string {
    const { raw, corrections } = this.#archive;
    return sha256(
      this.#parser + hashTree([join(raw, day), join(corrections, day), columnsPath(this.#archive)]),
    );
  }

  /** Whether a day's products are what a parse of these sources gave. */
  isFresh(day: string, sources: string): boolean {
    return contentOf(this.#stampPath(day))?.toString() === this.#stamp(day, sources);
  }

  /**
   * Notes that a day's products, as they now lie on disk, are what these sources give. Where that
   * can't be noted, the day is parsed once more the next time.
   */
  note(day: string, sources: string): void {
    const path = this.#stampPath(day);
    unlessFailing(() => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, this.#stamp(day, sources));
    });
  }

  #stamp(day: string, sources: string): string {
    const products = [join(this.#archive.articles, day), publishedPath(this.#archive, day)];
    return sha256(sources + hashTree(products));
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
  // A link that leads nowhere is not absent: the parse names it.
  const isAbsent = unlessFailing(() => !lstatSync(path, { throwIfNoEntry: false })) ?? false;
  if (isAbsent) return [`${path} absent`];
  let names: string[];
  try {
    names = readdirSync(path).sort();
  } catch {
    const content = contentOf(path);
    return [`${path} ${content ? sha256(content) : 'unreadable'}`];
  }
  return [path, ...names.flatMap((name) => describe(join(path, name)))];
}

function contentOf(path: string): Buffer | undefined {
  return unlessFailing(() => readFileSync(path));
}
