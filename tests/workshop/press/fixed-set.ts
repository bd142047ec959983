import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../../support/read-json.ts';
import { root } from '../../support/root.ts';
import { EXTRACTORS } from './extractors/all.ts';
import { pageTruthSchema, truthOfDump, type PageTruth } from './page-truth.ts';
import type { Half } from './read-stories.ts';
import type { MadePage } from '../trials/made-page.ts';

/** The pages that are kept in the tree, so that they can be parsed where no extractor is installed. */
export const FIXED_SET = join(root, 'tests/printed');

/** A dump of a printed page, by the name of what extracted it. */
export interface PressDump extends MadePage {
  extractor: string;
  /** The page's name: its template and seed. */
  name: string;
}

/** Reads the dumps of a half of a set, page by page. */
export function readSet(folder: string, half: Half): PressDump[] {
  const pages = readdirSync(join(folder, half)).sort();
  return pages.flatMap((name) => {
    const own = join(folder, half, name);
    const truth = readJson(
      join(own, 'truth.json'),
      pageTruthSchema,
      'npm run press -- --print --keep',
    );
    const files = new Set(readdirSync(own));
    return EXTRACTORS.filter((extractor) => files.has(`${extractor}.txt`)).map(
      (extractor): PressDump => {
        const bytes = new Uint8Array(readFileSync(join(own, `${extractor}.txt`)));
        const text = new TextDecoder().decode(bytes);
        const dump = `${name}.${extractor}.txt`;
        return {
          extractor,
          name,
          dump,
          text,
          bytes,
          truth: truthOfDump(truth, extractor, dump, text),
        };
      },
    );
  });
}

/** Writes a page: its truth, and the text that each extractor found on it. */
export function writePage(
  folder: string,
  half: Half,
  name: string,
  truth: PageTruth,
  texts: ReadonlyMap<string, string>,
): void {
  const own = join(folder, half, name);
  mkdirSync(own, { recursive: true });
  for (const [extractor, text] of texts) writeFileSync(join(own, `${extractor}.txt`), text);
  writeFileSync(join(own, 'truth.json'), `${JSON.stringify(truth, undefined, 1)}\n`);
}
