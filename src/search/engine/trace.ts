import type { Postings } from '../code/postings.ts';
import { both, matchesOf, type Matches } from './matches.ts';
import type { OpenShard } from './open-shard.ts';
import type { Group, Piece } from './pieces.ts';

/** Where a phrase may begin in a document, as far as its pieces have told. */
interface Row {
  /** Ascending. */
  starts: number[];
  /** How many of them are in the headline block, which comes first. */
  heads: number;
}

/** What is known of a phrase in a shard. */
export interface Trace {
  /** True when everything is known: what `matches` says is so. */
  isWhole(): boolean;
  /** The documents that may have it, and all that do; nothing while nothing is known. */
  matches(): Matches | undefined;
  /** The groups of pieces that are still to be looked up. */
  open(): readonly Group[];
  /** Looks up some of them, at once. */
  lookUp(groups: readonly Group[]): Promise<void>;
  /** Reads the places that pairs too common for their files have apart. */
  readPlaces(): Promise<void>;
}

/** Follows a phrase through a shard, from group to group of its pieces. */
export function createTrace(phrase: string, groups: readonly Group[], shard: OpenShard): Trace {
  let open = groups;
  /** Pieces of which the documents are known and the places not. */
  let apart: Piece[] = [];
  let rows: Map<number, Row> | undefined;
  /** The documents by the pieces without places; of a phrase of one piece the answer. */
  let told: Matches | undefined;

  function take(piece: Piece, postings: Postings | undefined): void {
    if (phrase.length <= 2 || !postings?.places) {
      told = both(told, matchesOf(postings));
      if (postings && phrase.length > 2) apart.push(piece);
    } else rows = join(rows, postings, piece.offset);
  }

  return {
    isWhole: () => (open.length === 0 && apart.length === 0) || isNowhere(rows) || isNowhere(told),
    matches: () => (rows ? both(told, matchesOfRows(rows)) : told),
    open: () => open,
    lookUp: async (wanted) => {
      const pieces = wanted.flatMap((group) => group.pieces);
      const found = await Promise.all(pieces.map((piece) => lookUp(shard, piece)));
      open = open.filter((group) => !wanted.includes(group));
      pieces.forEach((piece, at) => take(piece, found[at]));
    },
    readPlaces: async () => {
      const pieces = apart;
      const found = await Promise.all(pieces.map((piece) => placesOf(shard, piece)));
      apart = [];
      pieces.forEach(({ offset }, at) => {
        const postings = found[at];
        if (postings) rows = join(rows, postings, offset);
      });
    },
  };
}

async function lookUp(shard: OpenShard, { gram, signs }: Piece): Promise<Postings | undefined> {
  if (gram.length === 1) return shard.single(gram);
  const { plain, parted } = await shard.pair(gram);
  return signs === '' ? plain : partedBy(signs, parted);
}

async function placesOf(shard: OpenShard, { gram, signs }: Piece): Promise<Postings | undefined> {
  if (signs === '') return shard.places(gram, 'plain');
  return partedBy(signs, await shard.places(gram, 'parted'));
}

/** Where the signs between two letters are these; all documents where that is not told. */
function partedBy(signs: string, postings: Postings | undefined): Postings | undefined {
  if (!postings?.signs || !postings.places) return postings;
  const kept: Required<Postings> = { documents: [], hits: [], heads: [], places: [], signs: [] };
  postings.documents.forEach((document, row) => {
    const own = postings.signs?.[row] ?? [];
    const places = (postings.places?.[row] ?? []).filter((_, at) => own[at] === signs);
    if (places.length === 0) return;
    const heads = own.slice(0, postings.heads[row]).filter((one) => one === signs);
    kept.documents.push(document);
    kept.hits.push(places.length);
    kept.heads.push(heads.length);
    kept.places.push(places);
    kept.signs.push(places.map(() => signs));
  });
  return kept;
}

function isNowhere(known: ReadonlyMap<number, unknown> | undefined): boolean {
  return known?.size === 0;
}

/** The starts that a piece leaves: those from which it stands at its offset. */
function join(
  rows: Map<number, Row> | undefined,
  { documents, heads, places }: Postings,
  offset: number,
): Map<number, Row> {
  const joined = new Map<number, Row>();
  documents.forEach((document, at) => {
    const own = (places?.[at] ?? []).map((place) => place - offset);
    const row: Row = { starts: own, heads: heads[at] ?? 0 };
    const before = rows?.get(document);
    if (rows && !before) return;
    const kept = before ? meet(before, row) : row;
    if (kept.starts.length > 0) joined.set(document, kept);
  });
  return joined;
}

function meet(one: Row, other: Row): Row {
  const known = new Map(other.starts.map((start, at) => [start, at < other.heads]));
  const starts = one.starts.filter((start) => known.has(start));
  const heads = one.starts.filter((start, at) => at < one.heads && known.get(start)).length;
  return { starts, heads };
}

function matchesOfRows(rows: ReadonlyMap<number, Row>): Matches {
  return new Map(
    Array.from(rows, ([document, { starts, heads }]) => [
      document,
      { hits: starts.length, inHead: heads > 0 },
    ]),
  );
}
