import type { Alphabet } from './alphabet.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { readSigns, writeSigns } from './signs.ts';

/** Where a string stands: one row a document, in the order of their numbers. */
export interface Postings {
  documents: number[];
  /** How often it stands in each. */
  hits: number[];
  /** How many of those are in its headline block, which comes before all else. */
  heads: number[];
  /** The places in each, in units from its start; not told of single characters. */
  places?: number[][];
  /** For letters with signs between them: for each place these signs. */
  signs?: string[][];
}

/** What of the postings is written beside the documents. */
export interface Told {
  places: boolean;
  signs: boolean;
}

/** Width of Rice's code for the steps between places; documents are around a thousand units long. */
const PLACE_WIDTH = 9;

/** @param size documents of the shard */
export function writePostings(
  bits: BitWriter,
  postings: Postings,
  size: number,
  alphabet: Alphabet,
): void {
  const { documents, hits, heads, places, signs } = postings;
  bits.writeGamma(documents.length);
  const width = stepWidth(size, documents.length);
  let before = -1;
  documents.forEach((document, row) => {
    bits.writeRice(document - before - 1, width);
    before = document;
    writeHits(bits, hits[row] ?? 1, heads[row] ?? 0);
    if (places) writePlaces(bits, places[row] ?? []);
    for (const own of signs?.[row] ?? []) writeSigns(bits, own, alphabet);
  });
}

/**
 * Reads what `writePostings` wrote.
 *
 * @param size documents of the shard
 * @param told what was written
 */
export function readPostings(
  bits: BitReader,
  size: number,
  alphabet: Alphabet,
  told: Told,
): Postings {
  const count = bits.readGamma();
  const width = stepWidth(size, count);
  const postings: Postings = { documents: [], hits: [], heads: [] };
  if (told.places) postings.places = [];
  if (told.signs) postings.signs = [];
  let before = -1;
  for (let row = 0; row < count; row++) {
    before += bits.readRice(width) + 1;
    postings.documents.push(before);
    const isPlain = bits.read(1) === 0;
    const hits = isPlain ? 1 : bits.readGamma();
    postings.hits.push(hits);
    postings.heads.push(isPlain ? 0 : hits === 1 ? 1 : bits.readGamma() - 1);
    postings.places?.push(readPlaces(bits, hits));
    postings.signs?.push(Array.from({ length: hits }, () => readSigns(bits, alphabet)));
  }
  return postings;
}

/** Most strings stand once in a document, and not in its head: one bit says so. */
function writeHits(bits: BitWriter, hits: number, heads: number): void {
  const isPlain = hits === 1 && heads === 0;
  bits.write(isPlain ? 0 : 1, 1);
  if (isPlain) return;
  bits.writeGamma(hits);
  if (hits > 1) bits.writeGamma(heads + 1);
}

function writePlaces(bits: BitWriter, places: readonly number[]): void {
  let before = -1;
  for (const place of places) {
    bits.writeRice(place - before - 1, PLACE_WIDTH);
    before = place;
  }
}

function readPlaces(bits: BitReader, count: number): number[] {
  const places: number[] = [];
  let before = -1;
  for (let row = 0; row < count; row++) {
    before += bits.readRice(PLACE_WIDTH) + 1;
    places.push(before);
  }
  return places;
}

/**
 * The best width of Rice's code for the steps between documents, where `count` of `size` are
 * spread evenly (Witten, Moffat, Bell: Managing Gigabytes, 1999, 3.3).
 */
function stepWidth(size: number, count: number): number {
  return 31 - Math.clz32(Math.max(1, Math.floor((size * 0.69) / count)));
}
