import { ALPHABET_SIZE, type Alphabet } from './alphabet.ts';
import { BitReader, BitWriter } from './bits.ts';
import { readPostings, writePostings, type Postings } from './postings.ts';

/** Two letters that stand side by side, or with signs between them. */
export interface Pair {
  /** Two units. */
  letters: string;
  /** Whether signs or white space stand between them. */
  parted: boolean;
}

/** A pair and where it stands. Of one that is too common to have its places here they are left out. */
export interface PairEntry extends Pair {
  postings: Postings;
}

/** The letter by which a pair is kept, and the other. */
export interface Sides {
  key: number;
  partner: number;
  /** Whether the key stands first. */
  isFirst: boolean;
}

const KEY_WIDTH = 16;
const LENGTH_WIDTH = 24;
/** Of the kinds of pairs that two letters may make: which are there. */
const KINDS: readonly { isFirst: boolean; parted: boolean }[] = [
  { isFirst: true, parted: false },
  { isFirst: false, parted: false },
  { isFirst: true, parted: true },
  { isFirst: false, parted: true },
];

/**
 * Says by which of its letters a pair is kept: the rarer one, by the alphabet. So what a phrase has on
 * both sides of a rare character lies in one place.
 */
export function sidesOf(letters: string, alphabet: Alphabet): Sides {
  const [first, second] = [letters.charCodeAt(0), letters.charCodeAt(1)];
  const [own, other] = [alphabet.rankOf(first), alphabet.rankOf(second)];
  const isFirst = own === other ? first >= second : own > other;
  return isFirst
    ? { key: first, partner: second, isFirst }
    : { key: second, partner: first, isFirst };
}

/**
 * Writes the pairs of one key: partner by partner in the order of the alphabet, as the steps between
 * their ranks.
 *
 * @param entries of that key
 * @param size documents of the shard
 */
export function writeSection(
  key: number,
  entries: readonly PairEntry[],
  alphabet: Alphabet,
  size: number,
): Uint8Array<ArrayBuffer> {
  const partners = Map.groupBy(entries, ({ letters }) => sidesOf(letters, alphabet).partner);
  const bits = new BitWriter();
  bits.writeGamma(partners.size + 1);
  let before = -1;
  const order = (one: number) => alphabet.rankOf(one) * 65536 + one;
  for (const partner of [...partners.keys()].sort((a, b) => order(a) - order(b))) {
    const rank = alphabet.rankOf(partner);
    bits.writeGamma(rank - before + 1);
    before = rank;
    if (rank === ALPHABET_SIZE) bits.write(partner, KEY_WIDTH);
    const own = partners.get(partner) ?? [];
    const kinds = KINDS.map(({ isFirst, parted }) =>
      own.find((one) => one.parted === parted && firstIs(one, key, partner) === isFirst),
    );
    for (const entry of kinds) bits.write(entry ? 1 : 0, 1);
    for (const entry of kinds) {
      if (!entry) continue;
      bits.write(entry.postings.places ? 1 : 0, 1);
      writePostings(bits, entry.postings, size, alphabet);
    }
  }
  const payload = bits.finish();
  const head = new BitWriter();
  head.write(key, KEY_WIDTH);
  head.write(payload.length, LENGTH_WIDTH);
  return join([head.finish(), payload]);
}

/** Puts the sections of a file together. */
export function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Reads from a file of pairs those of one key and partner: side by side, and parted. */
export function readPairs(
  bytes: Uint8Array,
  letters: string,
  alphabet: Alphabet,
  size: number,
): Partial<Record<'plain' | 'parted', Postings>> {
  const { key, partner, isFirst } = sidesOf(letters, alphabet);
  const section = findSection(bytes, key);
  if (!section) return {};
  const bits = new BitReader(section);
  let rank = -1;
  for (let left = bits.readGamma() - 1; left > 0; left--) {
    rank += bits.readGamma() - 1;
    const other = rank === ALPHABET_SIZE ? bits.read(KEY_WIDTH) : alphabet.unitAt(rank);
    const there = KINDS.map(() => bits.read(1) === 1);
    const found: Partial<Record<'plain' | 'parted', Postings>> = {};
    KINDS.forEach((kind, at) => {
      if (!there[at]) return;
      const places = bits.read(1) === 1;
      const postings = readPostings(bits, size, alphabet, {
        places,
        signs: kind.parted && places,
      });
      if (kind.isFirst === isFirst) found[kind.parted ? 'parted' : 'plain'] = postings;
    });
    if (other === partner) return found;
  }
  return {};
}

function findSection(bytes: Uint8Array, key: number): Uint8Array | undefined {
  let at = 0;
  while (at < bytes.length) {
    const head = new BitReader(bytes.subarray(at, at + (KEY_WIDTH + LENGTH_WIDTH) / 8));
    const own = head.read(KEY_WIDTH);
    const length = head.read(LENGTH_WIDTH);
    at += (KEY_WIDTH + LENGTH_WIDTH) / 8;
    if (own === key) return bytes.subarray(at, at + length);
    at += length;
  }
  return undefined;
}

/** Whether the key stands first in a pair; of two that are the same it does. */
function firstIs({ letters }: Pair, key: number, partner: number): boolean {
  return key === partner || letters.charCodeAt(0) === key;
}
