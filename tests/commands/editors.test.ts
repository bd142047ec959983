import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { z } from 'astro/zod';
import { explainCorrection } from '../../scripts/archive/corrections/explain-correction.ts';
import { readYaml } from '../../scripts/editors/read-yaml.ts';
import { correctionsSchema } from '../../src/schema/correction.ts';
import { issueSchema } from '../../src/schema/issue.ts';
import { refused } from './refusals.ts';
import { makeArchive, put } from './tree.ts';

/** What is said about a file: `line: what → mend`. */
function judge(t: TestContext, schema: z.ZodType, text: string | Uint8Array): string[] {
  const path = put(makeArchive(t), 'file.yml', text);
  return refused(() => readYaml(path, 'file.yml', schema)).map(
    ({ where, what, mend }) => `${where.replace(/^file\.yml:?/, '')}: ${what} → ${mend}`,
  );
}

const ISSUES: [name: string, text: string, words: string[]][] = [
  [
    'an unknown key',
    'dat: "2025-08-28"\n',
    ['1: dat: unknown key `dat` → write `date` instead; known here: `date`, `evidence`, `dumps`'],
  ],
  [
    'an unknown key deep inside',
    'date: "2025-08-28"\ndumps:\n  p1:\n    name: a.txt\n    orign: b\n',
    [
      '5: dumps.p1.orign: unknown key `orign` → write `origin` instead; known here: `name`, `part`, `origin`',
    ],
  ],
  ['a number for a text', 'date: 2025\n', ['1: date: `2025` is not a text → put it in quotes']],
  [
    'a text for a list',
    'evidence: 昨天\n',
    ['1: evidence: `昨天` is not a list of `- ` items → write a list of `- ` items'],
  ],
  [
    'a file with nothing in it',
    '# later\n',
    [': the file holds nothing → delete it, or write what it is for'],
  ],
];

for (const [name, text, words] of ISSUES) {
  test(`issue.yml: ${name} is told with line, key and repair`, (t) => {
    assert.deepEqual(judge(t, issueSchema, text), words);
  });
}

const CORRECTIONS: [name: string, text: string, words: string[]][] = [
  [
    'a shape of its own is judged as that shape',
    'set: { titel: 题, kind: nws }',
    [
      '3: corrections[1].set.kind: `nws` is not known here → write `news`? (one of `news` `commentary` `photo` `interview` `feature`)',
      '3: corrections[1].set.titel: unknown key `titel` → write `title` instead; known here: `title`, `kicker`, `subtitle`, `column`, `kind`, `section`, `authors`, `dateline`, `editorsNote`, `continuedTo`',
    ],
  ],
  [
    'a mistyped shape is recognised',
    'replce: x',
    [
      '2: corrections[1]: none of `replace`, `set`, `drop`, `paragraph` is given → write `replace` instead of `replce`',
    ],
  ],
  ...['0', '-1', '1e300'].map((number): (typeof CORRECTIONS)[number] => [
    `a page ${number} can not be`,
    `set: { continuedTo: ${number} }`,
    [
      `3: corrections[1].set.continuedTo: \`${String(Number(number))}\` is no page number → write a page number from 1`,
    ],
  ]),
  ...['title', 'kind'].map((field): (typeof CORRECTIONS)[number] => [
    `a ${field} can not be taken away`,
    `set: { ${field}: null }`,
    [
      `3: corrections[1].set.${field}: \`${field}\` can't be taken away → write the new one, or take the key out`,
    ],
  ]),
  [
    'two shapes are two corrections',
    'drop: true\n    paragraph: true',
    ['2: corrections[1]: `drop` and `paragraph` stand in one entry → make an entry of each'],
  ],
];

const SLIPS: [name: string, text: string, words: RegExp][] = [
  [
    'in `at`',
    'at: { quote: 某, befor: 甲 }\n    drop: true',
    /at\.befor: unknown key.*write `before` instead; known here: `quote`, `before`, `after`/,
  ],
  [
    'in `set`',
    'at: { quote: 某 }\n    set: { headline: 题 }',
    /set\.headline: .*known here: `title`, `kicker`/,
  ],
  [
    'beside them',
    'at: { quote: 某 }\n    drop: true\n    because: x',
    /because: .*known here: `at`, `drop`, `why`/,
  ],
  [
    'that is the rest of a quote',
    'at: { quote: 经济,发展 }\n    drop: true',
    /`发展`; a comma in the quote ends it → put the quote in quotation marks/,
  ],
];

