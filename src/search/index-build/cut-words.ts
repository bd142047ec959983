import type { Jieba, TaggedWord } from '@node-rs/jieba';

/** A word of a text, with the characters beside it. */
export interface Cut {
  text: string;
  before: string;
  after: string;
}

/** Characters of a word. */
const LENGTHS = { least: 2, most: 8 };

/** What the second part of a name of a place or house ends with, 独山 + 港镇. */
const NAME_END =
  /(镇|乡|村|街道|社区|路|港|桥|园区|新区|开发区|经开区|小区|小学|中学|学校|医院|公园|中心|集团|公司)$/;
/** A given name, as jieba marks it when the surname before it stands alone, 仲 + 旭东. */
const GIVEN_NAME = /^nr/;
/** Marks of words that names are made of, in jieba's letters: nouns, names, unknown ones. */
const NAME_PART = /^(n|x|zg|j|b)/;
const NAME = { pieces: 3, least: 3, most: 6 };

/**
 * Cuts a text into its Chinese words. Names of places, houses and people that the dictionary does not
 * know come apart; they are put together again besides, as far as one may tell by their ends.
 */
export function cutWords(text: string, jieba: Jieba): Cut[] {
  const pieces = jieba.tag(text, true);
  const cuts: Cut[] = [];
  const add = (word: string, from: number, to: number) => {
    const before = pieces[from - 1]?.word.at(-1) ?? '';
    cuts.push({ text: word, before, after: pieces[to]?.word[0] ?? '' });
  };
  pieces.forEach((piece, at) => {
    const { word } = piece;
    if (!isHan(word)) return;
    if (word.length >= LENGTHS.least && word.length <= LENGTHS.most) add(word, at, at + 1);
    if (isPerson(pieces[at - 1], piece)) add((pieces[at - 1]?.word ?? '') + word, at - 1, at + 1);
    if (!NAME_END.test(word)) return;
    let name = word;
    for (let from = at - 1; from > at - NAME.pieces; from--) {
      const part = pieces[from];
      if (!part || !NAME_PART.test(part.tag) || !isHan(part.word)) break;
      name = part.word + name;
      if (name.length > NAME.most) break;
      if (name.length >= NAME.least) add(name, from, at + 1);
    }
  });
  return cuts;
}

/** True where all is Chinese characters. */
export function isHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x3400 || unit > 0x9fff) return false;
  }
  return text !== '';
}

function isPerson(surname: TaggedWord | undefined, given: TaggedWord): boolean {
  if (surname?.word.length !== 1 || given.word.length > 2) return false;
  return GIVEN_NAME.test(given.tag) && NAME_PART.test(surname.tag) && isHan(surname.word);
}
