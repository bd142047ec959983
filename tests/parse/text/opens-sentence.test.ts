import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  opensSentence,
  opensWithClause,
  surelyOpensSentence,
} from '../../../src/parse/text/opens-sentence.ts';

void test('a sentence is known by the words it begins with', () => {
  for (const text of ['据悉，盐场今年', '接下来，村里还将', '会议强调要']) {
    assert.ok(opensSentence(text), text);
  }
  for (const text of ['盐场新貌', '老盐田，有了新用场', '了解到，目前']) {
    assert.ok(!opensSentence(text), text);
  }
});

void test('a time opens a sentence surely only where no subject can stand before it', () => {
  assert.ok(surelyOpensSentence('昨天，盐场的新渠'));
  assert.ok(surelyOpensSentence('据悉盐场今年'));
  assert.ok(!surelyOpensSentence('昨天在盐场看到'));
  assert.ok(!surelyOpensSentence('目前已有三条新渠'));
});

void test('an opening clause ends with a comma, as a headline’s first half does not', () => {
  for (const text of ['通车后，从盐场到', '负责人马海说，', '为了打开销路，村里', '据了解，']) {
    assert.ok(opensWithClause(text), text);
  }
  assert.ok(!opensWithClause('老盐田，有了新用场'));
});