for (const [name, text, words] of SLIPS) {
  test(`corrections: an unknown key ${name} is told with what is known there`, (t) => {
    const [told = '', ...more] = judge(t, correctionsSchema, `corrections:\n  - ${text}\n`);
    assert.match(told, words);
    assert.deepEqual(more, []);
  });
}

for (const [name, text, words] of CORRECTIONS) {
  test(`corrections: ${name}`, (t) => {
    const file = `corrections:\n  - at: { quote: 某 }\n    ${text}\n`;
    assert.deepEqual(judge(t, correctionsSchema, file), words);
  });
}

test('broken YAML is told with its line', (t) => {
  const [words = ''] = judge(t, issueSchema, 'date: "2025\nevidence: []\n');
  assert.match(words, /^\d+: .*quote.* → mend the YAML/i);
});

const ISSUE = 'evidence:\n  - 浙江平湖\n';
const NOT_UTF8: [name: string, bytes: Uint8Array][] = [
  ['GBK', Buffer.concat([Buffer.from('evidence:\n  - '), Buffer.from('d5e3bdadc6bdbafe', 'hex')])],
  ['UTF-16', Buffer.from(`\ufeff${ISSUE}`, 'utf16le')],
];

for (const [name, bytes] of NOT_UTF8) {
  test(`a file in ${name} is refused, not guessed at`, (t) => {
    const [words = '', ...more] = judge(t, issueSchema, bytes);
    assert.match(words, /^: the file is not UTF-8 → save it as UTF-8/);
    assert.deepEqual(more, []);
  });
}

test('a mark of UTF-8 at the start of a file is no fault', (t) => {
  const path = put(makeArchive(t), 'file.yml', `\ufeff${ISSUE}`);
  assert.deepEqual(readYaml(path, 'file.yml', issueSchema).value, { evidence: ['浙江平湖'] });
});

const DEEP = Array.from({ length: 9 }, (_, i) =>
  i === 0
    ? '- &a0 [某]'
    : `- &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
);
const ALIASES: [name: string, text: string, line: number][] = [
  ['to nowhere', 'corrections:\n  - drop: true\n    at: *b\n', 3],
  ['to itself', 'corrections: &a\n  - *a\n', 2],
  ['to a map, as its keys', 'corrections:\n  - &a { drop: true }\n  - { <<: *a }\n', 3],
  ['of aliases', `${DEEP.join('\n')}\n`, 2],
];

for (const [name, text, line] of ALIASES) {
  test(`an alias ${name} is told with its line`, (t) => {
    const [words = ''] = judge(t, correctionsSchema, text);
    assert.match(words, new RegExp(`^${line}: .\\*\\w+. .*aliases.* → write the value out`));
  });
}

const LONG = '平'.repeat(300_000);
const LONG_VALUES: [name: string, text: string][] = [
  ['value', `corrections:\n  - at: { quote: 某 }\n    set: { kind: ${LONG} }\n`],
  ['list', `corrections:\n  - [${LONG}]\n`],
  ['key', `corrections:\n  - at: { quote: 某, ${LONG}: x }\n    drop: true\n`],
  ['name', `corrections:\n  - at: { quote: *${LONG} }\n    drop: true\n`],
];

for (const [name, text] of LONG_VALUES) {
  test(`of a very long ${name} a message shows the beginning`, (t) => {
    const [words = ''] = judge(t, correctionsSchema, text);
    assert.match(words, /平{10}[^]*…/);
    assert.ok(words.length < 600, `${words.length} characters`);
  });
}

test('of a very long quote a message shows the beginning', () => {
  const at = { quote: LONG, before: LONG, after: LONG };
  const context = { place: 'p1.yml:2', dump: 'p1.txt' };
  const problem = { kind: 'unmatched', index: 0 } as const;
  const { details = [] } = explainCorrection(problem, { at, drop: true }, context);
  assert.equal(details.length, 3);
  for (const [, text] of details) assert.match(text, /^`平{60}… \(300000 characters\)`$/);
});
