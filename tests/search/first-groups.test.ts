import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAsk } from '../../src/search/ask.ts';
import { firstGroups } from '../../src/search/engine/first-groups.ts';
import type { Group } from '../../src/search/engine/pieces.ts';

/** A group of one file for each two characters; the earlier in the phrase, the rarer. */
function groupsOf(phrase: string): Group[] {
  return Array.from({ length: Math.ceil(phrase.length / 2) }, (_, at) => ({
    pieces: [{ gram: phrase.slice(2 * at, 2 * at + 2), signs: '', offset: 2 * at }],
    share: (at + 1) / 10,
  }));
}

/** The pairs that are looked up first. */
function first(words: string, others = 0): string[] {
  const ask = readAsk(words, (text) => text);
  const phrases = [...ask.all.flat(), ...ask.none];
  const groups = new Map(phrases.map((phrase) => [phrase, groupsOf(phrase)]));
  return firstGroups(ask, groups, others).flatMap(({ pieces }) => pieces.map(({ gram }) => gram));
}

test('a first answer asks for few files, the rarer ones of several words before others', () => {
  assert.deepEqual(first('经济工作会议'), ['经济', '工作']);
  assert.deepEqual(first('经济工作 会议'), ['经济', '会议']);
});

test('of words of which one is enough something of each is asked for', () => {
  assert.deepEqual(first('经济工作 OR 会议 OR 海塘'), ['经济', '会议', '海塘']);
});

test('what must not occur is asked for at once where it has room, and by all of it', () => {
  assert.deepEqual(first('经济 -工作'), ['经济', '工作']);
  assert.deepEqual(first('经济 -工作会议'), ['经济'], 'half of it tells nothing');
  assert.deepEqual(first('经济 -工作', 1), ['经济'], 'a filter needs its file');
});
