import type { LocatedArticle } from './draft.ts';
import { slice, SUPPLIED, type Located } from './located.ts';
import { endsSentence } from './sentence.ts';
import type { Signal, SignalPage } from './signals.ts';
import { quantile, widthOf } from './width.ts';

/** Fewer joined lines say nothing of a column. */
const LEAST_JOINS = 5;
/** Shares of the column's width that lines inside a paragraph keep to. */
const NARROW = 0.75;
const WIDE = 1.4;
/** Squares that an indent may take. */
const INDENT = 3;
/** Share of joined lines after which a sentence ended: each might have ended its paragraph. */
const UNSURE = 0.06;

/** A printed line inside a paragraph. */
interface Piece {
  readonly text: Located;
  readonly width: number;
  readonly first: boolean;
  readonly last: boolean;
}

/** What the printed lines that paragraphs were joined from say against joining them. */
export function lineSignals(article: LocatedArticle, { lineAt, dialect }: SignalPage): Signal[] {
  if (dialect.wrap === 'none') return [];
  const pieces = article.body.flatMap((block) =>
    block.kind === 'paragraph' ? cutPieces(block.text, lineAt) : [],
  );
  const inner = pieces.filter((piece) => !piece.last);
  if (inner.length <= LEAST_JOINS) return [];
  const width = quantile(
    inner.map((piece) => piece.width),
    0.5,
  );
  const narrow = inner.filter((p) => p.width < NARROW * width - (p.first ? INDENT : 0));
  const wide = pieces.find((piece) => piece.width > WIDE * width);
  const stops = inner.filter((piece) => endsSentence(piece.text.text));
  const say = (code: Signal['code'], piece: Piece | undefined): Signal[] =>
    piece ? [{ code, text: piece.text, args: [piece.text.text.slice(0, 12)] }] : [];
  return [
    ...(narrow.length > 1 ? say('short-line', narrow[0]) : []),
    ...say('wide-line', wide),
    ...(stops.length > UNSURE * inner.length ? say('unsure-breaks', stops[0]) : []),
  ];
}

function cutPieces(paragraph: Located, lineAt: (offset: number) => number): Piece[] {
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
    const last = i === starts.length - 1;
    return { text, width: widthOf(text.text), first: i === 0, last };
  });
}
