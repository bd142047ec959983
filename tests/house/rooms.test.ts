import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { exportsOf } from '../support/exports.ts';
import { importsOf, type Import } from '../support/imports.ts';
import { projectFiles } from '../support/project-files.ts';
import { root } from '../support/root.ts';

const PARSER = 'src/parse/';

/** What stands at the parser's top: its list of stages, its printer, its contract and its map. */
const TOP = ['parse-page.ts', 'print-article.ts', 'types.ts', 'README.md'];
const LIST = `${PARSER}parse-page.ts`;
const CONTRACT = `${PARSER}types.ts`;

/** Rooms that are open to all above them, the lowest first. */
const OPEN = ['text', 'words', 'signs', 'model', 'weights'];
/** Rooms of which only the list of stages knows. */
const PHASES = ['dump', 'columns', 'mend', 'label', 'articles', 'compose', 'doubt', 'account'];

/** Files of phases that commands call, beside those that the list of stages calls. */
const DOORS_OF_COMMANDS: Record<string, string> = {
  'dump/find-anchor.ts': 'a correction is shown beside its words',
  'account/number-sheets.ts': 'pages of one file are filed under following numbers',
  'account/date/collect-date-evidence.ts': 'a day is asked for only where no page tells it',
  'account/date/estimate-date.ts': 'the same',
};

const sources = projectFiles().filter((file) => /\.(ts|mjs|js|astro)$/.test(file));
const inner = sources.filter((file) => file.startsWith(PARSER));
const imports = inner.flatMap(importsOf).filter(({ to }) => to.startsWith(PARSER));

/** The doors of the phases: what the list of stages imports. */
const doors = new Set(imports.flatMap(({ from, to }) => (from === LIST ? [to] : [])));

test('every file of the parser stands in a room, or is one of those at its top', () => {
  const files = projectFiles().filter((file) => file.startsWith(PARSER));
  assert.deepEqual(
    files.filter((file) => ![...TOP, ...OPEN, ...PHASES].includes(roomOf(file))),
    [],
  );
});

test('a room below the phases imports none above itself', () => {
  refuse(
    imports.filter(({ from, to }) => {
      const own = OPEN.indexOf(roomOf(from));
      return own >= 0 && to !== CONTRACT && !OPEN.slice(0, own + 1).includes(roomOf(to));
    }),
  );
});

test('the tests of the parser stand in folders named after its rooms', () => {
  const folders = projectFiles().flatMap((file) => /^tests\/parse\/(.+)\//.exec(file)?.[1] ?? []);
  assert.deepEqual(
    folders.filter((folder) => ![...OPEN, ...PHASES].includes(folder)),
    [],
  );
});

test('the phases know nothing of each other', () => {
  refuse(
    imports.filter(({ from, to }) => {
      const own = roomOf(from);
      return PHASES.includes(own) && to !== CONTRACT && ![...OPEN, own].includes(roomOf(to));
    }),
  );
});

test('the map of the parser has a row for each door of a phase', () => {
  const map = readFileSync(join(root, PARSER, 'README.md'), 'utf8');
  const stages = [...doors].filter((door) => PHASES.includes(roomOf(door)));
  assert.notEqual(stages.length, 0);
  const unlisted = stages.filter((door) => !map.includes(`](${door.slice(PARSER.length)})`));
  assert.deepEqual(unlisted, []);
});

test('the first line of a fitted table names the command that makes it', () => {
  const tables = inner.filter((file) => roomOf(file) === 'weights');
  assert.notEqual(tables.length, 0);
  const unnamed = tables.filter(
    (file) => !/^\/\/ Written by `npm run /.test(readFileSync(join(root, file), 'utf8')),
  );
  assert.deepEqual(unnamed, []);
});

test('the contract of the parser imports nothing of the parser', () => {
  refuse(imports.filter(({ from }) => from === CONTRACT));
});

test('the printer knows no stage', () => {
  const printer = `${PARSER}print-article.ts`;
  refuse(imports.filter(({ from, to }) => from === printer && PHASES.includes(roomOf(to))));
});

test('commands enter a phase by its doors alone', () => {
  const outer = sources.filter((file) => /^(src|scripts)\//.test(file) && !inner.includes(file));
  const entered = outer.flatMap(importsOf).filter(({ to }) => PHASES.includes(roomOf(to)));
  refuse(entered.filter(({ to }) => !doors.has(to) && !isDoorOfCommands(to)));
  const used = new Set(entered.map(({ to }) => to.slice(PARSER.length)));
  const idle = Object.keys(DOORS_OF_COMMANDS).filter((door) => !used.has(door));
  assert.deepEqual(idle, [], 'no command enters here any more: close the door');
});

test('a file of the parser exports what it is named after', () => {
  const named = inner.filter((file) => file !== CONTRACT && !file.endsWith('.d.ts'));
  const strange = named.filter((file) => !isNamedAfter(basename(file, '.ts'), exportsOf(file)));
  assert.deepEqual(
    strange.map((file) => `${file} exports ${exportsOf(file).join(', ')}`),
    [],
  );
});

test('a file is named after what it exports, after what several exports begin with, or is a table', () => {
  assert.ok(isNamedAfter('cut-units', ['Cut', 'cutUnits']));
  assert.ok(isNamedAfter('page-words', ['PageWords', 'learnWords']));
  assert.ok(isNamedAfter('find-jump', ['findJumpTo', 'findJumpFrom']));
  assert.ok(isNamedAfter('headline-words', ['KICKER', 'SUBTITLE']));
  assert.ok(!isNamedAfter('move-lines', ['Improved', 'improve']));
  assert.ok(!isNamedAfter('find-jump', ['findJumpTo']));
  assert.ok(!isNamedAfter('sentence', []));
});

function roomOf(file: string): string {
  return file.startsWith(PARSER) ? (file.slice(PARSER.length).split('/')[0] ?? '') : '';
}

function isDoorOfCommands(file: string): boolean {
  return Object.hasOwn(DOORS_OF_COMMANDS, file.slice(PARSER.length));
}

/** A table of constants may be named after its subject. */
function isNamedAfter(name: string, exported: readonly string[]): boolean {
  const pascal = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  const constant = name.replaceAll('-', '_').toUpperCase();
  const isTable = exported.length > 0 && exported.every((one) => /^[A-Z][A-Z\d_]*$/.test(one));
  const family = exported.filter(
    (one) => one.startsWith(camel) && /[A-Z]/.test(one.charAt(camel.length)),
  );
  return (
    isTable || family.length > 1 || [pascal, camel, constant].some((one) => exported.includes(one))
  );
}

function refuse(found: readonly Import[]): void {
  assert.deepEqual(
    found.map(({ from, to }) => `${from} imports ${to}`),
    [],
  );
}
