import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { cutSentences, LONGEST } from '../../src/aids/listen/cut-sentences.ts';
import {
  findPlace,
  forgetPlace,
  keepPlace,
  keepRate,
  readRate,
} from '../../src/aids/listen/kept-places.ts';
import { Player, type Part } from '../../src/aids/listen/player.ts';
import type { Line } from '../../src/aids/listen/script.ts';
import { chooseVoice, Speaker, type Synthesis } from '../../src/aids/listen/speaker.ts';
import { readArchive } from '../support/archive.ts';
import { MemoryStorage } from './memory-storage.ts';

const words = (text: string) => cutSentences(text).map(({ start, end }) => text.slice(start, end));

test('a text is cut behind its sentences, with the quotes that close them', () => {
  assert.deepEqual(words('他说：“好。”大家笑了！真的？'), ['他说：“好。”', '大家笑了！', '真的？']);
  assert.deepEqual(words('没有句号'), ['没有句号']);
  assert.deepEqual(words('……'), []);
});

test('what is long is cut where one draws breath, never within a figure', () => {
  const text = `${'一二三四五六七八九十'.repeat(3)}，${'甲乙丙丁戊己庚辛壬癸'.repeat(3)}。`;
  assert.equal(words(text).length, 2);
  const figures = `${'甲'.repeat(LONGEST - 3)}12345.678亿元以上的投资`;
  assert.ok(words(figures).every((piece) => !/\d$/.test(piece) || !/^\d/.test(piece)));
  assert.equal(words(figures).join(''), figures);
});

test('no line of the archive takes longer than a browser speaks, and no letter is left out', () => {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  for (const { body } of readArchive()) {
    for (const { text } of body) {
      const pieces = words(text);
      assert.ok(pieces.every((piece) => piece.length <= LONGEST + 2));
      assert.equal(letters(pieces.join('')), letters(text));
    }
  }
});

test('places where one stopped are kept, twenty of them, and forgotten at the end', () => {
  const kept = new MemoryStorage();
  for (let at = 0; at < 25; at++) keepPlace(kept, { page: `/${at}/`, path: '/a/', line: at });
  assert.equal(findPlace(kept, '/24/')?.line, 24);
  assert.equal(findPlace(kept, '/3/'), undefined);
  keepPlace(kept, { page: '/24/', path: '/b/', line: 1 });
  assert.deepEqual(findPlace(kept, '/24/'), { page: '/24/', path: '/b/', line: 1 });
  forgetPlace(kept, '/24/');
  assert.equal(findPlace(kept, '/24/'), undefined);
  kept.setItem('listen-places', '{nonsense');
  assert.equal(findPlace(kept, '/23/'), undefined);
});

test('the speed is kept, and nothing else is one', () => {
  const kept = new MemoryStorage();
  assert.equal(readRate(kept), 1);
  keepRate(kept, 1.5);
  assert.equal(readRate(kept), 1.5);
  kept.setItem('listen-rate', '99');
  assert.equal(readRate(kept), 1);
});

test('a Mandarin voice of the device comes before one that sends the text away', () => {
  const voice = (name: string, lang: string, localService: boolean) =>
    ({ name, lang, localService }) as SpeechSynthesisVoice;
  const far = voice('far', 'zh-CN', false);
  const near = voice('near', 'zh_CN', true);
  const taiwan = voice('taiwan', 'zh-TW', true);
  assert.equal(chooseVoice([voice('english', 'en-US', true), taiwan, far, near]), near);
  assert.equal(chooseVoice([taiwan, far]), far);
  assert.equal(chooseVoice([taiwan]), taiwan);
  assert.equal(chooseVoice([voice('english', 'en-US', true)]), undefined);
});

/** A voice that says a line when it is told to. */
class FakeVoice implements Synthesis {
  speaking = false;
  pending = false;
  said: string[] = [];
  #now: SpeechSynthesisUtterance | undefined;
  cancel(): void {
    this.speaking = false;
  }
  getVoices(): SpeechSynthesisVoice[] {
    return [];
  }
  speak(utterance: SpeechSynthesisUtterance): void {
    this.speaking = true;
    this.said.push(utterance.text);
    this.#now = utterance;
  }
  async end(): Promise<void> {
    this.speaking = false;
    this.#now?.onend?.call(this.#now, {} as SpeechSynthesisEvent);
    await settle();
  }
}

let opened: Player | undefined;
// A player that reads on keeps watch over its voice.
afterEach(() => opened?.pause());

const settle = () => new Promise((resolve) => setTimeout(resolve));

function open(parts: Part[], place = { part: 0, line: 0 }) {
  const voice = new FakeVoice();
  const states: string[] = [];
  const speaker = new Speaker(voice, (text) => ({ text }) as SpeechSynthesisUtterance);
  const player = new Player(parts, place, speaker, {
    moved: () => undefined,
    turned: (state) => states.push(state),
    failed: () => states.push('failed'),
  });
  opened = player;
  return { voice, states, player };
}

function part(title: string, ...lines: string[]): Part {
  const toLine = (spoken: string) => ({ spoken }) as Line;
  return { title, path: `/${title}/`, load: () => Promise.resolve(lines.map(toLine)) };
}

test('articles are read line by line, one after the other, to the end', async () => {
  const { voice, states, player } = open([part('a', '一', '二'), part('b'), part('c', '三')]);
  await player.play();
  for (let at = 0; at < 3; at++) await voice.end();
  assert.deepEqual(voice.said, ['一', '二', '三']);
  assert.deepEqual(states, ['playing', 'ended']);
});

test('what is paused is begun again with the same line, and what ends too late is not heeded', async () => {
  const { voice, player } = open([part('a', '一', '二')]);
  await player.play();
  player.pause();
  await voice.end();
  assert.deepEqual(voice.said, ['一']);
  await player.play();
  assert.deepEqual(voice.said, ['一', '一']);
  await voice.end();
  assert.deepEqual(voice.said, ['一', '一', '二']);
});

test('one begins where one stopped, and steps back and on', async () => {
  const { voice, player } = open([part('a', '一', '二', '三'), part('b', '四')], {
    part: 0,
    line: 2,
  });
  await player.play();
  player.pause();
  player.step(-1);
  await settle();
  assert.deepEqual(player.place, { part: 0, line: 1 });
  player.stepPart(1);
  await player.play();
  assert.deepEqual(voice.said, ['三', '四']);
});

test('an article that cannot be had is told of, and nothing more is said', async () => {
  const lost: Part = { title: 'b', path: '/b/', load: () => Promise.reject(new Error('offline')) };
  const { voice, states, player } = open([part('a', '一'), lost]);
  await player.play();
  await voice.end();
  assert.deepEqual(voice.said, ['一']);
  assert.deepEqual(states, ['playing', 'paused', 'failed']);
});
