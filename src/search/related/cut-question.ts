import { STOP_WORDS } from '../suggest/stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A piece of a question. */
export interface Piece {
  text: string;
  /** False for characters that are together no word of the archive. */
  known: boolean;
}

const RUN =
  /(\p{Script=Han}+)|[[\p{L}\p{N}]--\p{Script=Han}]+(?:[.:\/+\-][[\p{L}\p{N}]--\p{Script=Han}]+)*/gv;
/** How often a word that no article has is taken to occur, and one that puts questions. */
const COUNTS = { none: 0.5, stop: 500 };
/** What a character costs that is no word: more than any word does. */
const STRANGE = -30;
/** Share of all words from which a character that stands alone is a word by itself. */
const LONE = 1 / 5000;

/**
 * Cuts a question into the words of the archive: of all ways to cut a stretch of characters the
 * likeliest, as the words' counts say (the same that jieba does with its own dictionary). Words of
 * letters and digits stand as they are. Neighbouring characters that make no word are one unknown
 * piece.
 *
 * @param text folded
 */
export function cutQuestion(text: string, vocabulary: Vocabulary): Piece[] {
  return Array.from(text.matchAll(RUN)).flatMap(([run, han]) =>
    han === undefined
      ? [{ text: run, known: true }]
      : joinStrange(cutHan(run, vocabulary), vocabulary),
  );
}

/** Cuts a word into shorter ones of the archive; nothing where that leaves single characters. */
export function partsOfWord(word: string, vocabulary: Vocabulary): string[] {
  const countOf = (part: string) => {
    const count = vocabulary.countOf(part);
    return part === word || count === 0 ? undefined : count;
  };
  const parts = cutHan(word, { ...vocabulary, countOf });
  return parts.length > 1 && parts.every((part) => part.length > 1) ? parts : [];
}

function cutHan(run: string, { countOf, counted, longest }: Vocabulary): string[] {
  const best: { chance: number; from: number }[] = [{ chance: 0, from: 0 }];
  for (let end = 1; end <= run.length; end++) {
    let own = { chance: -Infinity, from: end - 1 };
    for (let from = Math.max(0, end - longest); from < end; from++) {
      const word = run.slice(from, end);
      const count = STOP_WORDS.has(word)
        ? Math.max(COUNTS.stop, countOf(word) ?? 0)
        : countOf(word);
      if (count === undefined && from < end - 1) continue;
      const share = Math.max(COUNTS.none, count ?? 0) / (counted + COUNTS.stop);
      const chance = count === undefined ? STRANGE : Math.log(share);
      const whole = (best[from]?.chance ?? 0) + chance;
      if (whole > own.chance) own = { chance: whole, from };
    }
    best.push(own);
  }
  const words: string[] = [];
  for (let end = run.length; end > 0; end = best[end]?.from ?? 0) {
    words.unshift(run.slice(best[end]?.from ?? 0, end));
  }
  return words;
}

/** Characters that stand alone side by side are a word that the archive does not have. */
function joinStrange(words: readonly string[], { countOf, counted }: Vocabulary): Piece[] {
  const pieces: Piece[] = [];
  let isOpen = false;
  for (const word of words) {
    const count = countOf(word) ?? 0;
    const isLone = word.length === 1 && !STOP_WORDS.has(word) && count < LONE * counted;
    const last = pieces.at(-1);
    if (isLone && isOpen && last) {
      last.text += word;
      last.known = false;
    } else pieces.push({ text: word, known: count > 0 });
    isOpen = isLone;
  }
  return pieces;
}
