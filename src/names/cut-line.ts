import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

/** A word of a line, with where it begins and what class jieba takes it for. */
export interface LineWord {
  text: string;
  from: number;
  tag: string;
}

let jieba: Jieba | undefined;

/** Cuts a line into words, by the dictionary and rules of jieba, which is read when it is first needed. */
export function cutLine(line: string): LineWord[] {
  jieba ??= Jieba.withDict(dict);
  let from = 0;
  return jieba.tag(line, true).map(({ word, tag }) => {
    const own = { text: word, from, tag };
    from += word.length;
    return own;
  });
}
