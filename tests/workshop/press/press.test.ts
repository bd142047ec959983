import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countLetters, countMissing } from '../../support/fidelity/fold.ts';
import type { Gold } from '../../support/fidelity/gold.ts';
import { measure } from '../../support/fidelity/measure.ts';
import { explainTrial } from '../trials/explain.ts';
import { tally } from '../trials/tally.ts';
import { tryPage } from '../trials/try-page.ts';
import { readsPictures } from './extractors/real.ts';
import { FIXED_SET, readSet } from './fixed-set.ts';
import { FLOORS, GUARDED } from './floors.ts';
import { printGold } from '../../support/fidelity/print-gold.ts';
import { HALVES } from './read-stories.ts';

const dumps = HALVES.flatMap((half) => readSet(FIXED_SET, half).map((dump) => ({ half, ...dump })));

test('the fixed set has pages of both halves, and no template in both', () => {
  const [fit, apart] = HALVES.map((half) => {
    const names = dumps.filter((dump) => dump.half === half).map(({ name }) => name);
    return new Set(names.map((name) => name.replace(/-\d+$/, '')));
  });
  assert.ok(fit && fit.size >= 5);
  assert.ok(apart && apart.size >= 4);
  assert.equal(fit.intersection(apart).size, 0);
});

test('articles printed from the truth of a dump are perfect, and lose nothing', () => {
  for (const { dump, text, truth } of dumps) {
    const { details, extra, lost, date } = measure(truth, printGold(truth), text);
    const faulty = details.filter(
      ({ perfect, parts }) => !perfect || Object.values(parts).some((part) => part < 1),
    );
    assert.deepEqual(faulty, [], dump);
    assert.equal(extra, 0, dump);
    assert.notEqual(date, false, dump);
    assert.equal(lost, 0, `${dump}: ${lost} letters are lost`);
  }
});

test('a dump holds all letters of its truth', () => {
  for (const { dump, text, truth, extractor } of dumps) {
    if (readsPictures(extractor)) continue;
    const missing = countMissing(countLetters(lettersOf(truth)), countLetters(text));
    // Each look-alike hides the character in whose place it stands.
    const strange = (truth.repairs ?? []).map((repair) => repair.dump).join('');
    const hidden = strange.length + (text.match(/[\u2e80-\u2eff]/g)?.length ?? 0);
    assert.ok(missing <= hidden, `${dump}: ${missing} letters of the truth are not in the dump`);
  }
});

for (const [extractor, floor] of Object.entries(FLOORS)) {
  test(`printed pages read by ${extractor} are parsed as well as ever`, () => {
    const own = dumps.filter((dump) => dump.half === GUARDED && dump.extractor === extractor);
    const trials = own.map(tryPage);
    const { found, perfect, lost, exact } = tally(trials);
    assert.equal(exact, 1, 'a ledger does not hold every character of its dump once');
    const faults = trials.flatMap(explainTrial).join('\n');
    assert.ok(lost <= floor.lost, `${lost} letters are lost\n${faults}`);
    assert.ok(found >= floor.found, `${found.toFixed(3)} found\n${faults}`);
    assert.ok(perfect >= floor.perfect, `${perfect.toFixed(3)} perfect\n${faults}`);
  });
}

function lettersOf({ articles }: Gold): string {
  return articles
    .flatMap(({ title, kicker, subtitle, authors = [], paragraphs, subheads = [] }) => [
      ...[title, kicker, subtitle],
      ...new Set(authors.map(({ name }) => name)),
      ...paragraphs,
      ...subheads.map(([text]) => text),
    ])
    .join('');
}
