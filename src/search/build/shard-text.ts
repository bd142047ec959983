import { linesOf, type TextRecord } from '../record.ts';
import { GAP, type Fold } from '../text/fold.ts';
import type { IndexedText } from './write-grams.ts';

/** Puts the folded text of a shard's documents into one piece, lines and words parted. */
export function shardText(records: readonly TextRecord[], fold: Fold): IndexedText {
  const documents = records.map((record) =>
    linesOf(record).map(({ text, inHead }) => ({ text: fold(text), inHead })),
  );
  const length = documents.flat().reduce((sum, { text }) => sum + text.length + 1, 0);
  const all: IndexedText = {
    units: new Uint16Array(length),
    documents: new Uint32Array(length),
    firsts: new Uint32Array(records.length),
    heads: new Uint8Array(length),
  };
  const gap = GAP.charCodeAt(0);
  let place = 0;
  documents.forEach((lines, document) => {
    all.firsts[document] = place;
    for (const { text, inHead } of lines) {
      all.documents.fill(document, place, place + text.length + 1);
      all.heads.fill(Number(inHead), place, place + text.length);
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        all.units[place++] = unit === gap ? 0 : unit;
      }
      place++;
    }
  });
  return all;
}
