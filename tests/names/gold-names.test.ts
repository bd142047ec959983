import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apartTexts, archiveTexts } from '../workshop/names/marked-texts.ts';
import { scoreNames, type MarkedText } from '../workshop/names/score-names.ts';

/** What the rules reach, a little less: precision and recall. */
const FLOORS = {
  'archive.yml': { people: [0.97, 0.95], organisations: [0.97, 0.72], places: [1, 1] },
  'apart.yml': { people: [0.9, 0.65], organisations: [0.95, 0.35], places: [1, 1] },
} as const;

const TEXTS: Record<keyof typeof FLOORS, () => MarkedText[]> = {
  'archive.yml': archiveTexts,
  'apart.yml': apartTexts,
};

for (const gold of Object.keys(TEXTS) as (keyof typeof FLOORS)[]) {
  test(`names are found as well as they are said to be in ${gold}`, () => {
    for (const { kind, precision, recall, wrong, missed } of scoreNames(gold, TEXTS[gold]())) {
      const [least, few] = FLOORS[gold][kind];
      assert.ok(precision >= least, `${kind}: precision ${precision}\n${wrong.join('\n')}`);
      assert.ok(recall >= few, `${kind}: recall ${recall}\n${missed.join('\n')}`);
    }
  });
}

test('every article of the archive is marked', () => {
  const texts = archiveTexts();
  // A file that marks fewer would throw nothing: what is not marked is not looked at.
  assert.ok(texts.length > 0);
  assert.throws(() => scoreNames('archive.yml', texts.slice(1)), /marks texts that are not there/);
});
