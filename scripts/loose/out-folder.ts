import { existsSync, mkdirSync, readFileSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join, parse, resolve, sep } from 'node:path';
import { z } from 'astro/zod';
import { insideSchema } from '../archive/journal/inside-schema.ts';
import { PROJECT_ROOT, type Archive } from '../archive/tree/archive.ts';
import { atPath } from '../terminal/explain-file-error.ts';
import { Refusal, wrongUse, type Problem } from '../terminal/problem.ts';

/** Lists what the last run wrote into an output folder, so that the next may replace just that. */
export const MANIFEST = '.parsed.json';

const manifestSchema = z.strictObject({ files: z.array(insideSchema) });

/**
 * Runs work with a folder that can take what `--raw` gives. Where the folder had to be made and the
 * work throws, it goes again.
 *
 * @param work gets the folder's real path
 * @throws Refusal when it is a file, the project's own folder or the disk's, or lies in the archive
 */
export function withOutFolder<T>(archive: Archive, out: string, work: (folder: string) => T): T {
  const path = resolve(out);
  const real = existsSync(path) ? realpathSync(path) : path;
  const mine = [archive.root, PROJECT_ROOT, parse(path).root].map((folder) => resolve(folder));
  if ([path, real].some((each) => mine.includes(each))) {
    throw wrongUse(
      `\`${out}\` holds more than articles: it is the folder of the archive, or the whole disk`,
      'name a new folder after --out',
    );
  }
  if ([path, real].some((each) => `${each}${sep}`.startsWith(archive.content + sep))) {
    throw wrongUse(
      `\`${out}\` lies in the archive, which --raw leaves alone`,
      'name another folder after --out; to add dumps to the archive: npm run add -- FILE…',
    );
  }
  if (existsSync(path) && !statSync(path).isDirectory()) {
    throw wrongUse(`\`${out}\` is a file`, 'name a folder after --out');
  }
  const made = mkdirSync(path, { recursive: true });
  try {
    return work(realpathSync(path));
  } catch (error) {
    if (made !== undefined) removeEmpty(path, made);
    throw error;
  }
}

/** Removes a folder and those above it up to the one that was made first, as far as they are empty. */
function removeEmpty(path: string, first: string): void {
  try {
    for (let folder = path; folder.startsWith(first); folder = dirname(folder)) rmdirSync(folder);
  } catch {
    // Something of worth lies in it by now.
  }
}

/**
 * The files that the last run wrote, relative to the folder.
 *
 * @throws Refusal when the list is damaged
 */
export function readManifest(out: string): Set<string> {
  const path = join(out, MANIFEST);
  if (!existsSync(path)) return new Set();
  const text = atPath(path, () => readFileSync(path, 'utf8'));
  try {
    return new Set(manifestSchema.parse(JSON.parse(text)).files);
  } catch {
    throw new Refusal([
      {
        where: path,
        what: 'this list of what the last run wrote is damaged, so nothing can be replaced safely',
        mend: 'name an empty or new folder after --out, or delete all that the last run wrote',
      },
    ]);
  }
}

/** Prints the list for the next run. */
export function printManifest(files: readonly string[]): string {
  return `${JSON.stringify({ files }, null, 1)}\n`;
}

/** What is wrong where a file that no run of ours wrote would be overwritten. */
export function findForeign(
  out: string,
  file: string,
  ours: ReadonlySet<string>,
): Problem | undefined {
  if (ours.has(file) || !existsSync(join(out, file))) return undefined;
  return {
    where: join(out, file),
    what: 'this file is in the way, and no run of this command wrote it',
    mend: 'name an empty or new folder after --out',
  };
}
