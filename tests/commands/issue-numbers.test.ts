import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkIssueNumbers } from '../../scripts/archive/check/check-issue-numbers.ts';
import { parseArchive } from '../../scripts/archive/parse-archive.ts';
import { makeArchive, put, WITH_MASTHEAD } from './tree.ts';

const told = (issues: readonly [day: string, number: number][]): string[] =>
  checkIssueNumbers(issues.map(([day, number]) => ({ where: day, day, number }))).map(
    ({ where }) => where,
  );

test('numbers rise with the days, and not faster', () => {
  assert.deepEqual(
    told([
      ['2025-08-27', 5740],
      ['2025-08-28', 5741],
      ['2025-08-28', 5741],
      ['2025-09-30', 5760],
    ]),
    [],
  );
});

test('a number that the others speak against is told', () => {
  assert.deepEqual(
    told([
      ['2025-08-26', 5739],
      ['2025-08-27', 5140],
      ['2025-08-28', 5741],
      ['2025-08-29', 5742],
    ]),
    ['2025-08-27'],
  );
  assert.deepEqual(
    told([
      ['2025-08-27', 5740],
      ['2025-08-28', 5790],
    ]),
    ['2025-08-28'],
  );
});

test('the note names both mastheads', () => {
  const [note] = checkIssueNumbers([
    { where: 'a', day: '2025-08-27', number: 5740 },
    { where: 'b', day: '2025-08-28', number: 5740 },
  ]);
  assert.equal(
    note?.what,
    'the masthead of 2025-08-28 has 总第5740期, and that of 2025-08-27 总第5740期',
  );
});

test('the note of a parse names the ledger by its path from the root', (t) => {
  const archive = makeArchive(t);
  const dump = readFileSync(WITH_MASTHEAD, 'utf8');
  for (const day of ['2023-09-18', '2023-09-19']) {
    put(archive, `content/raw/${day}/p1.txt`, dump);
    put(archive, `content/raw/${day}/issue.yml`, `date: ${day}\n`);
  }
  for (const all of [true, false]) {
    const told = parseArchive(archive, { all }).notes.filter(({ what }) => /总第/.test(what));
    assert.deepEqual(
      told.map(({ where }) => where),
      ['content/articles/2023-09-19/p1.ledger.json'],
    );
  }
});
