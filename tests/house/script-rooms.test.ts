import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { importsOf } from '../support/imports.ts';
import { projectFiles } from '../support/project-files.ts';
import { root } from '../support/root.ts';

/** The first cell of a room's row: `archive/tree/`. */
const ROOM = /^\| `([a-z/-]+)\/` +\|/gm;

const map = readFileSync(join(root, 'scripts/README.md'), 'utf8');
/** In the order of the map; the commands come last, for nothing knows them. */
const rooms = [...Array.from(map.matchAll(ROOM), ([, room]) => `scripts/${room}`), 'scripts'];
const scripts = projectFiles().filter((file) => /^scripts\/.*\.ts$/.test(file));

test('the map of the scripts has all their rooms', () => {
  const there = new Set(scripts.map((file) => posix.dirname(file)));
  assert.deepEqual(rooms.toSorted(), [...there].sort());
});

test('a room of the scripts knows only those above it in the map', () => {
  const place = (file: string) => rooms.indexOf(posix.dirname(file));
  const backward = scripts
    .flatMap(importsOf)
    .filter(({ to }) => to.startsWith('scripts/'))
    .filter(({ from, to }) => place(to) > place(from));
  assert.deepEqual(
    backward.map(({ from, to }) => `${from} imports ${to}`),
    [],
  );
});
