import {
  cpSync,
  globSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { locateArchive, type Archive } from '../../scripts/archive/tree/archive.ts';
import { ledgerSchema, type Ledger } from '../../src/schema/ledger.ts';
import { readPrinted, type Printed } from '../support/read-printed.ts';
import { root } from '../support/root.ts';

/** The dump with a masthead: page 1 of 2025-08-27. */
export const WITH_MASTHEAD = join(root, 'content/raw/2025-08-27/p1.txt');
/** A dump whose day nothing in it states. */
export const WITHOUT_DATE = join(root, 'content/raw/2025-08-28/p1.txt');

/** A folder that lives as long as the test. */
export function makeFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  t.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** An archive of a test's own: empty, or with the raw dumps of some days of the real one. */
export function makeArchive(t: TestContext, ...days: string[]): Archive {
  const archive = locateArchive(makeFolder(t));
  mkdirSync(archive.raw, { recursive: true });
  for (const day of days) {
    cpSync(join(root, 'content/raw', day), join(archive.raw, day), { recursive: true });
  }
  return archive;
}

/** Writes a file below the archive's root. */
export function put(archive: Archive, name: string, content: string | Uint8Array): string {
  const path = join(archive.root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Reads a file below the archive's root. */
export function get(archive: Archive, name: string): string {
  return readFileSync(join(archive.root, name), 'utf8');
}

/** Every file of `content/` with its bytes and the time of its last change. */
export function snapshot(archive: Archive): Record<string, string> {
  const files = globSync('**/*', { cwd: archive.content }).sort();
  return Object.fromEntries(
    files
      .filter((file) => lstatSync(join(archive.content, file)).isFile())
      .map((file) => {
        const path = join(archive.content, file);
        return [file, `${statSync(path).mtimeMs} ${readFileSync(path, 'base64')}`];
      }),
  );
}

/** The same without times. */
export function contents(archive: Archive): Record<string, string> {
  const pairs = Object.entries(snapshot(archive));
  return Object.fromEntries(pairs.map(([file, state]) => [file, state.replace(/^\S+ /, '')]));
}

/** The articles of a day, in printed order. */
export function articlesOf(archive: Archive, day: string): Printed[] {
  const files = globSync('*.md', { cwd: join(archive.articles, day) });
  return files
    .map((file) => readPrinted(readFileSync(join(archive.articles, day, file), 'utf8')))
    .sort((a, b) => a.front.page - b.front.page || a.front.order - b.front.order);
}

/** The ledger of a page. */
export function ledgerOf(archive: Archive, day: string, page = 1): Ledger {
  const text = readFileSync(join(archive.articles, day, `p${page}.ledger.json`), 'utf8');
  return ledgerSchema.parse(JSON.parse(text));
}

/** How the tests write YAML: an alias is nothing that editors may write. */
export const PLAIN = { aliasDuplicateObjects: false };
