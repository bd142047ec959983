import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { importsOf } from '../support/imports.ts';
import { projectFiles } from '../support/project-files.ts';
import { root } from '../support/root.ts';

const sources = projectFiles().filter((file) => /\.(ts|mjs|js|astro)$/.test(file));
const imports = sources.flatMap(importsOf);

const VIEW = [
  ...['src/schema', 'src/data', 'src/search', 'src/headers', 'src/site.ts'],
  ...['src/components', 'src/layouts', 'src/styles', 'src/aids', 'src/books'],
];

/** Which of our trees each tree may import. A file of `src` itself counts as its own tree. */
const LAW: Record<string, string[]> = {
  'src/schema': ['src/schema'],
  'src/parse': ['src/schema', 'src/parse'],
  // Names are told by the words and surnames that the parser knows, and by nothing else of it.
  'src/names': ['src/schema', 'src/parse/words', 'src/names'],
  'src/content.config.ts': ['src/schema', 'src/data'],
  'src/data': ['src/schema', 'src/names', 'src/data', 'src/site.ts'],
  'src/search': ['src/schema', 'src/data', 'src/search', 'src/site.ts'],
  'src/headers': ['src/headers', 'src/search', 'src/site.ts'],
  'src/aids': ['src/aids', 'src/data', 'src/headers', 'src/search/marks/address.ts'],
  'src/books': ['src/books', 'src/data', 'src/site.ts'],
  'src/components': VIEW,
  'src/layouts': VIEW,
  'src/pages': VIEW,
  'src/styles': [],
  'src/site.ts': [],
  'astro.config.mjs': [
    'src/aids/offline/build',
    'src/data',
    'src/search',
    'src/headers',
    'src/site.ts',
  ],
  scripts: [
    ...['src/schema', 'src/parse', 'src/search', 'src/headers', 'src/site.ts'],
    'src/data/searchable',
    ...['scripts', 'tests/support'],
  ],
};

for (const [tree, allowed] of Object.entries(LAW)) {
  test(`${tree} imports nothing of ours but ${allowed.join(', ') || 'nothing'}`, () => {
    const ours = imports.filter(({ from, to }) => isIn(from, tree) && isOurs(to));
    refuse(ours.filter(({ to }) => !allowed.some((place) => isIn(to, place))));
  });
}

test('every source file stands under the import law', () => {
  const trees = [...Object.keys(LAW), 'tests', '.config'];
  assert.deepEqual(
    sources.filter((file) => !trees.some((tree) => isIn(file, tree))),
    [],
  );
});

test('the parser runs in bare Node and touches no disk, network or process', () => {
  const rim = /^(astro:|astro$|astro\/(?!zod$)|node:(fs|child_process|http|https|net|process))/;
  refuse(imports.filter(({ from, to }) => isIn(from, 'src/parse') && rim.test(to)));
});

test('only the door in src/data asks Astro for content', () => {
  const calls = sources.filter(
    (file) =>
      !isIn(file, 'src/data') &&
      isIn(file, 'src') &&
      /\bget(Live)?(Collection|Entry|Entries)\s*\(/.test(readFileSync(join(root, file), 'utf8')),
  );
  assert.deepEqual(calls, []);
});

test('only the build of related articles, and the tests, know Pagefind', () => {
  const known = imports.filter(({ to }) => to === 'pagefind' || to.startsWith('pagefind/'));
  refuse(
    known.filter(
      ({ from }) => !isIn(from, 'src/search/related/index-build') && !isIn(from, 'tests'),
    ),
  );
});

test('what the browser runs takes nothing from what the build runs', () => {
  const isBuild = (path: string) =>
    /^src\/(search\/(.*\/)?index-build|aids\/(.*\/)?build)\//.test(path);
  const inBrowser = imports.filter(
    ({ from }) => (isIn(from, 'src/search') || isIn(from, 'src/aids')) && !isBuild(from),
  );
  refuse(inBrowser.filter(({ to }) => isBuild(to)));
});

test('what looks up and reads the index knows nothing of this archive but what a document is', () => {
  const isEngine = (path: string) => /^src\/search\/(engine|code|text)\//.test(path);
  const known = ['src/search', 'src/schema/search-document.ts'];
  const ours = imports.filter(({ from, to }) => isEngine(from) && isOurs(to));
  refuse(ours.filter(({ to }) => !known.some((place) => isIn(to, place))));
});

function isOurs(path: string): boolean {
  return /^(src|scripts|tests)\//.test(path);
}

function isIn(path: string, tree: string): boolean {
  return path === tree || path.startsWith(`${tree}/`);
}

function refuse(found: typeof imports): void {
  assert.deepEqual(
    found.map(({ from, to }) => `${from} imports ${to}`),
    [],
  );
}
