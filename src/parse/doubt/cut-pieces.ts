import { slice, SUPPLIED, type Located } from '../text/located.ts';
import { widthOf } from '../text/width-of.ts';
import type { Joint } from './tell-joints.ts';

/** A printed line inside a paragraph. */
export interface PrintedPiece {
  readonly text: Located;
  /** In squares. */
  readonly width: number;
  readonly first: boolean;
  readonly last: boolean;
}

/** The printed lines that a paragraph was joined from. */
export function cutPieces(paragraph: Located, lineAt: (offset: number) => number): PrintedPiece[] {
  const starts = [0];
  let last: number | undefined;
  let line: number | undefined;
  for (let i = 0; i < paragraph.at.length; i++) {
    const at = paragraph.at[i] ?? SUPPLIED;
    if (at === SUPPLIED) continue;
    // What stands side by side in the dump is of one line.
    const here = last !== undefined && at === last + 1 ? line : lineAt(at);
    if (line !== undefined && here !== line) starts.push(i);
    [last, line] = [at, here];
  }
  return starts.map((start, i) => {
    const text = slice(paragraph, start, starts[i + 1]);
    return { text, width: widthOf(text.text), first: i === 0, last: i === starts.length - 1 };
  });
}

/** Each of some pieces with the one that is read on from it. */
export function jointsOf(pieces: readonly PrintedPiece[]): Joint[] {
  return pieces.slice(1).flatMap(({ text }, i) => (pieces[i] ? [[pieces[i].text, text]] : []));
}
