import { readAsk } from '../ask.ts';
import type { Fold } from '../text/fold.ts';
import { cutQuestion, partsOfWord } from './cut-question.ts';
import { STOP_WORDS } from '../suggest/stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that is asked for. */
export interface AskedWord {
  text: string;
  /** How much it counts beside the others. */
  weight: number;
}

/** What a question asks for. */
export interface Question {
  words: AskedWord[];
  /** Words of the question that no article has. */
  strange: string[];
  /** Of each of these at least one word must be missing. */
  none: string[][];
}

/** A part of a word counts less than the word. */
const PART_WEIGHT = 0.4;

/**
 * Reads what a question asks for: its words without those that only put it, and without those that
 * tell no articles apart unless there are no others.
 *
 * @param common words that tell no articles apart
 */
export function readQuestion(
  text: string,
  vocabulary: Vocabulary,
  common: readonly string[],
  fold: Fold,
): Question {
  const { all, none } = readAsk(text, fold);
  const cut = (phrase: string) =>
    cutQuestion(phrase, vocabulary).filter((piece) => !STOP_WORDS.has(piece.text));
  const pieces = all.flat().flatMap(cut);
  const known = unique(pieces.filter((piece) => piece.known).map((piece) => piece.text));
  const longer = known.filter((word) => word.length > 1);
  const telling = longer.filter((word) => !common.includes(word));
  const strange = unique(pieces.filter((piece) => !piece.known).map((piece) => piece.text));
  const named = strange.filter((word) => word.length > 1);
  // What tells no articles apart answers nothing where the words that would are missing.
  const rest = named.length > 0 ? [] : longer.length > 0 ? longer : known;
  const chosen = telling.length > 0 ? telling : rest;
  const parts = chosen.flatMap((word) => partsOfWord(word, vocabulary));
  const further = unique(parts).filter((part) => !chosen.includes(part) && !common.includes(part));
  return {
    words: [
      ...chosen.map((word) => ({ text: word, weight: 1 })),
      ...further.map((word) => ({ text: word, weight: PART_WEIGHT })),
    ],
    strange: named,
    none: none
      .map((phrase) => cut(phrase).map((piece) => piece.text))
      .filter((words) => words.length > 0),
  };
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
