import { decodeDump } from '../../../src/parse/dump/decode-dump.ts';
import type { Correction } from '../../../src/schema/correction.ts';
import { clock } from '../laws/pace.ts';
import type { PageCase } from '../make/make-case.ts';

/** Longer texts are only shrunk by lines. */
const CHARACTERS = 600;

/**
 * Makes a failing case as small as the time allows: what editors say is left out, lines, then
 * characters.
 *
 * @param fails whether a case still breaks the same law in the same way
 * @param until when to stop, in the milliseconds of `clock`
 */
export function shrink(
  pageCase: PageCase,
  fails: (smaller: PageCase) => boolean,
  until: number,
): PageCase {
  let best = pageCase;
  const attempt = (change: Partial<PageCase>): boolean => {
    const smaller = { ...best, ...change };
    if (clock() > until || !fails(smaller)) return false;
    best = smaller;
    return true;
  };
  for (const part of ['page', 'date', 'columns'] as const) attempt({ [part]: undefined });
  shrinkList(best.corrections, (corrections) => attempt({ corrections }));
  const decoded = decodeDump(best.bytes);
  if ('text' in decoded && attempt({ bytes: utf8(decoded.text) })) {
    let text = decoded.text;
    const attemptText = (parts: readonly string[], mark: string): boolean => {
      const joined = parts.join(mark);
      if (!attempt({ bytes: utf8(joined) })) return false;
      text = joined;
      return true;
    };
    shrinkList(text.split('\n'), (lines) => attemptText(lines, '\n'));
    if (text.length <= CHARACTERS) {
      shrinkList(Array.from(text), (characters) => attemptText(characters, ''));
    }
  } else {
    shrinkList([...best.bytes], (bytes) => attempt({ bytes: Uint8Array.from(bytes) }));
  }
  for (const index of best.corrections.keys()) shrinkCorrection(best, index, attempt);
  return best;
}

/** Leaves out stretches of a list, long ones first, as long as that is allowed. */
function shrinkList<T>(list: readonly T[], attempt: (shorter: readonly T[]) => boolean): void {
  let left = list;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < left.length;) {
      const shorter = left.toSpliced(from, size);
      if (attempt(shorter)) left = shorter;
      else from += size;
    }
  }
}

/** Shortens the words of a correction and leaves out what it need not say. */
function shrinkCorrection(
  { corrections }: PageCase,
  index: number,
  attempt: (change: Partial<PageCase>) => boolean,
): void {
  let correction = corrections[index];
  if (!correction) return;
  const put = (changed: Correction): boolean => {
    if (!attempt({ corrections: corrections.with(index, changed) })) return false;
    correction = changed;
    return true;
  };
  const { before, after, ...at } = correction.at;
  put({ ...correction, at });
  if (before !== undefined) put({ ...correction, at: { ...at, before } });
  if (after !== undefined) put({ ...correction, at: { ...at, after } });
  if ('set' in correction) {
    const { set } = correction;
    const whole = correction;
    shrinkList(Object.entries(set), (fields) => put({ ...whole, set: Object.fromEntries(fields) }));
  }
  if ('replace' in correction) {
    const whole = correction;
    shrinkList(Array.from(whole.replace), (letters) =>
      put({ ...whole, replace: letters.join('') }),
    );
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
