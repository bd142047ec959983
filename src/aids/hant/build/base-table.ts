import { dict } from '@node-rs/jieba/dict.js';
import { convertCharacters, unpackTable, type HantTable, type PackedTable } from '../table.ts';
import { packTable } from './pack-table.ts';
import { wholeTable } from './whole-table.ts';

/** The commonest phrases with forms of their own; the table with them is below 12 KB, zipped. */
const PHRASES = 1200;
/** First and last lead byte of the commoner half of GB 2312, whose 3,755 characters are in daily use. */
const LEVEL_ONE: readonly [first: number, last: number] = [0xb0, 0xd7];

/** What every page needs: the characters in daily use and the commonest phrases, as they are sent. */
export function packBase(whole: HantTable = wholeTable()): PackedTable {
  const daily = charactersInUse();
  const characters = new Map([...whole.characters].filter(([character]) => daily.has(character)));
  const counts = countsOfWords();
  const phrases = [...whole.phrases]
    .filter(([phrase, form]) => convertCharacters(phrase, whole.characters) !== form)
    .filter(([phrase]) => [...phrase].every((letter) => daily.has(letter)))
    .map(([phrase, form]) => ({ phrase, form, count: counts.get(phrase) ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.phrase < b.phrase ? -1 : 1))
    .slice(0, PHRASES)
    .map(({ phrase, form }) => [phrase, form] as const);
  return packTable(characters, new Map(phrases), characters);
}

/** The same, unpacked. */
export function baseTable(whole?: HantTable): HantTable {
  return unpackTable(packBase(whole));
}

function charactersInUse(): Set<string> {
  const [first, last] = LEVEL_ONE;
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) bytes.push(lead, trail);
  }
  return new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)));
}

/** How often a word stands in jieba's corpus: `以后 9824 t`. */
function countsOfWords(): Map<string, number> {
  const lines = new TextDecoder().decode(dict).split('\n');
  return new Map(
    lines.map((line) => {
      const [word = '', count] = line.split(' ');
      return [word, Number(count)];
    }),
  );
}
