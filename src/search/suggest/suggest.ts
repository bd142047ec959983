import { isPlain, type Ask } from '../ask.ts';
import { findWords, readWords, type Candidate } from './find-words.ts';
import type { Lexicon } from './lexicon.ts';
import { readPinyin } from './read-pinyin.ts';
import { apart, type Missing } from './missing.ts';
import {
  isUncounted,
  partsOfEach,
  quoted,
  suggestParts,
  type Count,
  type Suggestion,
} from './suggest-parts.ts';

/** What was asked, and how to ask on. */
export interface Asked {
  ask: Ask;
  /** Articles that it finds. */
  total: number;
  /** The search's words with other phrases in the place of some. */
  reword(others: ReadonlyMap<string, string>): string;
  everywhere: Count;
  /** Counts within the chosen range; the same where nothing is chosen. */
  inRange: Count;
  isNarrowed: boolean;
}

const MOST = 6;
/** Searches whose articles are counted in all. */
const COUNTED = 6;
/** What costs so much more than a word is not looked for beside it. */
const MARGIN = 1;
/** Ways in which several phrases are replaced at once. */
const WAYS = 3;
/** Beside what is found a word is suggested that is found so many times as often. */
const OFTENER = 10;

/**
 * Suggests words for those that are not found: such as they spell in pinyin, or sound or look
 * like; and where nothing is found, whole words that are part of what was asked.
 */
export async function suggest(
  asked: Asked,
  lexicon: Lexicon,
): Promise<{ words: Suggestion[]; parts: Suggestion[] }> {
  const phrases = [...new Set(asked.ask.all.flat())];
  const isAlone = phrases.length === 1 && isPlain(asked.ask);
  const counts = await countEach(phrases, isAlone ? () => Promise.resolve(0) : asked.everywhere);
  const missing = phrases.filter((phrase) => counts.get(phrase) === 0);
  const joined = phrases.join(' ');
  const isJoined = !isAlone && isPlain(asked.ask) && readPinyin(joined) !== undefined;
  const [whole, ...readings] = await Promise.all([
    isJoined ? readWords(joined, lexicon) : undefined,
    ...missing.map(async (phrase) => ({ phrase, reading: await readWords(phrase, lexicon) })),
  ]);
  const found = readings.map(({ phrase, reading }): Missing => {
    return { phrase, reading, candidates: findWords(phrase, reading) };
  });
  const [first] = found;
  const candidates = isAlone
    ? inPlaceOf(joined, first?.candidates ?? [], asked.reword)
    : [...(whole ? findWords(joined, whole) : []), ...replacing(found, asked.reword)];
  // Beside what is found only what sounds alike is likely to be meant, if it is found far oftener.
  const isBeside = asked.total > 0 && readPinyin(joined) === undefined;
  const least = isBeside ? asked.total * OFTENER : 1;
  const likely = candidates.filter(({ isBySound }) => !isBeside || isBySound);
  const parts = partsOfEach(asked.total > 0 ? [] : found);
  const room = COUNTED - [...parts.values()].flat().filter(isUncounted).length;
  const words = isAlone && first ? apart(first) : undefined;
  const [others, pieces] = await Promise.all([
    countCandidates(unique(likely), words, { room, least }, asked),
    asked.total > 0 ? [] : suggestParts(phrases, parts, asked),
  ]);
  return { words: others, parts: pieces };
}

/** The question with other words in place of the only phrase that it has. */
function inPlaceOf(
  phrase: string,
  candidates: readonly Candidate[],
  reword: Asked['reword'],
): Candidate[] {
  return candidates.map((one) => ({ ...one, text: reword(new Map([[phrase, one.text]])) }));
}

function unique(candidates: readonly Candidate[]): Candidate[] {
  const known = new Set<string>();
  return candidates.filter(({ text }) => !known.has(text) && known.add(text));
}

async function countEach(phrases: readonly string[], count: Count): Promise<Map<string, number>> {
  const pairs = phrases.map(async (phrase): Promise<[string, number]> => [
    phrase,
    await count(quoted(phrase)),
  ]);
  return new Map(await Promise.all(pairs));
}

/** The whole question with the likeliest words for those that are missing; for one of them others, too. */
function replacing(found: readonly Missing[], reword: Asked['reword']): Candidate[] {
  return Array.from({ length: WAYS }, (_, place) => {
    const others = found.flatMap(({ phrase, candidates }): [string, string][] => {
      const one = found.length === 1 ? candidates[place] : (candidates[place] ?? candidates[0]);
      return one ? [[phrase, one.text]] : [];
    });
    return others.length > 0
      ? [
          {
            text: reword(new Map(others)),
            articles: undefined,
            isOne: false,
            cost: place,
            isBySound: true,
          },
        ]
      : [];
  }).flat();
}

/**
 * Counts what is not counted yet, and keeps what is found often enough. Where none is, the single
 * words may still be found apart from each other.
 *
 * @param words what was asked, word by word
 * @param limits how many may be counted, and the articles that are enough
 */
async function countCandidates(
  candidates: readonly Candidate[],
  words: string | undefined,
  { room, least }: { room: number; least: number },
  { everywhere }: Asked,
): Promise<Suggestion[]> {
  const best = candidates.find(({ isOne }) => isOne)?.cost ?? Infinity;
  const rows = candidates.filter((one) => one.articles === undefined && one.cost < best + MARGIN);
  const asked = new Set(rows.slice(0, room - Number(words !== undefined)));
  const known = candidates.filter((one) => asked.has(one) || (one.articles ?? 0) >= least);
  const counted = async ({ text, articles }: Pick<Candidate, 'text' | 'articles'>) => ({
    words: text,
    articles: articles ?? (await everywhere(text)),
  });
  const [last, ...found] = await Promise.all([
    words === undefined ? undefined : counted({ text: words, articles: undefined }),
    ...known.slice(0, MOST + room).map(counted),
  ]);
  const enough = found.filter(({ articles }) => articles >= least).slice(0, MOST);
  return enough.length === 0 && last && last.articles >= least ? [last] : enough;
}
