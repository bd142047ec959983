import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillNotes } from '../../../src/parse/label/fill-notes.ts';
import type { Byline, Item, Note } from '../../../src/parse/model/item.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { bodyOf } from '../../support/items.ts';

const dialect = { sideBySide: false, markdown: false, blankBetween: false, spacedOut: false };
const LABEL: Note = { kind: 'note', block: 0, number: 1, label: locate('编者按：', 0), lines: [] };
const BYLINE: Byline = { kind: 'byline', block: 0, number: 3, credits: [] };
const TEXT = bodyOf(['今年丰收在望。']);
const fill = (items: Item[], wrap: 'none' | 'lines' = 'none') =>
  fillNotes(items, { ...dialect, wrap });

test('a label alone takes the paragraph below it, where the story follows that', () => {
  assert.deepEqual(fill([LABEL, TEXT, BYLINE]), [{ ...LABEL, lines: TEXT.lines }, BYLINE]);
});

test('else it is of the page', () => {
  for (const items of [[LABEL], [LABEL, TEXT], [LABEL, bodyOf(['今年，']), BYLINE]]) {
    assert.equal(fill(items)[0]?.kind, 'furniture');
  }
  assert.equal(fill([LABEL, TEXT, BYLINE], 'lines')[0]?.kind, 'furniture');
});

test('a note that has its text keeps it', () => {
  const note = { ...LABEL, lines: TEXT.lines };
  assert.deepEqual(fill([note, TEXT, BYLINE]), [note, TEXT, BYLINE]);
});
