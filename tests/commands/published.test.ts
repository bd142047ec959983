import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse, stringify } from 'yaml';
import { addDumps } from '../../scripts/add/add-dumps.ts';
import type { AddOptions } from '../../scripts/add/add-options.ts';
import { checkArchive } from '../../scripts/archive/check-archive.ts';
import { parseArchive } from '../../scripts/archive/parse-archive.ts';
import type { Archive } from '../../scripts/archive/tree/archive.ts';
import { publishedSchema } from '../../src/schema/published.ts';
import { refused, says } from './refusals.ts';
import { articlesOf, contents, get, ledgerOf, makeArchive, put, WITHOUT_DATE } from './tree.ts';

const DAY = '2025-08-27';
const RECORD = `content/published/${DAY}.yml`;
const FORCE = { recursive: true, force: true };
const REPLACE: AddOptions = { replace: true, heirs: new Map() };

/** Enters an id that an earlier parser is said to have given. */
function publish(archive: Archive, id: string): void {
  const record = publishedSchema.parse(parse(get(archive, RECORD)));
  record['p1']?.ids.push(id);
  put(archive, RECORD, stringify(record));
}

function titleOf(archive: Archive, day: string, id: string): string | undefined {
  return articlesOf(archive, day).find(({ front }) => front.id === id)?.front.title;
}

test('an id that no parse gives any more leads to the article that holds its line', (t) => {
  const archive = makeArchive(t, DAY);
  parseArchive(archive);
  const { entries, articles } = ledgerOf(archive, DAY);
  const lines = Map.groupBy(entries, ({ line }) => line);
  const inner = entries.find(
    ({ field, line }) =>
      field === 'paragraph' &&
      lines.get(line)?.every((other) => other.use !== 'furniture') &&
      !articles.includes(`${DAY}-p1-${String(line)}`),
  );
  assert.ok(inner?.article, 'some paragraph is not the first of its article');
  const gone = `${DAY}-p1-${String(inner.line)}`;
  publish(archive, gone);
  parseArchive(archive);
  assert.deepEqual(ledgerOf(archive, DAY).retired, [{ id: gone, to: inner.article }]);
  assert.deepEqual(checkArchive(archive).changed, []);
});

test('an id whose line no article holds keeps its page from being written, until an editor names its heir', (t) => {
  const archive = makeArchive(t, DAY);
  parseArchive(archive);
  const { entries, articles } = ledgerOf(archive, DAY);
  const furniture = entries.find(({ use, text }) => use === 'furniture' && text.trim() !== '');
  const gone = `${DAY}-p1-${String(furniture?.line)}`;
  publish(archive, gone);
  const before = contents(archive);
  says(parseArchive(archive).problems, new RegExp(`--retire ${gone}=${DAY}-p1-`));
  assert.deepEqual(contents(archive), before);
  const heir = articles.at(-1) ?? '';
  parseArchive(archive, { heirs: new Map([[gone, heir]]) });
  assert.deepEqual(ledgerOf(archive, DAY).retired, [{ id: gone, to: heir }]);
  parseArchive(archive, { all: true });
  assert.deepEqual(ledgerOf(archive, DAY).retired, [{ id: gone, to: heir }]);
});

test('an heir for an id that was never published is refused', (t) => {
  const archive = makeArchive(t, DAY);
  parseArchive(archive);
  for (const id of [`${DAY}-p1-9999`, '1999-01-01-p1-1']) {
    const { problems, changes } = parseArchive(archive, {
      heirs: new Map([[id, `${DAY}-p1-1`]]),
    });
    says(problems, /content\/published/);
    assert.equal(changes, 0);
  }
});

