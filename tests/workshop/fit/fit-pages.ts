import { join } from 'node:path';
import { readGold } from '../../support/fidelity/gold.ts';
import { readRawPages } from '../../support/raw-pages.ts';
import { root } from '../../support/root.ts';
import { DIALECT_NAMES } from '../forge/dialects/all.ts';
import { makePage } from '../forge/make-page.ts';
import { FIXED_SET, readSet } from '../press/fixed-set.ts';
import type { MadePage } from '../trials/made-page.ts';
import { readMade } from '../trials/read-written.ts';

/** Made pages of each dialect; the forge's floors stand on others. */
const MADE = { seed: 200, pages: 72 };
/** How often the real dumps count: they are few, and are as the paper's own pages are. */
const REAL = 10;

/** The pages that weights are fitted to: printed ones, made ones in all dialects, and the real dumps. */
export function fitPages(): MadePage[] {
  const seeds = Array.from({ length: MADE.pages }, (_, i) => MADE.seed + i);
  return [
    ...readSet(FIXED_SET, 'fit'),
    ...DIALECT_NAMES.flatMap((name) => seeds.map((seed) => makePage(name, seed))),
    ...Array.from({ length: REAL }, realPages).flat(),
  ];
}

/** The real dumps of which the gold is known. @throws Error where the archive lacks one of them */
function realPages(): MadePage[] {
  const pages = new Map(readRawPages().map((page) => [page.dump, page]));
  return readGold(join(root, 'tests/gold')).map((truth) => {
    const page = pages.get(truth.dump);
    if (!page) throw new Error(`content/raw holds no dump that came as ${truth.dump}`);
    return readMade(truth.dump, page.bytes, truth);
  });
}
