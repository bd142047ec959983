import { linesOf, type TextRecord } from '../record.ts';
import type { Fold } from '../text/fold.ts';
import type { Match, Matches } from './matches.ts';
import type { OpenShard } from './open-shard.ts';

/** Finds a phrase in documents by reading them. */
export async function readAll(
  shard: OpenShard,
  documents: readonly number[],
  phrase: string,
  fold: Fold,
): Promise<Matches> {
  const records = await Promise.all(documents.map((document) => shard.text(document)));
  const found: Matches = new Map();
  records.forEach((record, row) => {
    const match = matchIn(record, phrase, fold);
    const document = documents[row];
    if (match.hits > 0 && document !== undefined) found.set(document, match);
  });
  return found;
}

/** Counts a phrase in a document's text, as the index counts it: overlapping ones too. */
function matchIn(record: TextRecord, phrase: string, fold: Fold): Match {
  const match: Match = { hits: 0, inHead: false };
  for (const { text, inHead } of linesOf(record)) {
    const line = fold(text);
    for (let at = line.indexOf(phrase); at >= 0; at = line.indexOf(phrase, at + 1)) {
      match.hits++;
      match.inHead ||= inHead;
    }
  }
  return match;
}
