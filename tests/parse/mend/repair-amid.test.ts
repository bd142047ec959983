import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairAmid } from '../../../src/parse/mend/repair-amid.ts';
import { locate } from '../../../src/parse/text/located.ts';

const TEXT = locate('今年一全市招商', 0);

test('a repair is told with the characters around it', () => {
  const { dump, printed, why } = repairAmid(
    TEXT,
    { at: 2, length: 1, printed: '——' },
    'misread-dash',
  );
  assert.deepEqual([dump.text, printed, why], ['今年一全市', '今年——全市', 'misread-dash']);
  assert.deepEqual(dump.at, TEXT.at.slice(0, 5));
});

test('at the edge of a text there are fewer of them', () => {
  const { dump, printed } = repairAmid(TEXT, { at: 0, length: 1, printed: '明' }, 'misread-dash');
  assert.deepEqual([dump.text, printed], ['今年一', '明年一']);
});
