import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { parseArchive } from '../../scripts/archive/parse-archive.ts';
import { listTodo } from '../../scripts/todo/list-todo.ts';
import { harmOf } from '../../src/schema/trust.ts';
import { runCommand } from './run-command.ts';
import { get, ledgerOf, makeArchive, put } from './tree.ts';

const DAYS = ['2025-08-27', '2025-08-28'] as const;
const LEDGER = 'content/articles/2025-08-27/p1.ledger.json';

const printedSchema = z.object({
  articles: z.array(z.object({ article: z.string(), harm: z.number(), title: z.string() })),
  untold: z.array(z.string()),
});

test('the articles of all pages are listed by harm, and none that is expected to be right', (t) => {
  const archive = makeArchive(t, ...DAYS);
  parseArchive(archive);
  const { articles, untold } = listTodo(archive);
  assert.deepEqual(untold, []);
  const harms = articles.map(harmOf);
  assert.deepEqual(
    harms,
    harms.toSorted((a, b) => b - a),
  );
  const wanted = DAYS.flatMap((day) => ledgerOf(archive, day).trust ?? [])
    .filter(({ misplaced }) => misplaced > 0)
    .map(({ article }) => article);
  assert.ok(wanted.length > 2);
  assert.deepEqual(articles.map(({ article }) => article).sort(), wanted.sort());
});

test('the command prints them with headlines, as many as are asked for', (t) => {
  const archive = makeArchive(t, ...DAYS);
  parseArchive(archive);
  const [first] = listTodo(archive).articles;
  const { code, stdout } = runCommand(['todo', '--most', '2', '--root', archive.root]);
  assert.equal(code, 0);
  assert.equal(stdout.match(/2025-08-\d\d-p1-\d+/g)?.length, 2);
  assert.match(stdout, new RegExp(`misplaced[^]*${first?.article ?? '-'}[^]*more articles`));
  const json = runCommand(['todo', '--json', '--root', archive.root]);
  const printed = printedSchema.parse(JSON.parse(json.stdout));
  assert.equal(printed.articles[0]?.article, first?.article);
  const [, day = '', place = ''] = /^(.*)-(p\d+-.*)$/.exec(first?.article ?? '') ?? [];
  const file = get(archive, `content/articles/${day}/${place}.md`);
  assert.ok(file.includes(printed.articles[0]?.title ?? '-'));
});

test('a ledger of an older parser is read, and told of', (t) => {
  const archive = makeArchive(t, DAYS[0]);
  parseArchive(archive);
  const { trust, ...old } = ledgerOf(archive, DAYS[0]);
  assert.ok(trust);
  const members = Object.entries(old).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`);
  put(archive, LEDGER, `{\n${members.join(',\n')}\n}\n`);
  assert.deepEqual(listTodo(archive), { articles: [], untold: [LEDGER] });
  const { code, stdout } = runCommand(['todo', '--root', archive.root]);
  assert.equal(code, 0);
  assert.match(stdout, /1 ledger of an older parser: npm run parse -- --all/);
});

test('an archive without articles has nothing to do; a broken ledger is named', (t) => {
  const archive = makeArchive(t);
  const { stdout } = runCommand(['todo', '--root', archive.root]);
  assert.match(stdout, /No article is expected to be harmed/);
  put(archive, LEDGER, '{');
  const { code, stderr } = runCommand(['todo', '--root', archive.root]);
  assert.equal(code, 1);
  assert.match(stderr, /2025-08-27\/p1\.ledger\.json[^]*mend[^]*npm run parse -- --all/);
});
