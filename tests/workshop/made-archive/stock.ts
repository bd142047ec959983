import { Dice } from '../forge/dice.ts';
import { POOLS } from '../forge/stock/pools.ts';
import { Draw, zipf } from './draw.ts';
import { readLexicon, type Lexicon, type Word } from './lexicon.ts';

/** What the paper can be about: words that come together. */
export interface Theme {
  words: readonly string[];
  columns: readonly string[];
}

/** All that made text is drawn from. */
export interface Stock {
  words: Draw<Word>;
  topical: Draw<Word>;
  idioms: Draw<Word>;
  /** Set phrases of several words that come again all over the paper. */
  phrases: Draw<string>;
  themes: Draw<Theme>;
  places: Draw<string>;
  firms: Draw<string>;
}

const PHRASES = 12_000;
const THEMES = 600;
const THEME_WORDS = 70;
const COLUMN_ENDS = ['进行时', '在行动', '直通车', '夜话', '时评', '人物', '故事', '看平湖'];
const PLACES = ['镇', '村', '社区', '园', '河', '路', '校', '局', '地'];
const FIRM_ENDS = ['科技', '实业', '精密机械', '新材料', '服饰', '电子', '食品', '物流'];

/** Gathers the stock; the same for the same seed. */
export function gatherStock(seed: number): Stock {
  const lexicon = readLexicon();
  const dice = new Dice(seed);
  const topical = new Draw(lexicon.topical, ({ count }) => count ** 0.6);
  const words = new Draw(lexicon.common, ({ count }) => count ** 1.08);
  const places = PLACES.flatMap((pool) => POOLS[pool] ?? []);
  return {
    words,
    topical,
    idioms: new Draw(lexicon.idioms, zipf(0.7)),
    phrases: new Draw(makePhrases(lexicon, topical, words, dice.fork()), zipf(1.25, 40)),
    themes: new Draw(makeThemes(topical, dice.fork()), zipf(0.5)),
    places: new Draw(['平湖', '全市', '我市', ...dice.shuffle(places)], zipf(0.8)),
    firms: new Draw(makeFirms(topical, dice.fork()), zipf(0.7)),
  };
}

function makePhrases(_: Lexicon, topical: Draw<Word>, words: Draw<Word>, dice: Dice): string[] {
  return Array.from({ length: PHRASES }, () => {
    const parts = Array.from(
      { length: dice.int(2, 4) },
      () => (dice.chance(0.7) ? topical : words).at(dice.next()).text,
    );
    return parts.join('');
  });
}

function makeThemes(topical: Draw<Word>, dice: Dice): Theme[] {
  return Array.from({ length: THEMES }, () => {
    const words = Array.from({ length: THEME_WORDS }, () => topical.at(dice.next()).text);
    const columns = [
      `${words[0] ?? ''}${dice.pick(COLUMN_ENDS)}`,
      `${words[1] ?? ''}${words[2] ?? ''}`,
    ];
    return { words, columns };
  });
}

function makeFirms(topical: Draw<Word>, dice: Dice): string[] {
  const made = Array.from(
    { length: 1500 },
    () => topical.at(dice.next()).text + dice.pick(FIRM_ENDS),
  );
  return [...(POOLS['企'] ?? []), ...made];
}
