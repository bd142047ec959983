import { meanRiskOf } from '../model/decision.ts';
import type { LocatedArticle } from '../model/located-article.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { startOf } from '../text/located.ts';
import { quantile } from '../text/quantile.ts';
import { SHOWN } from '../text/shown.ts';
import { INDENT, MOST_INDENT, TIGHT } from '../text/squares.ts';
import { cutPieces, jointsOf, type PrintedPiece } from './cut-pieces.ts';
import type { Signal, SignalPage } from './signal.ts';
import { tellJoints } from './tell-joints.ts';
import { tell } from './tell.ts';

/** Fewer lines that fill a column say nothing of it; as many with an indent are surely first ones. */
const TELLING = 4;
/** Shares of the column's width that lines inside a paragraph keep to. */
const NARROW = 0.75;
const WIDE = 1.4;

/** What the printed lines that paragraphs were joined from say against joining them. */
export function lineSignals(article: LocatedArticle, page: SignalPage): Signal[] {
  if (page.dialect.wrap === 'none') return [];
  const paragraphs = article.body.flatMap((block) =>
    block.kind === 'paragraph' ? [cutPieces(block.text, page.lineAt)] : [],
  );
  const pieces = paragraphs.flat();
  const inner = pieces.filter((piece) => !piece.last);
  if (inner.length <= TELLING) return seamSignals(paragraphs, page);
  const width = quantile(inner.map((piece) => piece.width));
  const narrow = inner.filter((p) => p.width < NARROW * width - (p.first ? MOST_INDENT : 0));
  const wide = pieces.find((piece) => piece.width > WIDE * width);
  return [
    ...(narrow.length > 1 ? say('short-line', narrow[0]) : []),
    ...say('wide-line', wide),
    ...indentSignals(paragraphs),
    ...seamSignals(paragraphs, page),
  ];
}

/** Paragraphs whose first line has no indent, and lines inside of them that have one. */
function indentSignals(paragraphs: readonly (readonly PrintedPiece[])[]): Signal[] {
  const middle = paragraphs.flatMap((pieces) => pieces.slice(1, -1).map((piece) => piece.width));
  if (middle.length < TELLING) return [];
  const width = quantile(middle);
  const long = paragraphs.filter((pieces) => pieces.length > 1);
  const full = long.flatMap(([first]) => (first && first.width > width - TIGHT ? [first] : []));
  const indented = paragraphs.flatMap((pieces) =>
    pieces.filter((piece, i) => {
      const before = pieces[i - 1];
      const isIndented = Math.abs(width - INDENT - piece.width) < TIGHT;
      return before && !piece.last && isIndented && endsSentence(before.text.text);
    }),
  );
  return [
    ...say('full-first', full[0], full.length / Math.max(TELLING, long.length)),
    ...say('indent-inside', indented[0], indented.length / TELLING),
  ];
}

/** Lines that stand on end in the dump, though the words hardly go on from one to the other. */
function seamSignals(
  paragraphs: readonly (readonly PrintedPiece[])[],
  { seam, rowAt }: SignalPage,
): Signal[] {
  const joints = paragraphs
    .flatMap(jointsOf)
    .filter(
      ([before, after]) =>
        !endsSentence(before.text) &&
        rowAt(startOf(after) ?? 0) - rowAt(startOf(before) ?? 0) === 1,
    );
  return tellJoints('line-seam', joints, seam, meanRiskOf);
}

function say(code: Signal['code'], piece: PrintedPiece | undefined, strength = 1): Signal[] {
  return piece ? tell(code, piece.text, [piece.text.text.slice(0, SHOWN)], strength) : [];
}
