import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { projectFiles } from '../support/project-files.ts';
import { readJson } from '../support/read-json.ts';
import { root } from '../support/root.ts';

const files = projectFiles();

const TOP_LEVEL = [
  ...['src', 'content', 'public', 'scripts', 'tests', 'docs'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['README.md', 'LICENSE'],
];

test('the top level holds what it is meant to hold, and dotfiles', () => {
  const top = new Set(files.map((file) => file.split('/')[0] ?? ''));
  const strange = [...top].filter((name) => !name.startsWith('.') && !TOP_LEVEL.includes(name));
  assert.deepEqual(strange, []);
});

test('files are named in kebab-case, components in PascalCase', () => {
  const code = files.filter((file) => /^(src|scripts|tests)\/.*\.(ts|mjs|astro|css)$/.test(file));
  const kebab = /^(\[\.{0,3}[a-z0-9]+\]|[a-z0-9]+)([-.](\[[.a-z0-9]+\]|[a-z0-9]+))*$/;
  const pascal = /^[A-Z][A-Za-z0-9]*\.astro$/;
  const isComponent = (file: string) => /^src\/(components|layouts)\/.*\.astro$/.test(file);
  const misnamed = code.filter(
    (file) => !(isComponent(file) ? pascal : kebab).test(basename(file)),
  );
  assert.deepEqual(misnamed, []);
});

const packageSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()),
});

test('every package has one exact version', () => {
  const manifest = readJson(
    join(root, 'package.json'),
    packageSchema,
    'git checkout -- package.json',
  );
  const versions = Object.values(manifest).flatMap((group) => Object.entries(group));
  assert.deepEqual(
    versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
    [],
  );
});

test('the lockfile names no registry but the public one', () => {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const hosts = Array.from(lock.matchAll(/"resolved": "(https?:\/\/[^/"]+)/g), ([, host]) => host);
  assert.deepEqual(
    hosts.filter((host) => host !== 'https://registry.npmjs.org'),
    [],
  );
});

test('no file names a path of the machine it was written on', () => {
  const text = files.filter((file) => !/^(content\/raw|tests\/(cases|gold))\//.test(file));
  const home = /(?<![\w.])\/(home|Users|root|work)\/\w/;
  assert.deepEqual(
    text.filter((file) => home.test(readFileSync(join(root, file), 'utf8'))),
    [],
  );
});
