import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CASES,
  DOUBTED,
  DOUBTS,
  doubtsOfCase,
  expectedOf,
  parseCase,
} from '../tests/support/cases.ts';

// Writes what the parser makes of every case as its expectation, and the doubts of some: read the
// difference before you commit it.
for (const name of readdirSync(CASES).sort()) {
  const printed = parseCase(name);
  if (printed === expectedOf(name)) continue;
  writeFileSync(join(CASES, name, 'expected.txt'), printed);
  console.log(`tests/cases/${name}/expected.txt`);
}
writeFileSync(DOUBTS, DOUBTED.map(doubtsOfCase).join(''));
