import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { test } from 'node:test';
import { projectFiles } from '../support/project-files.ts';
import { root } from '../support/root.ts';

/** The most lines that a file may have; the first pattern that fits a file counts. */
const LIMITS: [pattern: string, lines: number, does: string][] = [
  ['src/pages/**/*.{astro,ts}', 50, 'a route asks the data door and hands on; move the rest there'],
  ['src/**/*.astro', 120, 'split the component'],
  ['src/schema/*.ts', 120, 'one schema a file'],
  ['src/parse/weights/*.ts', 600, 'a command has printed a table whose signs are too many'],
  ['src/**/*.ts', 200, 'one stage, one thing a file'],
  ['scripts/*.{ts,mjs}', 80, 'a script is a thin shell; move the rest into a folder of its own'],
  ['scripts/**/*.ts', 200, 'one thing a file'],
  ['tests/**/*.ts', 300, 'one subject a test file'],
];

for (const [pattern, limit, mend] of LIMITS) {
  test(`${pattern} has at most ${limit} lines`, () => {
    const long = projectFiles()
      .filter((file) => LIMITS.find(([glob]) => matchesGlob(file, glob))?.[0] === pattern)
      .map((file) => ({ file, lines: countLines(file) }))
      .filter(({ lines }) => lines > limit);
    assert.deepEqual(long, [], mend);
  });
}

function countLines(file: string): number {
  return readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;
}
