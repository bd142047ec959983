import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { parseArchive } from '../../scripts/archive/parse-archive.ts';
import { buildIntoPlace } from '../../scripts/site/build-into-place.ts';
import { checkFilled } from '../../scripts/site/check-filled.ts';
import { checkSiteUrl, readBasePath } from '../../scripts/site/check-place.ts';
import { findStaleDays } from '../../scripts/site/find-stale-days.ts';
import { Refusal } from '../../scripts/terminal/problem.ts';
import { installFault } from '../support/faults.ts';
import { runCommand } from './run-command.ts';
import { get, makeArchive, put } from './tree.ts';

test('a build stands aside until it is whole, and only one runs at a time', async (t) => {
  const archive = makeArchive(t);
  put(archive, 'dist/index.html', 'old');
  const [dist, aside] = [join(archive.root, 'dist'), join(archive.root, '.cache/build')];
  const write = (folder: string): void => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), 'new');
  };
  const failing = buildIntoPlace(dist, aside, (folder) => {
    write(folder);
    return Promise.reject(new Error('broken'));
  });
  await assert.rejects(failing, /broken/);
  assert.equal(get(archive, 'dist/index.html'), 'old');
  await buildIntoPlace(dist, aside, async (folder) => {
    write(folder);
    const second = buildIntoPlace(dist, aside, () => Promise.resolve());
    await assert.rejects(
      second,
      (error) => error instanceof Refusal && /another/.test(error.message),
    );
    assert.equal(get(archive, 'dist/index.html'), 'old');
  });
  assert.equal(get(archive, 'dist/index.html'), 'new');
});

/** A site that stands, and the folder beside it in which a build waits. */
function withSite(t: TestContext) {
  const archive = makeArchive(t);
  put(archive, 'dist/index.html', 'old');
  const [dist, aside] = [join(archive.root, 'dist'), join(archive.root, '.cache/build')];
  const build = (fault?: (made: string) => void): Promise<void> =>
    buildIntoPlace(dist, aside, (made) => {
      mkdirSync(made, { recursive: true });
      writeFileSync(join(made, 'index.html'), 'new');
      fault?.(made);
      return Promise.resolve();
    });
  return { archive, dist, aside, build };
}

test('a build that fails as it takes the place of the old site leaves that', async (t) => {
  for (const under of ['dist', '.cache/build/new']) {
    const { archive, build } = withSite(t);
    let disk: ReturnType<typeof installFault> | undefined;
    const failing = build(() => {
      const fault = { at: 1, code: 'EBUSY', lasting: false };
      disk = installFault({ ...fault, under: join(archive.root, under) });
    });
    await assert.rejects(failing, /EBUSY/);
    disk?.remove();
    assert.equal(get(archive, 'dist/index.html'), 'old');
    await build();
    assert.equal(get(archive, 'dist/index.html'), 'new');
    assert.deepEqual(readdirSync(join(archive.root, '.cache/build')), []);
  }
});

test('a site that a build took away before it died is brought back by the next', async (t) => {
  const { archive, dist, aside, build } = withSite(t);
  mkdirSync(aside, { recursive: true });
  renameSync(dist, join(aside, 'old'));
  const failing = build(() => {
    throw new Error('broken');
  });
  await assert.rejects(failing, /broken/);
  assert.equal(get(archive, 'dist/index.html'), 'old');
});

test('a file where the site belongs is left alone', async (t) => {
  const archive = makeArchive(t);
  put(archive, 'dist', 'mine');
  const building = buildIntoPlace(
    join(archive.root, 'dist'),
    join(archive.root, '.cache/build'),
    () => Promise.resolve(),
  );
  await assert.rejects(
    building,
    (error) => error instanceof Refusal && /^dist: a file/.test(error.message),
  );
  assert.equal(get(archive, 'dist'), 'mine');
});

