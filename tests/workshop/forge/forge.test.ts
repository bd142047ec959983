import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DIALECT_NAMES } from './dialects/all.ts';
import { explainTrial } from '../trials/explain.ts';
import { FLOORS, SAMPLE } from './floors.ts';
import { makePage } from './make-page.ts';
import { tally } from '../trials/tally.ts';
import { tryPage } from '../trials/try-page.ts';

for (const dialect of DIALECT_NAMES) {
  test(`made pages in the dialect ${dialect} are parsed as well as ever`, () => {
    const trials = Array.from({ length: SAMPLE.pages }, (_, i) =>
      tryPage(makePage(dialect, SAMPLE.seed + i)),
    );
    const floor = FLOORS[dialect];
    const { found, perfect, lost, exact } = tally(trials);
    assert.equal(exact, 1, 'a ledger does not hold every character of its dump once');
    const faults = trials.flatMap(explainTrial).join('\n');
    assert.ok(lost <= floor.lost, `${lost} letters are lost\n${faults}`);
    assert.ok(found >= floor.found, `${found.toFixed(3)} found\n${faults}`);
    assert.ok(perfect >= floor.perfect, `${perfect.toFixed(3)} perfect\n${faults}`);
  });
}
