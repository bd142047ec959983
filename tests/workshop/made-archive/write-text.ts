import type { Dice } from '../forge/dice.ts';
import { COMMON_SENTENCES } from '../forge/stock/common.ts';
import { Cast } from '../forge/stock/pools.ts';
import { chanceOf, Draw, zipf } from './draw.ts';
import { stranger, type People } from './people.ts';
import type { Stock, Theme } from './stock.ts';

/** Rates of what a place in a sentence is filled with, one after the other; else a common word. */
const RATE = {
  topic: 0.29,
  phrase: 0.065,
  place: 0.035,
  person: 0.022,
  firm: 0.006,
  number: 0.018,
};
/** Rate of a word that the one before calls for, and how many each word calls for. */
const FOLLOW = { rate: 0.3, words: 6 };
/** Sentences that were said before, of the forge's stock. */
/** One in so many words of a topic is joined with the next one. */
const JOINED = 9;
const SAID_BEFORE = 0.02;
const QUOTED = 0.07;
const IDIOM = 0.012;
const LATIN = ['AI', 'TEU', 'App', 'IP', 'GDP', 'PM2.5', '5G', 'LED', 'ETC', 'VR', 'CEO', 'DIY'];
const UNITS = [
  '%',
  '亿元',
  '万元',
  '个',
  '人',
  '家',
  '亩',
  '公里',
  '万平方米',
  '年',
  '月',
  '余人次',
  '℃',
];
const OPENERS = [
  '据了解',
  '近日',
  '目前',
  '今年以来',
  '下一步',
  '同时',
  '为此',
  '截至目前',
  '昨天',
];

/** Writes the sentences of one article. */
export class Writer {
  readonly #dice: Dice;
  readonly #stock: Stock;
  readonly #people: People;
  readonly #cast: Cast;
  readonly #topic: Draw<string>;
  readonly #persons: Draw<string>;
  /** The word before, as a number that its followers follow from. */
  #before = 0;

  constructor(dice: Dice, stock: Stock, people: People, theme: Theme) {
    this.#dice = dice;
    this.#stock = stock;
    this.#people = people;
    this.#cast = new Cast(dice);
    const shared = dice.shuffle(theme.words).slice(0, 22);
    const own = Array.from({ length: 12 }, () => stock.topical.at(dice.next()).text);
    const single = dice.shuffle([...shared, ...own]);
    // What an article is about has names of several words, too: 产业链招商.
    const joined = single.map((word, at) =>
      at % JOINED === 0 ? word + (single[at + 1] ?? '') : word,
    );
    this.#topic = new Draw(joined, zipf(0.95));
    const persons = Array.from({ length: 5 }, () => this.#newPerson());
    this.#persons = new Draw(persons, zipf(0.8));
  }

  /** A person of the article. */
  person(): string {
    return this.#persons.at(this.#dice.next());
  }

  /** A line of a headline: words of the topic, without a full stop. */
  headline(length: number): string {
    let line = '';
    while (line.length < length) {
      if (this.#dice.chance(0.12)) line += this.#stock.places.at(this.#dice.next());
      else if (this.#dice.chance(0.04)) line += this.#number();
      else if (this.#dice.chance(0.08)) line += `“${this.#topicWord()}”`;
      else line += this.#dice.chance(0.6) ? this.#topicWord() : this.#commonWord();
    }
    return line;
  }

  /** A paragraph of about a length. */
  paragraph(length: number): string {
    let text = '';
    while (text.length < length) text += this.#sentence(Math.max(8, length - text.length));
    return text;
  }

  #sentence(longest: number): string {
    const dice = this.#dice;
    if (longest > 40 && dice.chance(SAID_BEFORE))
      return this.#cast.fill(dice.pick(COMMON_SENTENCES));
    const aim = Math.min(longest, dice.int(14, 62));
    const said = dice.chance(QUOTED);
    let text = dice.chance(0.12) ? `${dice.pick(OPENERS)}，` : '';
    if (said) text += `“`;
    while (text.length < aim) {
      const clause = this.#clause(Math.min(aim - text.length, dice.int(4, 17)));
      const mark = dice.chance(0.14) ? '、' : dice.chance(0.03) ? '；' : '，';
      text += clause + (text.length + clause.length < aim ? mark : '');
    }
    const end = dice.chance(0.03) ? '！' : dice.chance(0.02) ? '？' : '。';
    return said ? `${text}，”${this.person()}说${end}` : text + end;
  }

  #clause(length: number): string {
    let text = '';
    while (text.length < length) text += this.#piece();
    return text;
  }

  #piece(): string {
    let chance = this.#dice.next();
    if ((chance -= RATE.topic) < 0) return this.#topicWord();
    if ((chance -= RATE.phrase) < 0) return this.#stock.phrases.at(this.#dice.next());
    if ((chance -= RATE.place) < 0) return this.#stock.places.at(this.#dice.next());
    if ((chance -= RATE.person) < 0) return this.person();
    if ((chance -= RATE.firm) < 0) return this.#stock.firms.at(this.#dice.next());
    if ((chance -= RATE.number) < 0) return this.#number();
    if ((chance -= IDIOM) < 0) return this.#stock.idioms.at(this.#dice.next()).text;
    if (chance < 0.0016) return this.#dice.pick(LATIN);
    if (chance < 0.018)
      return `“${this.#topicWord()}${this.#dice.chance(0.4) ? this.#topicWord() : ''}”`;
    return this.#commonWord();
  }

  #topicWord(): string {
    return this.#topic.at(this.#dice.next());
  }

  /** A word by its count, or one of those that often come after the word before. */
  #commonWord(): string {
    const follows = this.#dice.chance(FOLLOW.rate);
    const which = this.#dice.int(0, FOLLOW.words - 1);
    const { text } = this.#stock.words.at(
      follows ? chanceOf(this.#before, which) : this.#dice.next(),
    );
    this.#before = text.charCodeAt(0) * 31 + text.charCodeAt(text.length - 1);
    return text;
  }

  #number(): string {
    const dice = this.#dice;
    const whole = String(Math.floor(10 ** (dice.next() * 3.3)) + 1);
    return `${whole}${dice.chance(0.3) ? `.${dice.int(1, 99)}` : ''}${dice.pick(UNITS)}`;
  }

  #newPerson(): string {
    return this.#dice.chance(0.45)
      ? this.#people.known.at(this.#dice.next())
      : stranger(this.#dice);
  }
}
