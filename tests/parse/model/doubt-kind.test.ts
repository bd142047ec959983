import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOUBT_KINDS, doubtKind } from '../../../src/parse/model/doubt-kind.ts';

const dialect = { markdown: false, blankBetween: false, spacedOut: false } as const;

test('a dump whose columns were taken apart is of a kind of its own', () => {
  assert.equal(doubtKind({ ...dialect, wrap: 'lines', sideBySide: true }), 'layout');
  for (const wrap of ['none', 'lines', 'spaces'] as const) {
    assert.equal(doubtKind({ ...dialect, wrap, sideBySide: false }), wrap);
    assert.ok(DOUBT_KINDS.includes(wrap));
  }
});
