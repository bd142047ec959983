import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { makeArchive } from '../workshop/made-archive/make-archive.ts';
import { readArchive } from '../support/archive.ts';
import { searchableLines } from '../support/searchable.ts';

const SEED = 1;
const COUNT = 320;
/** How far made text may be from real text, as a share of it. */
const NEAR = 0.06;

const made = [...makeArchive(COUNT, SEED)];
const articles = made.flatMap((issue) => issue.articles);

test('made text is to an index as real text is', () => {
  const [real, own] = [
    measure(readArchive().map(searchableLines)),
    measure(articles.map(searchableLines)),
  ];
  for (const [name, value] of Object.entries(real)) {
    const other = own[name as keyof typeof own];
    assert.ok(
      Math.abs(other / value - 1) < NEAR,
      `${name}: ${other.toFixed(3)} made, ${value.toFixed(3)} real`,
    );
  }
});

test('an archive is made of its days, whatever its size, and of its seed', () => {
  const larger = [...makeArchive(COUNT + 16, SEED)];
  assert.deepEqual(larger.slice(2), made);
  assert.notDeepEqual([...makeArchive(8, SEED + 1)], made.slice(-1));
  assert.equal([...makeArchive(13, SEED)].flatMap((issue) => issue.articles).length, 13);
  assert.equal(made.at(-1)?.day, '2025-12-31');
});

/** What decides how large an index of some articles gets. */
function measure(all: readonly string[][]) {
  const texts = all.map((lines) => lines.join('\n'));
  const characters = sum(texts.map((text) => text.length));
  const share = (value: (text: string) => number) => sum(texts.map(value)) / characters;
  return {
    'characters an article': characters / all.length,
    'packed bytes a character': share((text) => deflateRawSync(text, { level: 9 }).length),
    'pairs a character': share((text) => gramsOf(text, 2)),
    'strings of three a character': share((text) => gramsOf(text, 3)),
    'strings of four a character': share((text) => gramsOf(text, 4)),
  };
}

/** How many different strings of a length a text has, within its lines. */
function gramsOf(text: string, length: number): number {
  const grams = text
    .split(/\s/)
    .flatMap((line) =>
      Array.from({ length: Math.max(0, line.length - length + 1) }, (_, at) =>
        line.slice(at, at + length),
      ),
    );
  return new Set(grams).size;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
