import type { Entry, Field } from '../../schema/entry.ts';
import type { Finding, Ledger } from '../../schema/ledger.ts';
import type { Repair } from '../../schema/repair.ts';
import type { Fate } from '../fates.ts';
import { ledgerRows, type LedgerRow, type Piece } from '../ledger-rows.ts';
import type { ArticleMeta } from '../load/meta.ts';
import type { BlockSpan } from '../places/place-words.ts';
import { isBodyField } from './field-text.ts';
import { placePieces, type PageArticle, type PlacedPiece } from './place-pieces.ts';

/** What lines of the dump became: printed text of an article, or nothing that is printed. */
export type Outcome =
  | {
      kind: 'text';
      article: ArticleMeta;
      field: Field;
      /** Number of the paragraph in its article, from 1. */
      paragraph: number | undefined;
      /** False where the text goes on in what was printed before. */
      opens: boolean;
      text: string;
    }
  | { kind: 'none'; fate: Fate; use: Entry['use'] };

/** Lines of the dump beside what became of them, and what there is to say of them. */
export interface CollatedRow {
  rows: LedgerRow[];
  outcomes: Outcome[];
  findings: Finding[];
  repairs: Repair[];
}

/** So many characters, opening marks as a rule, may stand between two stretches that are one. */
const GAP = 2;

interface Group {
  rows: LedgerRow[];
  key: string;
}

/** Aligns a dump with its articles, paragraph by paragraph, in the order of the dump. */
export function collate(
  ledger: Pick<Ledger, 'entries' | 'findings' | 'repairs'>,
  articles: readonly PageArticle[],
): CollatedRow[] {
  const rows = ledgerRows(ledger.entries);
  const placed = placePieces(rows, articles);
  return groupRows(rows, placed).map(({ rows: lines }) => {
    const [first = 0, last = 0] = [lines[0]?.line, lines.at(-1)?.line];
    const isHere = ({ line }: { line: number }) => first <= line && line <= last;
    return {
      rows: lines,
      outcomes: outcomesOf(lines, placed),
      findings: ledger.findings.filter(isHere),
      repairs: ledger.repairs.filter(isHere),
    };
  });
}

/** Blank lines stay with the text above them, those at the top with the first text. */
function groupRows(rows: readonly LedgerRow[], placed: ReadonlyMap<Piece, PlacedPiece>): Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const telling = tellingPieces(row);
    const key = [...new Set(telling.map((piece) => keyOf(piece, placed.get(piece))))].join();
    const last = groups.at(-1);
    if (last && (key === '' || last.key === '' || last.key === key)) {
      last.rows.push(row);
      last.key ||= key;
    } else groups.push({ rows: [row], key });
  }
  return groups;
}

/** Marks and spaces go unmentioned beside text. */
function tellingPieces({ pieces }: LedgerRow): Piece[] {
  return pieces.filter(({ use, text }) => use !== 'markup' && text.trim() !== '');
}

/** What a stretch became; one without a letter goes with what stands around it. */
function keyOf(piece: Piece, own: PlacedPiece | undefined): string {
  if (!own) return piece.fate;
  const block = isBodyField(own.field) ? own.spans[0]?.block : own.field;
  return `${own.own.article.id} ${block ?? own.field}`;
}

function outcomesOf(
  rows: readonly LedgerRow[],
  placed: ReadonlyMap<Piece, PlacedPiece>,
): Outcome[] {
  const pieces = rows.flatMap(tellingPieces);
  const groups = Map.groupBy(pieces, (piece) => keyOf(piece, placed.get(piece)));
  return [...groups.values()].flatMap((group): Outcome[] => {
    const own = group.flatMap((piece) => placed.get(piece) ?? []);
    const [first] = own;
    if (first) return textOf(first, own);
    const [piece] = group;
    return piece ? [{ kind: 'none', fate: piece.fate, use: piece.use }] : [];
  });
}

/** The printed text of stretches that became one field, or one block of a body. */
function textOf({ own, field, texts }: PlacedPiece, pieces: readonly PlacedPiece[]): Outcome[] {
  const spans = pieces.flatMap((piece) => piece.spans);
  const blocks = [...new Set(spans.map(({ block }) => block))];
  const at = { kind: 'text' as const, article: own.article, field };
  if (blocks.length === 0) {
    const text = pieces.map(({ piece }) => piece.text.trim()).join('');
    return [{ ...at, paragraph: undefined, opens: true, text }];
  }
  return blocks.map((block) => {
    const text = texts[block] ?? '';
    const stretches = joinSpans(spans.filter((span) => span.block === block));
    const opens = /^[^\p{L}\p{N}]*$/u.test(text.slice(0, stretches[0]?.from));
    const printed = stretches.map(({ from, to }, i) => text.slice(opens && i === 0 ? 0 : from, to));
    const isParagraph = isBodyField(field) && own.blocks[block]?.kind === 'paragraph';
    const paragraph = isParagraph ? paragraphNumber(own, block) : undefined;
    return { ...at, paragraph, opens, text: printed.join('……') };
  });
}

function paragraphNumber({ blocks }: PageArticle, block: number): number {
  return blocks.slice(0, block + 1).filter(({ kind }) => kind === 'paragraph').length;
}

/** Stretches that follow each other with nothing but marks between them are one. */
function joinSpans(spans: readonly BlockSpan[]): BlockSpan[] {
  const joined: BlockSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.from >= last.from && span.from - last.to <= GAP) {
      last.to = Math.max(last.to, span.to);
    } else joined.push({ ...span });
  }
  return joined;
}
