import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { decodeDump } from '../../../src/parse/dump/decode-dump.ts';
import { parsePage } from '../../../src/parse/parse-page.ts';
import type { PageInput, ParsedPage } from '../../../src/parse/types.ts';
import { ONE_STRAY } from '../../../src/schema/strays.ts';
import { encodeIn } from '../make/charset.ts';
import type { Subject } from './types.ts';

/** The same text in other bytes; `undefined` where it has none. */
type Disguise = (text: string) => Uint8Array | undefined;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const ENCODINGS: Readonly<Record<string, Disguise>> = {
  'UTF-8': utf8,
  'UTF-8 with a mark': (text) => utf8(`\ufeff${text}`),
  'UTF-16, little end first': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16, big end first': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  GB18030: (text) => {
    const bytes = encodeIn('gb18030', text);
    // Bytes that are UTF-8 as well, or begin like a byte order mark, may be read as such.
    const isTold = bytes && !isUtf8(bytes) && (bytes[0] ?? 0) < 0xef;
    return isTold && isChinese(text) ? bytes : undefined;
  },
};

/** Enough Chinese, and hardly anything else, to tell its encoding by. */
function isChinese(text: string): boolean {
  if (ONE_STRAY.test(text)) return false;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= 40 && (text.match(/\S/gu)?.length ?? 0) < 2 * han;
}

const LINE_ENDS: Readonly<Record<string, Disguise>> = {
  CRLF: withEnds('\r\n'),
  CR: withEnds('\r'),
  NEL: withEnds('\u0085'),
  LS: withEnds('\u2028'),
  PS: withEnds('\u2029'),
  'blanks at line ends': (text) => utf8(text.replace(/\n/g, ' \n')),
  'blank lines at the end': (text) => utf8(`${text}\n\n\n`),
};

/** Asserts that a dump in another encoding gives the same articles. */
export function checkEncodings(subject: Subject): void {
  checkAll(subject, ENCODINGS, (text) => !text.startsWith('\ufeff') && text.isWellFormed());
}

/** Asserts that a dump with other line ends gives the same articles. */
export function checkLineEnds(subject: Subject): void {
  checkAll(subject, LINE_ENDS, (text) => !/[\r\f\v\u0085\u2028\u2029]/.test(text));
}

function checkAll(
  { input, page, thorough }: Subject,
  disguises: Readonly<Record<string, Disguise>>,
  fits: (text: string) => boolean,
): void {
  const decoded = decodeDump(input.bytes);
  // Corrections quote line ends now and then; the laws of corrections see to them.
  if (!('text' in decoded) || !fits(decoded.text) || input.corrections?.length) return;
  // What could not be read is told as such; in the text it is lost like any other.
  if (decoded.faults.length > 0) return;
  const all = Object.entries(disguises);
  const one = all[Number.parseInt(input.sha256.slice(0, 8), 16) % all.length];
  const wanted = articlesOf(page);
  const faults: string[] = [];
  for (const [name, disguise] of thorough || !one ? all : [one]) {
    const bytes = disguise(decoded.text);
    if (!bytes) continue;
    const other = articlesOf(parsePage({ ...input, bytes, sha256: hash(bytes) }));
    if (!isDeepStrictEqual(other, wanted))
      faults.push(`${name}: ${firstDifference(other, wanted)}`);
  }
  assert.equal(faults.length, 0, faults.join('; '));
}

/** The first text that one of two lists of articles has and the other has not. */
function firstDifference(some: unknown, others: unknown): string {
  const [a, b] = [some, others].map((list) => JSON.stringify(list, undefined, 1).split('\n'));
  const line = a?.findIndex((text, i) => text !== b?.[i]) ?? 0;
  return `\`${a?.[line]?.trim() ?? ''}\` for \`${b?.[line]?.trim() ?? ''}\``;
}

/** Articles without the hash, which every disguise changes. */
function articlesOf({ articles }: ParsedPage) {
  return articles.map(({ front, body }) => ({
    front: { ...front, source: { ...front.source, sha256: '' } },
    body,
  }));
}

function withEnds(end: string): Disguise {
  return (text) => utf8(text.replaceAll('\n', end));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function hash(bytes: Uint8Array): PageInput['sha256'] {
  return createHash('sha256').update(bytes).digest('hex');
}
