import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PageInput, ParsedPage } from '../../../../src/parse/types.ts';
import { root } from '../../../support/root.ts';
import { DIALECT_NAMES } from '../../dialects/all.ts';
import { makePage } from '../../make-page.ts';

/** Made pages beside the dumps and the cases. */
const MADE = 60;
const READ = ['content/raw/**/*.txt', 'tests/cases/*/raw.txt'];

/** The pages by which a number shows: the archive's dumps, the cases, and made ones of all dialects. */
export function trialPages(): PageInput[] {
  const read = READ.flatMap((glob) => globSync(glob, { cwd: root }).sort()).map((file) =>
    toInput(basename(file), readFileSync(join(root, file))),
  );
  const made = Array.from({ length: MADE }, (_, i) => {
    const dialect = DIALECT_NAMES[i % DIALECT_NAMES.length] ?? 'plain';
    const { dump, bytes } = makePage(dialect, 1 + Math.floor(i / DIALECT_NAMES.length));
    return toInput(dump, bytes);
  });
  return [...read, ...made];
}

/**
 * What a reader gets of a page: its articles with their fields and text. Doubts, the ledger and the
 * margins behind them may move unnoticed.
 */
export function readersText(parsed: ParsedPage): string {
  return JSON.stringify(
    parsed.articles.map(({ front, body }) => ({ ...front, doubts: undefined, body })),
  );
}

function toInput(dump: string, bytes: Uint8Array): PageInput {
  return { dump, sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
}
