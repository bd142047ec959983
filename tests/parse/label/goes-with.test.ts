import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditsOf } from '../../../src/parse/label/credits-of.ts';
import { goesWith } from '../../../src/parse/label/goes-with.ts';
import type { Part } from '../../../src/parse/model/part.ts';
import { labelledOf } from '../../support/units.ts';

const head = (part: Part) => labelledOf('渔港新码头投用', 'head', part);
const follows = (before: Part, part: Part): boolean =>
  goesWith(head(part), head(before), head(before));

test('a headline goes on in its own parts, and a title opens another one', () => {
  assert.ok(
    follows('kicker', 'title') && follows('title', 'title-on') && follows('title', 'subtitle'),
  );
  assert.ok(!follows('title', 'title') && !follows('subtitle', 'kicker'));
});

test('a rubric and a subhead are blocks of their own', () => {
  assert.ok(
    !follows('rubric', 'title') && !follows('title', 'rubric') && follows('rubric', 'rubric'),
  );
  assert.ok(!follows('title', 'subhead') && follows('subhead', 'subhead'));
});

test('body text goes with body text, and with a note only what the note says', () => {
  const note = {
    ...labelledOf('编者按：', 'other', 'note'),
    kind: 'note' as const,
    noteLabel: { text: '编者按：', at: [] },
  };
  const text = (part: Part) => labelledOf('码头投用了。', 'body', part);
  assert.ok(goesWith(text('mid'), text('first'), text('first')));
  assert.ok(goesWith(text('note'), note, note));
  assert.ok(!goesWith(text('first'), note, text('note')));
});

test('a bare name that is told to be a byline names its author', () => {
  const [credit] = creditsOf(labelledOf('王强', 'byline'));
  assert.equal(credit?.name.text, '王强');
  assert.deepEqual(creditsOf(labelledOf('码头投用了。', 'byline')), []);
});
