import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editFields } from '../../../src/parse/account/corrections/edit-fields.ts';
import { concat, locate, supply } from '../../../src/parse/text/located.ts';
import type { CorrectedFields } from '../../../src/schema/correction.ts';
import { locatedArticle } from '../../support/located-article.ts';

const article = locatedArticle({
  title: locate('码头投用', 0),
  note: { label: locate('编者按：', 10), text: locate('今年', 14) },
  jump: { page: 2, text: locate('（下转2版）', 20) },
  credits: [{ role: '记者', roleText: locate('记者', 30), name: locate('王强', 33) }],
});
/** The edits, and the article with all of them done. */
function edit(set: CorrectedFields) {
  const edits = editFields(article, set, 50);
  const place: Parameters<(typeof edits)[number]['apply']>[1] = (pieces) =>
    concat(pieces.map((piece) => (piece.kind === 'kept' ? piece.text : supply(piece.words))));
  return {
    told: edits.map(({ field, before, after, gone }) => [field, before, after, gone]),
    removed: edits.flatMap(({ removed }) => removed.map(({ text }) => text)),
    edited: edits.reduce((one, { apply }) => apply(one, place), article),
  };
}

test('a text keeps what the editor keeps of it', () => {
  const { told, removed, edited } = edit({ title: '码头启用' });
  assert.deepEqual(told, [['title', '码头投用', '码头启用', false]]);
  assert.deepEqual(removed, ['投']);
  assert.deepEqual(edited.title?.at, [0, 1, -1, 3]);
});

test('a note that goes takes its label along, a jump line its words', () => {
  const { removed, edited } = edit({ editorsNote: null, continuedTo: null });
  assert.deepEqual(removed, ['编者按：今年', '（下转2版）']);
  assert.ok(!('note' in edited));
  assert.equal(edited.jump, undefined);
});

test('an author of the same name keeps its place, of another role not the printed word', () => {
  const { removed, edited } = edit({
    authors: [
      { role: '摄影', name: '王强' },
      { role: '记者', name: '李婷' },
    ],
  });
  assert.deepEqual(removed, ['记者']);
  assert.deepEqual(edited.credits[0], { role: '摄影', name: locate('王强', 33) });
  assert.equal(edited.credits[1]?.name.text, '李婷');
});

test('what a field says already is no edit', () => {
  assert.deepEqual(edit({ title: '码头投用', continuedTo: 2, kicker: null }).told, []);
  assert.deepEqual(edit({ authors: [{ role: '记者', name: '王强' }] }).told, []);
});
