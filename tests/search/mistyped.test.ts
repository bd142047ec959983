import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readScript } from '../../src/search/index-build/read-script.ts';
import { soundTable } from '../../src/search/index-build/sound-table.ts';
import { INDEX_FOLDER } from '../../src/search/manifest.ts';
import { openSounds } from '../../src/search/suggest/sounds.ts';
import { Dice } from '../workshop/forge/dice.ts';
import { openMade } from '../workshop/search/exact/open-made.ts';
import { findCuts } from '../workshop/search/suggest/cut-law.ts';
import { Typist } from '../workshop/search/suggest/draw-typed.ts';
import { judge, offer, type Source } from '../workshop/search/suggest/judge.ts';

const ARTICLES = 400;
const EACH = 12;
/** Of the ways of mistyping those that sound like what was meant; the others are told by less. */
const BY_SOUND = /sound|pinyin/;
const ENOUGH = 0.85;

const folder = await mkdtemp(join(tmpdir(), 'mistyped-'));
after(() => rm(folder, { recursive: true }));
const { engine, articles } = await openMade(folder, ARTICLES, 7);
const source: Source = {
  engine,
  sizeOf: (name) => statSync(join(folder, 'site', INDEX_FOLDER, name)).size,
};
const { characters } = readScript().tables;
const sounds = openSounds(soundTable(characters));
const typist = (seed: number) =>
  new Typist(articles, new Dice(seed), sounds, Array.from(characters).slice(0, 2000).join(''));

test('what was meant is among the first three that are suggested, as a rule', async () => {
  const tallies = [...(await judge(source, typist(1), EACH))];
  for (const [kind, { asked }] of tallies) assert.ok(asked > 0, kind);
  const bySound = tallies.filter(([kind]) => BY_SOUND.test(kind)).map(([, tally]) => tally);
  const sum = (of: 'asked' | 'right') => bySound.reduce((total, tally) => total + tally[of], 0);
  const missed = bySound.flatMap((tally) =>
    tally.missed.map(({ typed, meant }) => `${typed}→${meant}`),
  );
  assert.ok(sum('right') >= ENOUGH * sum('asked'), missed.join(' '));
});

test('no part that is offered cuts a word', async () => {
  const { asked, cuts } = await findCuts(source, typist(2), 25);
  assert.ok(asked > 0);
  assert.deepEqual(cuts, []);
});

test('what is suggested finds something, and few searches are counted for it', async () => {
  const own = typist(3);
  for (let left = 30; left > 0; left--) {
    const typed = own.draw('same sound in two words')?.typed ?? '';
    const { words, counts } = await offer(source, typed);
    assert.ok(counts <= 6, `${typed}: ${counts} counts`);
    for (const { words: other } of words) {
      assert.ok((await engine.search({ words: other, filters: {} })).total > 0, other);
    }
  }
});
