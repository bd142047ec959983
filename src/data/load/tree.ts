import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BrokenFile } from '../../schema/broken-file.ts';

/** Which part of the parser's output to load. */
export interface Tree {
  dir: string;
  year: string | undefined;
}

/** A file of one issue. */
export interface DayFile {
  /** Name of the folder, `2025-08-28`. */
  day: string;
  /** Path from the project's root. */
  path: string;
}

const DAY_FOLDER = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Lists the files of all issues, oldest first, whose name ends with `suffix`.
 *
 * @throws BrokenFile when a folder cannot be read, with the command that makes it
 */
export async function listDayFiles(tree: Tree, suffix: string): Promise<DayFile[]> {
  const days = await readFolder(tree.dir);
  const wanted = days.filter(
    (day) => DAY_FOLDER.test(day) && (tree.year === undefined || day.startsWith(`${tree.year}-`)),
  );
  const files: DayFile[] = [];
  for (const day of wanted.sort()) {
    const names = await readFolder(join(tree.dir, day));
    for (const name of names.sort()) {
      if (name.endsWith(suffix)) files.push({ day, path: join(tree.dir, day, name) });
    }
  }
  return files;
}

async function readFolder(dir: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (cause) {
    throw new BrokenFile(dir, "this folder can't be read", { cause });
  }
}
