import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkIssueNumbers } from '../../scripts/archive/check-issue-numbers.ts';

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
