import assert from 'node:assert/strict';
import type { Subject } from './types.ts';

/** Fewer Han may be a scrap that belongs nowhere. */
const LEAST = 10;

/** Asserts that of Chinese text that no article, no furniture and no rule has taken, a person is told. */
export function checkPlaced({ page }: Subject): void {
  const { entries, findings } = page.ledger;
  const told = new Set(findings.filter(({ code }) => code === 'unplaced').map(({ line }) => line));
  for (const { text, reason, line } of entries) {
    const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    const isLost = reason === 'unplaced' && han >= LEAST && !told.has(line);
    assert.ok(!isLost, `text is placed nowhere, and nobody is told: \`${text.slice(0, 40)}\``);
  }
}
