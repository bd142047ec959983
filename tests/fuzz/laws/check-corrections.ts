import assert from 'node:assert/strict';
import { sortCorrections } from '../../../scripts/archive/corrections/sort-corrections.ts';
import type { Problem } from '../../../scripts/terminal/problem.ts';
import { decodeDump } from '../../../src/parse/dump/decode-dump.ts';
import type { Subject } from './types.ts';

const FILE = 'content/corrections/2025-08-27/p1.yml';

/** Asserts that corrections which fail or do nothing are told so that their editor can mend them. */
export function checkCorrections({ input, page }: Subject): void {
  const list = [...(input.corrections ?? [])];
  const decoded = decodeDump(input.bytes);
  if (list.length === 0 || 'problem' in decoded) return;
  const { bytes, sha256, columns = [] } = input;
  const { idle, failed } = sortCorrections(
    {
      page: input.page ?? 1,
      name: 'content/raw/2025-08-27/p1.txt',
      dump: { bytes, sha256, encoding: decoded.encoding },
      corrections: { list, places: list.map((_, i) => `${FILE}:${i + 2}`) },
      columns,
    },
    page,
    input.date === undefined ? {} : { date: input.date },
  );
  for (const problem of [...idle, ...failed]) checkWords(problem);
}

function checkWords({ where, what, details = [], mend }: Problem): void {
  assert.match(where, /^content\/corrections\/2025-08-27\/p1\.yml:\d+$/);
  for (const [name, words] of Object.entries({ what, mend })) {
    assert.ok(words.trim() !== '', `\`${name}\` of a correction's problem says nothing`);
    assert.doesNotMatch(words, /undefined|NaN|\[object/, `\`${name}\` is no sentence: ${words}`);
  }
  for (const [label, words] of details) {
    assert.doesNotMatch(`${label} ${words}`, /\bundefined\b|\bNaN\b|\[object/);
  }
}
