import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineStarts, splitLines } from '../../../src/parse/text/line.ts';
import { concat, locate, supply } from '../../../src/parse/text/located.ts';

test('a dump is cut into lines that know their place, their indent and their page', () => {
  const lines = splitLines(locate('  平湖 \r\n\n新闻\f版', 0));
  assert.deepEqual(
    lines.map(({ number, text, raw, indent, newPage }) => [
      number,
      text.text,
      raw.text,
      indent,
      newPage,
    ]),
    [
      [1, '平湖', '  平湖 ', 2, false],
      [2, '', '', 0, false],
      [3, '新闻', '新闻', 0, false],
      [4, '版', '版', 0, true],
    ],
  );
  assert.deepEqual(lines[0]?.text.at, [2, 3]);
});

test('a line begins where its first character of the dump stands', () => {
  const text = concat([locate('平湖\n', 0), supply('新'), locate('闻\n', 5), supply('版')]);
  assert.deepEqual(lineStarts(text), [0, 5, 5]);
});
