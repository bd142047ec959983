import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf, isEnded, runText } from '../../../src/parse/articles/run-facts.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { bodyOf } from '../../support/items.ts';

const facts = (...lines: string[]) => factsOf({ bodies: [bodyOf(lines)] });

test('a report’s first words say when it happened', () => {
  assert.ok(facts('昨天上午，渔港').dated);
  assert.ok(!facts('渔港新码头').dated);
  assert.ok(factsOf({ bodies: [bodyOf(['渔港'], { dateline: locate('本报讯', 0) })] }).dated);
});

test('a run is broken that begins with the rest of a clause, ended where a sentence ends', () => {
  assert.ok(facts('，渔港').broken && !facts('渔港').broken);
  assert.ok(facts('渔港。').ended && !facts('渔港，').ended);
  const jump = {
    kind: 'jump',
    block: 0,
    number: 1,
    page: 2,
    text: locate('（下转2版）', 0),
  } as const;
  assert.ok(isEnded({ bodies: [bodyOf(['渔港，'])], jump }));
});

test('its text is all lines, joined', () => {
  assert.equal(runText({ bodies: [bodyOf(['渔', '港']), bodyOf(['码头'])] }), '渔港码头');
  assert.equal(facts('渔', '港').length, 2);
});
