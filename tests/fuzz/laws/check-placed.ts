import assert from 'node:assert/strict';
import type { Subject } from './types.ts';

/** Fewer Han may be a scrap that belongs nowhere. */
const LEAST = 10;

/** Asserts that no Chinese text is left over that no article, no furniture and no rule has taken. */
export function checkPlaced({ page }: Subject): void {
  for (const { text, reason } of page.ledger.entries) {
    const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    const isLost = reason === 'unplaced' && han >= LEAST;
    assert.ok(!isLost, `text is placed nowhere: \`${text.slice(0, 40)}\``);
  }
}
