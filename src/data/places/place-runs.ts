import { lettersIn } from './letters.ts';
import { spansOf, type BlockSpan, type PreparedBody } from './place-words.ts';

/** So many letters at the start or end of a run tell it where something in its middle was changed. */
const TELLING = 8;

/**
 * Finds where runs of a dump stand in the body that was made of them. A run that was changed in its
 * middle is told by its start and its end.
 *
 * @param texts of the runs, in the order of the dump
 * @returns for each the stretches of the body that it became; none where it can't be found
 */
export function placeRuns(texts: readonly string[], body: PreparedBody): BlockSpan[][] {
  let cursor = 0;
  return texts.map((text) => {
    const { letters } = lettersIn(text);
    const found = letters === '' ? undefined : find(letters, body.letters, cursor);
    if (!found) return [];
    const [start, end] = found;
    cursor = end;
    return spansOf(body, start, end);
  });
}

/** Runs mostly follow each other, so what stands behind the last one comes first. */
function find(letters: string, body: string, cursor: number): [number, number] | undefined {
  const seek = (words: string): number => {
    const behind = body.indexOf(words, cursor);
    return behind >= 0 ? behind : body.indexOf(words);
  };
  const start = seek(letters);
  if (start >= 0) return [start, start + letters.length];
  if (letters.length < 2 * TELLING) return undefined;
  const head = seek(letters.slice(0, TELLING));
  const tail = head < 0 ? seek(letters.slice(-TELLING)) : tailOf(letters, body, head);
  // Where only one end is found, the run is taken to be as long as it was.
  if (head >= 0) {
    return [head, Math.min(body.length, tail > head ? tail + TELLING : head + letters.length)];
  }
  const end = tail + TELLING;
  return tail >= 0 ? [Math.max(0, end - letters.length), end] : undefined;
}

/** The end of a run, where it stands about as far behind its start as it is long. */
function tailOf(letters: string, body: string, head: number): number {
  const tail = body.indexOf(letters.slice(-TELLING), head + TELLING);
  return tail - head < letters.length * 1.5 ? tail : -1;
}