test('a SITE_URL that is no address is refused', () => {
  const { code, stderr } = runCommand(['build'], { env: { SITE_URL: 'example.org' } });
  assert.equal(code, 2);
  assert.match(stderr, /SITE_URL is `example\.org`[^]*https:\/\//);
});

test('a SITE_URL with a path is refused, and told where the path belongs', () => {
  const refused = (address: string) => () => checkSiteUrl(address);
  assert.throws(refused('https://x.org/path'), /more than a host/);
  for (const end of ['/?a', '/#a', '/a/']) assert.throws(refused(`https://x.org${end}`), Refusal);
  for (const sound of ['https://x.org', 'https://x.org/', 'http://localhost:80', undefined]) {
    checkSiteUrl(sound);
  }
});

test('a BASE_PATH that is no path is refused by every command that reads it', () => {
  for (const path of [
    '../x',
    '/a/../b',
    '/%',
    '/%2e%2e/',
    '.',
    'a//b',
    '//x',
    'a?b',
    'a#b',
    'a\\b',
  ]) {
    assert.throws(() => readBasePath(path), /BASE_PATH is/, path);
  }
  for (const path of ['https://x.org/daily', 'a\nb', '%2f%2fx', 'a%5cb', 'a%00']) {
    assert.throws(() => readBasePath(path), /BASE_PATH is/, path);
  }
  assert.equal(readBasePath('/日报/v1.0'), '/%E6%97%A5%E6%8A%A5/v1.0/');
  for (const path of [undefined, '', '/']) assert.equal(readBasePath(path), '/');
  for (const command of [['build'], ['preview'], ['start'], ['dev'], ['headers', 'netlify']]) {
    const { code, stdout, stderr } = runCommand(command, { env: { BASE_PATH: '/a/../b' } });
    assert.deepEqual([code, stdout], [2, ''], command[0]);
    assert.match(stderr, /BASE_PATH is `\/a\/\.\.\/b`[^]*mend {2}/);
  }
});

test('days that were not parsed, or edited by hand, are stale', (t) => {
  const day = '2023-09-18';
  const archive = makeArchive(t, day);
  assert.deepEqual(findStaleDays(archive), [day]);
  parseArchive(archive);
  assert.deepEqual(findStaleDays(archive), []);
  put(archive, `content/articles/${day}/p1.ledger.json`, '{}');
  assert.deepEqual(findStaleDays(archive), [day]);
});

test('of an empty archive no site is built, and it is said how to fill it', (t) => {
  const archive = makeArchive(t);
  const { articles, raw } = archive;
  const { code, stderr } = runCommand(['build'], {
    env: { ARCHIVE_ARTICLES: join(archive.root, 'none') },
  });
  assert.equal(code, 1);
  assert.match(stderr, /not parsed yet[^]*npm run parse/);
  assert.throws(() => checkFilled(articles, join(archive.root, 'none')), /archive is empty/);
  mkdirSync(join(articles, '2023-09-18'), { recursive: true });
  assert.throws(() => checkFilled(articles, raw), /archive is empty/);
  put(archive, 'content/articles/2023-09-18/p1.ledger.json', '{}');
  checkFilled(articles, raw);
});

test('a broken generated file is named, with the command that makes it anew', (t) => {
  const day = '2023-09-18';
  const archive = makeArchive(t, day);
  parseArchive(archive);
  const sound = join(archive.root, 'sound');
  cpSync(archive.articles, sound, { recursive: true });
  const ledger = `content/articles/${day}/p1.ledger.json`;
  const article = `content/articles/${day}/${readdirSync(join(sound, day))[0]}`;
  const untitled = get(archive, article).replace(/^title:.*\n/m, '');
  for (const [file, text, what] of [
    [article, untitled, '`title` is missing'],
    [`content/articles/${day}/notes.md`, '正文', 'no front matter'],
    [ledger, `<<<<<<< HEAD\n${get(archive, ledger)}`, 'no JSON'],
    [ledger, undefined, 'no ledger beside this article'],
  ] as const) {
    rmSync(archive.articles, { recursive: true });
    cpSync(sound, archive.articles, { recursive: true });
    if (text === undefined) rmSync(join(archive.root, file));
    else put(archive, file, text);
    const { code, stderr } = runCommand(['build'], { env: { ARCHIVE_ARTICLES: archive.articles } });
    assert.equal(code, 1);
    assert.ok(stderr.includes(text === undefined ? '.md  ' : `${file}  `), stderr);
    assert.ok(stderr.includes(what), stderr);
    assert.match(stderr, /mend {2}npm run parse/);
    assert.doesNotMatch(stderr, /unexpected|Invalid|\n +at /);
  }
});
