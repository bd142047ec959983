import { dict } from '@node-rs/jieba/dict.js';

/** A word of the dictionary and how often it was counted. */
export interface Word {
  text: string;
  count: number;
}

/** The words that made text is made of. */
export interface Lexicon {
  /** What all text is made of, by counts. */
  common: Word[];
  /** Nouns and verbs that an article can be about: neither the commonest nor the rarest. */
  topical: Word[];
  /** Set expressions of four characters. */
  idioms: Word[];
}

/** Names come from elsewhere: those of the dictionary are other places and other people. */
const NAMES = /^(nr|ns|nt|nz)/;
const CHINESE = /^\p{Script=Han}{1,4}$/u;
const OF_TOPICS = /^(n|v|vn|a|an|j|l)$/;
/** The commonest words of the dictionary that are used, as a newspaper's readers know them. */
const COMMON = 16_000;
/** Ranks of the words that make a topic. */
const TOPICAL = { from: 250, to: 20_000 };
const IDIOMS = 1500;

let known: Lexicon | undefined;

/** The words of jieba's dictionary, read once. */
export function readLexicon(): Lexicon {
  return (known ??= read());
}

function read(): Lexicon {
  const rows = Buffer.from(dict).toString('utf8').split('\n');
  const words = rows
    .map((row) => row.split(' '))
    .map(([text = '', count = '', tag = '']) => ({ text, count: Number(count), tag }))
    .filter(({ text, count, tag }) => count > 1 && CHINESE.test(text) && !NAMES.test(tag))
    .sort((a, b) => b.count - a.count);
  const common = words.slice(0, COMMON);
  const ranked = common.slice(TOPICAL.from, TOPICAL.to);
  return {
    common,
    topical: ranked.filter(({ text, tag }) => text.length > 1 && OF_TOPICS.test(tag)),
    idioms: words.filter(({ text, tag }) => text.length === 4 && tag === 'i').slice(0, IDIOMS),
  };
}
