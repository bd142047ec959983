import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { parseArchive } from '../../scripts/archive/parse-archive.ts';
import { publishedSchema } from '../../src/schema/published.ts';
import { columnsSchema } from '../../src/schema/columns.ts';
import { correctionsSchema } from '../../src/schema/correction.ts';
import { issueSchema } from '../../src/schema/issue.ts';
import { readJson } from '../support/read-json.ts';
import { projectFiles } from '../support/project-files.ts';
import { root } from '../support/root.ts';
import { makeArchive, put } from './tree.ts';

/** All that is written for people, but the fixed texts of dumps and articles. */
const READMES = projectFiles().filter(
  (file) => file.endsWith('.md') && !file.startsWith('content/articles/'),
);

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function yamlBlocks(file: string): string[] {
  return Array.from(read(file).matchAll(/```yaml\n([^]*?)```/g), ([, block = '']) => block);
}

/** What each example in content/README.md must fit, by the key that it begins with. */
const EXAMPLES: Record<string, z.ZodType> = {
  date: issueSchema,
  columns: columnsSchema,
  corrections: correctionsSchema,
  p1: publishedSchema,
};

test('every example of what editors write fits its schema', () => {
  const blocks = yamlBlocks('content/README.md');
  assert.equal(blocks.length, Object.keys(EXAMPLES).length);
  for (const block of blocks) {
    const [, key = ''] = /^(\w+):/.exec(block) ?? [];
    assert.ok(EXAMPLES[key], key);
    EXAMPLES[key].parse(parse(block));
  }
});

test('the correction in the README works on the page that it names, and is needed', (t) => {
  const [, day = '', page = ''] = /here `(\S+)\/(p\d+)\.yml`/.exec(read('README.md')) ?? [];
  const archive = makeArchive(t, day);
  const [block = ''] = yamlBlocks('README.md');
  put(archive, `content/corrections/${day}/${page}.yml`, block);
  assert.deepEqual(parseArchive(archive).notes, []);
});

test('every npm command that is printed exists', () => {
  const { scripts } = readJson(
    join(root, 'package.json'),
    z.object({ scripts: z.record(z.string(), z.string()) }),
    'git checkout -- package.json',
  );
  for (const file of READMES) {
    for (const [line, name = ''] of read(file).matchAll(/npm run ([\w:]+)/g)) {
      assert.ok(name in scripts, `${file}: ${line}`);
    }
  }
});

test('every file and folder that is linked exists', () => {
  for (const file of READMES) {
    for (const [, target = ''] of read(file).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      assert.ok(existsSync(join(root, dirname(file), target)), `${file}: ${target}`);
    }
  }
});
