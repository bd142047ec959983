import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkIssueNumbers } from '../../scripts/archive/check/check-issue-numbers.ts';
import { readIssueNumber } from '../../scripts/archive/check/read-issue-number.ts';
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

test('a ledger gives the number where its day is certain', () => {
  const head = (date: string, masthead: string): string =>
    `{\n  "day": "2025-08-28",\n  "date": "${date}",\n  "masthead": ${masthead},\n  "entries": [`;
  const numbered = '{"issueNumber":5741}';
  assert.deepEqual(readIssueNumber('a', head('2025-08-28', numbered)), {
    where: 'a',
    day: '2025-08-28',
    number: 5741,
  });
  assert.equal(readIssueNumber('a', head('2025-08-28/2025-08-29', numbered)), undefined);
  assert.equal(readIssueNumber('a', head('2025-08-28', '{}')), undefined);
});

test('a ledger that is none is named, with the command that makes it anew', () => {
  for (const [text, fault] of [
    ['', 'it is no JSON'],
    ['{\n  "masthead": []', "`masthead` has a value that can't be"],
  ] as const) {
    assert.throws(
      () => readIssueNumber('content/articles/2025-08-28/p1.ledger.json', text),
      ({ message }: Error) =>
        message.startsWith('content/articles/2025-08-28/p1.ledger.json: ') &&
        message.includes(fault) &&
        message.endsWith('npm run parse -- --all'),
    );
  }
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
