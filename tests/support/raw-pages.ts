import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { locateArchive } from '../../scripts/archive/tree/archive.ts';
import { readColumns } from '../../scripts/archive/day/read-columns.ts';
import type { PageInput } from '../../src/parse/types.ts';
import { correctionsSchema } from '../../src/schema/correction.ts';
import { issueSchema } from '../../src/schema/issue.ts';
import { root } from './root.ts';

/** Every dump of the archive with what the editors know of it, ready for `parsePage`. */
export function readRawPages(): PageInput[] {
  const content = join(root, 'content');
  const columns = readColumns(locateArchive(root));
  return globSync('raw/*/p*.txt', { cwd: content })
    .sort()
    .map((path) => {
      const bytes = readFileSync(join(content, path));
      const day = basename(dirname(path));
      const page = basename(path, '.txt');
      const issue = issueSchema.parse(readYaml(join(content, 'raw', day, 'issue.yml')));
      const corrections = readYaml(join(content, 'corrections', day, `${page}.yml`));
      return {
        dump: issue.dumps?.[page]?.name ?? basename(path),
        sha256: createHash('sha256').update(bytes).digest('hex'),
        bytes,
        date: issue.date,
        evidence: issue.evidence,
        page: Number(page.slice(1)),
        columns,
        corrections: correctionsSchema.parse({ corrections: [], ...corrections }).corrections,
      };
    });
}

function readYaml(file: string): object {
  return existsSync(file) ? (parseYaml(readFileSync(file, 'utf8')) as object) : {};
}
