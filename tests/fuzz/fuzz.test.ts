import assert from 'node:assert/strict';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { correctionsSchema } from '../../src/schema/correction.ts';
import { LAW_NAMES, sayLaw, type LawName } from './laws/laws.ts';
import { makeCase } from './make/make-case.ts';
import { makeWriting } from './make/make-writing.ts';
import { Sources } from './make/sources.ts';
import { isPending } from './pending.ts';
import { findKept, readKept } from './run/kept.ts';
import { runContent } from './run/try-number.ts';
import type { Content } from './run/tally.ts';

/** Enough to notice that a law is broken everywhere; the fuzzer itself finds what is rare. */
const CASES = 250;
const WRITINGS = 60;
/** Long dumps are for the fuzzer. */
const LONGEST = 4000;
const SEED = 'sample';
const KEPT = join(import.meta.dirname, 'kept');

// Dumps that an editor adds must not change what is tried here.
const sources = new Sources({ archive: false });
const laws = new Set(LAW_NAMES);

/** The failures of all laws in a sample of cases, by law. */
const failures = new Map<LawName, string[]>(LAW_NAMES.map((law) => [law, []]));
for (let number = 0; number < CASES; number++) {
  const page = makeCase(`${SEED}/${number}`, sources);
  if (page.bytes.length <= LONGEST) note(`${SEED}/${number}`, { page });
}
for (let number = 0; number < WRITINGS; number++) {
  note(`${SEED}/${number}`, { writing: makeWriting(`${SEED}/${number}`) });
}

for (const law of LAW_NAMES) {
  test(`made cases: ${sayLaw(law)}`, () => {
    assert.deepEqual(failures.get(law), []);
  });
}

for (const folder of findKept(KEPT)) {
  test(`kept input ${basename(folder)} keeps every law`, () => {
    assert.deepEqual(failuresOf(readKept(folder), true), []);
  });
}

test('the same name makes the same case, and corrections keep their schema', () => {
  for (let number = 0; number < 60; number++) {
    const name = `${SEED}/${number}`;
    const made = makeCase(name, sources);
    assert.deepEqual(makeCase(name, new Sources({ archive: false })), made);
    const { corrections } = made;
    assert.deepEqual(correctionsSchema.parse({ corrections }), { corrections });
  }
});

function note(name: string, content: Content): void {
  for (const { law, message } of failuresOf(content, false)) {
    failures.get(law)?.push(`${name}: ${message}`);
  }
}

function failuresOf(content: Content, thorough: boolean) {
  return runContent(content, { laws, thorough }).filter((failure) => !isPending(failure));
}
