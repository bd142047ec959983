import type { Postings } from '../code/postings.ts';
import type { Grams } from './cut-pairs.ts';
import type { ShardText } from './shard-text.ts';

/** The text of a string of one or two units: its first unit and its last. */
export function stringAt({ units }: ShardText, grams: Grams, gram: number): string {
  const place = grams.places[grams.starts[gram] ?? 0] ?? 0;
  const reach = grams.reach(place);
  const [first, last] = [units[place] ?? 0, units[place + reach] ?? 0];
  return reach === 0 ? String.fromCharCode(first) : String.fromCharCode(first, last);
}

/**
 * Where a string stands.
 *
 * @param tells whether the places are told, and for parted letters the signs between them
 */
export function postingsOf(
  text: ShardText,
  { starts, places, reach }: Grams,
  gram: number,
  tells: { places: boolean; signs: boolean },
): Postings {
  const postings: Postings = { documents: [], hits: [], heads: [] };
  if (tells.places) postings.places = [];
  if (tells.signs) postings.signs = [];
  const end = starts[gram + 1] ?? 0;
  for (let at = starts[gram] ?? 0; at < end; at++) {
    const place = places[at] ?? 0;
    const document = text.documentAt(place);
    if (postings.documents.at(-1) !== document) {
      postings.documents.push(document);
      postings.hits.push(0);
      postings.heads.push(0);
      postings.places?.push([]);
      postings.signs?.push([]);
    }
    const row = postings.documents.length - 1;
    const isInHead = place < (text.headEnds[document] ?? 0);
    postings.hits[row] = (postings.hits[row] ?? 0) + 1;
    postings.heads[row] = (postings.heads[row] ?? 0) + Number(isInHead);
    postings.places?.[row]?.push(place - (text.firsts[document] ?? 0));
    postings.signs?.[row]?.push(
      String.fromCharCode(...text.units.subarray(place + 1, place + reach(place))),
    );
  }
  return postings;
}
