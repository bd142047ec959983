import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { root } from '../support/root.ts';

const stepSchema = z
  .strictObject({
    id: z.string().optional(),
    if: z.string().optional(),
    uses: z.string().optional(),
    run: z.string().optional(),
    with: z.record(z.string(), z.unknown()).optional(),
    env: z.record(z.string(), z.string()).optional(),
  })
  .refine(
    ({ uses, run }) => (uses === undefined) !== (run === undefined),
    'uses or runs something',
  );

/** What we use of GitHub's syntax; a misspelt key is none of it. */
const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    push: z.strictObject({ branches: z.array(z.string()) }).optional(),
    pull_request: z.null().optional(),
    schedule: z.array(z.strictObject({ cron: z.string() })).optional(),
    workflow_dispatch: z.null().optional(),
  }),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  concurrency: z.strictObject({
    group: z.string(),
    'cancel-in-progress': z.boolean().optional(),
  }),
  jobs: z.record(
    z.string(),
    z.strictObject({
      'runs-on': z.string(),
      'timeout-minutes': z.number(),
      environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
      strategy: z
        .strictObject({
          'fail-fast': z.boolean(),
          matrix: z.record(z.string(), z.array(z.union([z.string(), z.number()]))),
        })
        .optional(),
      steps: z.array(stepSchema),
    }),
  ),
});

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

const [, published = ''] = /```yaml\n(name: Publish\n[^]*?)```/.exec(read('docs/publish.md')) ?? [];

/** Every workflow by the name of its file; that of docs/publish.md is there to be copied. */
const workflows = Object.fromEntries(
  [
    ...globSync('.github/workflows/*', { cwd: root }).map((file) => [file, read(file)] as const),
    ['docs/publish.md', published] as const,
  ].map(([file, text]) => [
    file.replaceAll('\\', '/').replace('.github/workflows/', ''),
    workflowSchema.parse(parse(text, { strict: true })),
  ]),
);

const stepsOf = (file: string) =>
  Object.values(workflows[file]?.jobs ?? {}).flatMap(({ steps }) => steps);

test('there is a workflow that checks, one that fuzzes, and one to copy', () => {
  assert.deepEqual(Object.keys(workflows).sort(), ['check.yml', 'docs/publish.md', 'fuzz.yml']);
});

for (const [file, { permissions }] of Object.entries(workflows)) {
  test(`${file}: actions are GitHub's own, of a major version, and may do little`, () => {
    const actions = stepsOf(file).flatMap(({ uses }) => uses ?? []);
    assert.ok(actions.length > 0);
    for (const action of actions) assert.match(action, /^actions\/[a-z-]+@v\d+$/);
    const publishes = file === 'docs/publish.md';
    assert.deepEqual(
      permissions,
      publishes ? { contents: 'read', pages: 'write', 'id-token': 'write' } : { contents: 'read' },
    );
    const checkouts = stepsOf(file).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const { with: options } of checkouts) {
      assert.equal(options?.['persist-credentials'], false);
    }
  });

  test(`${file}: nothing that others may write is put into a shell`, () => {
    for (const { run = '' } of stepsOf(file)) assert.ok(!run.includes('${{'), run);
  });
}

test('the workflows use the same versions of the same actions', () => {
  const actions = Object.keys(workflows).flatMap((file) =>
    stepsOf(file).flatMap(({ uses }) => uses ?? []),
  );
  const byName = Map.groupBy(new Set(actions), (action) => action.split('@')[0]);
  assert.deepEqual(
    [...byName.values()].filter((versions) => versions.length > 1),
    [],
  );
});

test('the checks run on each Node and system that the README names', () => {
  const matrix = workflows['check.yml']?.jobs['check']?.strategy?.matrix;
  assert.deepEqual(matrix, { os: ['ubuntu-latest', 'macos-latest'], node: [22, 24] });
  const runs = stepsOf('check.yml').flatMap(({ run }) => run ?? []);
  assert.deepEqual(runs, ['npm ci', 'rm -f node_modules/.bin/node', 'npm test']);
});

test('fuzzing is told how long and by which seed, and what it finds is kept', () => {
  const steps = stepsOf('fuzz.yml');
  const run = steps.find(({ run }) => run?.startsWith('npm run fuzz --'));
  assert.match(run?.run ?? '', /--seconds \d+ --seed "\$SEED"$/);
  assert.deepEqual(run?.env, { SEED: '${{ github.run_number }}' });
  const kept = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
  assert.deepEqual([kept?.if, kept?.with?.['path']], ['failure()', 'tests/fuzz/found/']);
});
