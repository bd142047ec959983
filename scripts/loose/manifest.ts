import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parseJson } from '../../src/schema/parse-json.ts';
import { insideSchema } from '../archive/journal/inside-schema.ts';
import { atPath } from '../terminal/explain-file-error.ts';
import { Refusal, type Problem } from '../terminal/problem.ts';

/** Lists what the last run wrote into an output folder, so that the next may replace just that. */
export const MANIFEST = '.parsed.json';

const manifestSchema = z.strictObject({ files: z.array(insideSchema) });

/**
 * The files that the last run wrote, relative to the folder.
 *
 * @throws Refusal when the list is damaged
 */
export function readManifest(out: string): Set<string> {
  const path = join(out, MANIFEST);
  if (!existsSync(path)) return new Set();
  const text = atPath(path, () => readFileSync(path, 'utf8'));
  const manifest = parseJson(text, manifestSchema);
  if ('value' in manifest) return new Set(manifest.value.files);
  const what = 'this list of what the last run wrote is damaged, so nothing can be replaced safely';
  throw new Refusal([
    {
      where: path,
      what: `${what}: ${manifest.fault}`,
      mend: 'name an empty or new folder after --out, or delete all that the last run wrote',
    },
  ]);
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
