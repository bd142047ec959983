import type { Field } from '../../schema/entry.ts';
import type { Block } from '../blocks.ts';
import type { LedgerRow, Piece } from '../ledger-rows.ts';
import type { ArticleMeta } from '../load/meta.ts';
import { placeRuns } from '../places/place-runs.ts';
import { prepareBody, type BlockSpan } from '../places/place-words.ts';
import { fieldText, isBodyField } from './field-text.ts';

/** An article of the page with its body. */
export interface PageArticle {
  article: ArticleMeta;
  blocks: readonly Block[];
}

/** What a stretch of a line became. */
export interface PlacedPiece {
  piece: Piece;
  own: PageArticle;
  field: Field;
  /** The text that the spans are of, block by block. */
  texts: readonly string[];
  spans: BlockSpan[];
}

/** Finds for each stretch of a line that is in an article the printed text that it became. */
export function placePieces(
  rows: readonly LedgerRow[],
  articles: readonly PageArticle[],
): Map<Piece, PlacedPiece> {
  const byId = new Map(articles.map((own) => [own.article.id, own]));
  const pieces = rows.flatMap((row) => row.pieces).filter(({ article }) => article !== undefined);
  const placed = new Map<Piece, PlacedPiece>();
  for (const group of Map.groupBy(pieces, groupOf).values()) {
    const [first] = group;
    const own = byId.get(first?.article ?? '');
    const field = first?.field;
    if (!own || !field) continue;
    const texts = isBodyField(field)
      ? own.blocks.map(({ text }) => text)
      : [fieldText(own.article, field)];
    const runs = placeRuns(
      group.map(({ text }) => text),
      prepareBody(texts),
    );
    group.forEach((piece, index) => {
      placed.set(piece, {
        ...{ piece, own, texts, spans: runs[index] ?? [] },
        field: piece.field ?? field,
      });
    });
  }
  return placed;
}

/** The paragraphs and subheads of a body follow each other; each other field is by itself. */
function groupOf({ article, field }: Piece): string {
  return `${article ?? ''} ${field && isBodyField(field) ? 'body' : (field ?? '')}`;
}
