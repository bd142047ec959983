import { readFileSync, statSync } from 'node:fs';
import type { Encoding } from '../../../src/parse/model/encoding.ts';
import { decodeDump, MAX_DUMP_BYTES } from '../../../src/parse/dump/decode-dump.ts';
import { explainFileError } from '../../terminal/explain-file-error.ts';
import type { Problem } from '../../terminal/problem.ts';
import { sha256 } from '../tree/sha256.ts';
import { explainRefusal } from './explain-refusal.ts';

/** A dump that can be read as text. */
export interface Dump {
  bytes: Uint8Array;
  sha256: string;
  encoding: Encoding;
}

/**
 * Reads a dump and makes sure that it is text.
 *
 * @param path the file
 * @param name the file as messages name it
 * @returns the dump, or why it is refused
 */
export function readDump(path: string, name: string): Dump | { problem: Problem } {
  try {
    return readText(path, name);
  } catch (error) {
    const problem = explainFileError(error);
    if (!problem) throw error;
    return { problem: { ...problem, where: name } };
  }
}

function readText(path: string, name: string): Dump | { problem: Problem } {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return refused(name, 'there is no such file', 'check the path');
  if (!stats.isFile())
    return refused(name, 'this is not a file', 'name the dumps in it one by one');
  if (stats.size > MAX_DUMP_BYTES) {
    const size = (stats.size / 1024 ** 2).toFixed(1);
    const { mend } = explainRefusal('too-large', name);
    return refused(name, `the file has ${size} MiB, and a dump at most 16`, mend);
  }
  const bytes = readFileSync(path);
  const decoded = decodeDump(bytes);
  if (!('problem' in decoded)) return { bytes, sha256: sha256(bytes), encoding: decoded.encoding };
  const { what, mend } = explainRefusal(decoded.problem, name);
  return refused(name, what, mend);
}

function refused(where: string, what: string, mend: string): { problem: Problem } {
  return { problem: { where, what, mend } };
}
