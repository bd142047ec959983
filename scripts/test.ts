import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../tests/support/root.ts';
import { runTests } from '../tests/support/run-tests.ts';

const HELP = `npm test [-- WORD…]

Runs every check there is, or those test files whose path contains one of the words:
  npm test -- house          style, types, imports, sizes
  npm test -- laws           the laws of parsing and printing
  npm test -- site/links     one file

Ends with the line \`N passed, N failed\`, and with 1 if anything failed or nothing ran.`;

const words = process.argv.slice(2);
if (words.includes('--help') || words.includes('-h')) {
  console.log(HELP);
} else {
  process.chdir(root);
  process.exitCode = (await runChosen()) ? 0 : 1;
}

function runChosen(): Promise<boolean> {
  const files = globSync('tests/**/*.test.ts')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();
  if (files.length === 0) console.error(`No test file's path contains ${words.join(' or ')}.`);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop.abort();
    });
  }
  return runTests(
    files.map((file) => resolve(file)),
    stop.signal,
  );
}
