import { existsSync, readFileSync } from 'node:fs';
import { Document, isMap, isScalar, parseDocument } from 'yaml';
import { escapeStrays } from '../../src/schema/strays.ts';
import { readIssue } from '../archive/day/read-issue.ts';
import { issuePath, type Archive } from '../archive/tree/archive.ts';
import type { Placed } from './place-file.ts';

/**
 * Writes what is known of new dumps into the text of a day's `issue.yml`; what editors wrote there
 * stays, comments too.
 *
 * @returns the file's new text
 * @throws Refusal when what stands there can't be used
 */
export function writeIssue(archive: Archive, day: string, placed: readonly Placed[]): string {
  // What is no issue can't take up a dump; read so, the file's own fault is told.
  readIssue(archive, day);
  const path = issuePath(archive, day);
  const document = existsSync(path) ? parseDocument(readFileSync(path, 'utf8')) : new Document({});
  const date = placed.find((dump) => dump.date !== undefined)?.date;
  if (date !== undefined && !document.has('date')) {
    const node = document.createNode(date);
    node.type = 'QUOTE_DOUBLE';
    document.set('date', node);
    moveToFront(document, 'date');
  }
  for (const { page, name: given, part } of placed) {
    const name = escapeStrays(given);
    document.setIn(['dumps', `p${page}`], part === undefined ? { name } : { name, part });
  }
  return document.toString({ lineWidth: 0 });
}

function moveToFront(document: { contents: unknown }, key: string): void {
  const map = document.contents;
  if (!isMap(map)) return;
  map.items.sort((a, b) => Number(isKey(b.key, key)) - Number(isKey(a.key, key)));
}

function isKey(node: unknown, key: string): boolean {
  return isScalar(node) ? node.value === key : node === key;
}