test('an heir that no article has, a living id, and an id as its own heir are refused', (t) => {
  const archive = makeArchive(t, DAY);
  parseArchive(archive);
  const [first = '', second = ''] = ledgerOf(archive, DAY).articles;
  const gone = `${DAY}-p1-9999`;
  publish(archive, gone);
  const before = contents(archive);
  const wrong: [id: string, to: string, words: RegExp][] = [
    [gone, `${DAY}-p1-8888`, /8888` is no article of the day/],
    [gone, gone, /would lead to itself/],
    [first, second, /is an article .* needs no heir/],
    [first, first, /can't lead to itself/],
  ];
  for (const [id, to, words] of wrong) {
    const heirs = new Map([[id, to], ...(id === gone ? [] : [[gone, second] as const])]);
    const { problems } = parseArchive(archive, { heirs });
    assert.equal(problems.length, 1);
    says(problems, words, new RegExp(`now.*${first}.*${second}`));
  }
  assert.deepEqual(contents(archive), before);
});

test('a better dump keeps corrections, and every address leads to the same article', (t) => {
  const archive = makeArchive(t, DAY);
  put(
    archive,
    `content/corrections/${DAY}/p1.yml`,
    stringify({
      corrections: [{ at: { quote: '项目推进百日攻坚行动号角正' }, set: { section: '要闻' } }],
    }),
  );
  parseArchive(archive);
  const before = articlesOf(archive, DAY);
  const text = get(archive, `content/raw/${DAY}/p1.txt`);
  const better = put(
    archive,
    'inbox/better.txt',
    `\n\n\n${text.replace('量的新面貌', '量新面貌')}`,
  );
  says(
    refused(() => addDumps(archive, [better], { ...REPLACE, replace: false })),
    /taken/,
    /--replace/,
  );
  const { added } = addDumps(archive, [better], REPLACE);
  assert.equal(added.length, 1);
  assert.match(get(archive, `content/raw/${DAY}/issue.yml`), /name: better\.txt/);
  const { retired, articles } = ledgerOf(archive, DAY);
  for (const { front } of before) {
    const now = retired.find(({ id }) => id === front.id)?.to ?? front.id;
    assert.ok(articles.includes(now), `${front.id} leads somewhere`);
    assert.equal(titleOf(archive, DAY, now), front.title);
  }
  const lead = articlesOf(archive, DAY).find(({ body }) =>
    body.some(({ text: words }) => words.includes('号角正')),
  );
  assert.equal(lead?.front.section, '要闻');
  const written = contents(archive);
  parseArchive(archive, { all: true });
  assert.deepEqual(contents(archive), written);
});

test('a dump that shares no text with what is published is refused, unless heirs are named', (t) => {
  const archive = makeArchive(t, DAY);
  parseArchive(archive);
  const old = ledgerOf(archive, DAY).articles;
  const before = contents(archive);
  const options = { ...REPLACE, date: DAY, pages: [1] };
  const problems = refused(() => addDumps(archive, [WITHOUT_DATE], options));
  says(problems, /shares its text/, /--retire/);
  assert.deepEqual(contents(archive), before);
  const heir = problems[0]?.details?.[0]?.[1].split(' ')[0] ?? '';
  addDumps(archive, [WITHOUT_DATE], { ...options, heirs: new Map(old.map((id) => [id, heir])) });
  const { retired, articles } = ledgerOf(archive, DAY);
  assert.ok(articles.includes(heir));
  for (const id of old) {
    assert.ok(articles.includes(id) || retired.some((each) => each.id === id && each.to === heir));
  }
});

test('an issue that gets another date keeps the addresses of its first', (t) => {
  const archive = makeArchive(t, '2025-08-28');
  parseArchive(archive);
  const before = articlesOf(archive, '2025-08-28');
  renameSync(join(archive.raw, '2025-08-28'), join(archive.raw, '2025-08-29'));
  const issue = get(archive, 'content/raw/2025-08-29/issue.yml');
  put(archive, 'content/raw/2025-08-29/issue.yml', issue.replace('2025-08-28', '2025-08-29'));
  parseArchive(archive);
  const { retired, articles } = ledgerOf(archive, '2025-08-29');
  for (const { front } of before) {
    const to = front.id.replace('2025-08-28', '2025-08-29');
    assert.ok(articles.includes(to));
    assert.ok(retired.some((each) => each.id === front.id && each.to === to));
  }
  assert.match(get(archive, 'content/published/2025-08-28.yml'), /now: 2025-08-29\/p1/);
  const written = contents(archive);
  assert.ok(!Object.keys(written).some((file) => file.startsWith('articles/2025-08-28')));
  parseArchive(archive, { all: true });
  assert.deepEqual(contents(archive), written);
});

test('a published page whose dump is gone is named, and all that was written of it stays', (t) => {
  const archive = makeArchive(t, DAY, '2025-08-28');
  parseArchive(archive);
  for (const leave of [
    () => mkdirSync(join(archive.raw, DAY)),
    () => rmSync(archive.cache, FORCE),
  ]) {
    rmSync(join(archive.raw, DAY), FORCE);
    leave();
    const before = contents(archive);
    const gone = /git checkout -- content\/raw\/2025-08-27\/p1\.txt/;
    says(parseArchive(archive).problems, gone);
    assert.deepEqual(contents(archive), before);
    const check = checkArchive(archive);
    says(check.problems, gone);
    assert.deepEqual([check.missing, check.changed, check.extra], [[], [], []]);
  }
});
