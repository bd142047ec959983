import type { TextRecord } from '../../schema/search-document.ts';
import { linesOf } from '../record.ts';
import type { Fold } from '../text/fold.ts';

/**
 * A shard's text in one piece. A decade has some twenty-five million units, so nothing is kept of
 * each unit but itself.
 */
export interface ShardText {
  /** UTF-16 units, white space as a gap; 0 where a line ends, so that no string runs across. */
  units: Uint16Array;
  /** For each document its first place in the text. */
  firsts: Uint32Array;
  /** For each document the place where its headline block ends. */
  headEnds: Uint32Array;
  /** The document at a place. */
  documentAt(place: number): number;
}

/** Places of which the first one's document is noted; each document has more of them than this. */
const BLOCK_BITS = 5;

/** Puts the folded text of a shard's documents into one piece, lines parted. */
export function shardText(records: readonly TextRecord[], fold: Fold): ShardText {
  const firsts = new Uint32Array(records.length);
  const headEnds = new Uint32Array(records.length);
  const text = new GrowingText();
  records.forEach((record, document) => {
    firsts[document] = headEnds[document] = text.length;
    for (const { text: line, inHead } of linesOf(record)) {
      text.add(fold(line));
      if (inHead) headEnds[document] = text.length;
    }
  });
  const units = text.finish();
  return { units, firsts, headEnds, documentAt: findDocument(firsts, units.length) };
}

class GrowingText {
  #units = new Uint16Array(1 << 16);
  length = 0;

  /** Adds a line and its end. */
  add(line: string): void {
    while (this.length + line.length + 1 > this.#units.length) {
      const larger = new Uint16Array(this.#units.length * 2);
      larger.set(this.#units);
      this.#units = larger;
    }
    for (let at = 0; at < line.length; at++) this.#units[this.length++] = line.charCodeAt(at);
    this.length++;
  }

  finish(): Uint16Array {
    return this.#units.subarray(0, this.length);
  }
}

/** Looks up documents by a note every few places and a step or two from there. */
function findDocument(firsts: Uint32Array, length: number): (place: number) => number {
  const notes = new Uint32Array((length >>> BLOCK_BITS) + 1);
  let document = 0;
  for (let note = 0; note < notes.length; note++) {
    while ((firsts[document + 1] ?? length) <= note << BLOCK_BITS && document + 1 < firsts.length) {
      document++;
    }
    notes[note] = document;
  }
  return (place) => {
    let found = notes[place >>> BLOCK_BITS] ?? 0;
    while ((firsts[found + 1] ?? length) <= place) found++;
    return found;
  };
}
