import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { pinyin } from 'pinyin-pro';
import type { Sounds } from '../../../../src/search/suggest/sounds.ts';
import { nearSound } from '../../../../src/search/suggest/syllables.ts';
import type { Dice } from '../../forge/dice.ts';
import type { Known } from '../exact/oracle.ts';

/** Ways in which readers miss what they mean. */
export const KINDS = [
  'same sound',
  'near sound',
  'one character off',
  'swapped',
  'same sound in two words',
  'near sound in two words',
  'pinyin of a word',
  'pinyin of two words',
  'half in pinyin',
  'initials of a word',
  'initials of two words that often meet',
] as const;
export type Kind = (typeof KINDS)[number];

/** What was typed for what was meant. */
export interface Miss {
  kind: Kind;
  meant: string;
  typed: string;
}

/** Words that say something, in jieba's marks; others are not searched for. */
const OF_CONTENT = /^(n|v|a|b|i|j|l|s|x|zg)/;
const HAN = /^\p{Script=Han}{2,4}$/u;
/** Initials of fewer syllables stand for too many words. */
const FEWEST_INITIALS = 3;
const TRIES = 200;
/** One article in so many in which what is often met stands, and at least some. */
const OFTEN = { articles: 2000, least: 2 };

/** Draws searches from articles and mistypes them. */
export class Typist {
  readonly #articles: readonly Known[];
  readonly #dice: Dice;
  readonly #sounds: Sounds;
  readonly #jieba = Jieba.withDict(dict);
  readonly #bySound: Map<string, string[]>;
  readonly #characters: string[];

  /** @param characters those that mistakes are made with */
  constructor(articles: readonly Known[], dice: Dice, sounds: Sounds, characters: string) {
    this.#articles = articles;
    this.#dice = dice;
    this.#sounds = sounds;
    this.#characters = Array.from(characters).filter((one) => sounds.of(one).length > 0);
    this.#bySound = Map.groupBy(this.#characters, (one) => nearSound(sounds.of(one)[0] ?? ''));
  }

  /** A search of a kind that was mistyped; nothing where none came to mind. */
  draw(kind: Kind): Miss | undefined {
    for (let left = TRIES; left > 0; left--) {
      const words = this.words(kind.includes('two') || kind.startsWith('half') ? 2 : 1);
      const meant = words.join('');
      if (kind.endsWith('often meet') && !this.#isOften(meant)) continue;
      const typed = words.length > 0 ? this.#mistype(kind, words) : undefined;
      if (typed !== undefined && typed !== meant) return { kind, meant, typed };
    }
    return undefined;
  }

  /** So many neighbouring words of some line; none where there are none. */
  words(many: number): string[] {
    const { lines } = this.#dice.pick(this.#articles);
    const cut = this.#jieba.tag(this.#dice.pick(lines).folded, true);
    const at = this.#dice.int(0, Math.max(0, cut.length - many));
    const words = cut.slice(at, at + many);
    const isFit = words.every(({ word, tag }) => HAN.test(word) && OF_CONTENT.test(tag));
    return isFit ? words.map(({ word }) => word) : [];
  }

  #isOften(phrase: string): boolean {
    const least = Math.max(OFTEN.least, this.#articles.length / OFTEN.articles);
    const holding = this.#articles.filter(({ lines }) =>
      lines.some(({ folded }) => folded.includes(phrase)),
    );
    return holding.length >= least;
  }

  #mistype(kind: Kind, words: readonly string[]): string | undefined {
    const meant = words.join('');
    switch (kind) {
      case 'same sound':
      case 'same sound in two words':
        return this.#exchange(meant, (one) => this.#alike(one, true));
      case 'near sound':
      case 'near sound in two words':
        return this.#exchange(meant, (one) => this.#alike(one, false));
      case 'one character off':
        return meant.length > 2
          ? this.#exchange(meant, () => this.#dice.pick(this.#characters))
          : undefined;
      case 'swapped':
        return this.#swap(meant);
      case 'pinyin of a word':
      case 'pinyin of two words':
        return spell(meant).join('');
      case 'half in pinyin':
        return (words[0] ?? '') + spell(words[1] ?? '').join('');
      case 'initials of a word':
      case 'initials of two words that often meet':
        return initials(meant);
      default:
        return kind satisfies never;
    }
  }

  #exchange(meant: string, by: (one: string) => string | undefined): string | undefined {
    const characters = Array.from(meant);
    const at = this.#dice.int(0, characters.length - 1);
    const other = by(characters[at] ?? '');
    return other === undefined ? undefined : characters.with(at, other).join('');
  }

  #alike(one: string, isSame: boolean): string | undefined {
    const [sound = ''] = this.#sounds.of(one);
    const others = (this.#bySound.get(nearSound(sound)) ?? []).filter(
      (other) => other !== one && (this.#sounds.of(other)[0] === sound) === isSame,
    );
    return others.length > 0 ? this.#dice.pick(others) : undefined;
  }

  #swap(meant: string): string {
    const characters = Array.from(meant);
    const at = this.#dice.int(0, characters.length - 2);
    const [one = '', other = ''] = characters.slice(at, at + 2);
    return characters
      .with(at, other)
      .with(at + 1, one)
      .join('');
  }
}

function spell(text: string): string[] {
  return pinyin(text, { toneType: 'none', v: true, type: 'array' });
}

function initials(text: string): string | undefined {
  const syllables = spell(text);
  if (syllables.length < FEWEST_INITIALS) return undefined;
  return syllables.map(([first = '']) => first).join('');
}
