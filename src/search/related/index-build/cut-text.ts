import type { Jieba } from '@node-rs/jieba';
import { cutWords, isHan } from '../../index-build/cut-words.ts';
import { foldWithPlaces } from '../../text/find-spans.ts';
import type { Fold } from '../../text/fold.ts';
import { SIGNS, withoutSigns } from '../content.ts';
import { STOP_WORDS } from '../../suggest/stop-words.ts';

/** What texts are cut by. */
export interface Knife {
  jieba: Jieba;
  fold: Fold;
}

/** A line as Pagefind is to read it. */
export interface CutLine {
  /** The text as it was printed, with spaces between its words. */
  content: string;
  /** Its Chinese words, folded, each as often as it stands there. */
  words: string[];
  /** Names that are made of several of its words, in the same way. */
  names: string[];
  /** What it is found by besides: parts of its words, unknown words, folded forms. */
  beside: string[];
}

/** Chinese characters; letters and digits; white space; any other signs. */
const RUN =
  /(?<han>\p{Script=Han}+)|(?<word>[[\p{L}\p{N}]--\p{Script=Han}]+(?:[.:\/+\-][[\p{L}\p{N}]--\p{Script=Han}]+)*)|(?<space>\s+)|[^\p{L}\p{N}\s]+/gv;

/** Cuts a line into words, by the dictionary and rules of jieba. */
export function cutLine(line: string, { jieba, fold }: Knife): CutLine {
  const text = withoutSigns(line);
  const { folded, places } = foldWithPlaces(text, fold);
  const cut: CutLine = { content: '', words: [], names: [], beside: [] };
  const tokens: string[] = [];
  let printed = 0;
  let at = 0;
  /** Adds so many folded characters, as they were printed; signs cling to the word before them. */
  const add = (form: string, isWord: boolean) => {
    at += form.length;
    const end = Math.max(printed, places[at - 1]?.[1] ?? 0);
    const own = text.slice(printed, end);
    printed = end;
    if (isWord || tokens.length === 0) tokens.push(own);
    else tokens.push((tokens.pop() ?? '') + own);
    if (isWord && own.toLowerCase() !== form) cut.beside.push(form);
  };
  for (const { 0: run, groups } of folded.matchAll(RUN)) {
    if (groups?.['space'] !== undefined) {
      at += run.length;
      printed = Math.max(printed, places[at - 1]?.[1] ?? 0);
      if (tokens.length > 0) tokens.push((tokens.pop() ?? '') + SIGNS.space);
    } else if (groups?.['han'] === undefined) add(run, groups?.['word'] !== undefined);
    else {
      const words = jieba.cut(run, true);
      for (const word of words) add(word, true);
      const names = cutWords(run, jieba).map((name) => name.text);
      cut.words.push(...words);
      cut.names.push(...names.filter((name) => !words.includes(name)));
      cut.beside.push(...jieba.cutForSearch(run, true), ...pairsOfLone(words));
    }
  }
  cut.content = tokens.filter(Boolean).join(' ');
  cut.beside = cut.beside.filter((word) => word.length > 1);
  return cut;
}

/** Pairs of neighbours that stand alone: what the dictionary does not know, as 葳乡. */
function pairsOfLone(words: readonly string[]): string[] {
  const isLone = (word = '') => word.length === 1 && isHan(word) && !STOP_WORDS.has(word);
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    return isLone(word) && isLone(next) ? [word + (next ?? '')] : [];
  });
}
