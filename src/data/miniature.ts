import type { ArticleMeta } from './load/meta.ts';
import { makeUp } from './make-up.ts';

/** A story as a box of a small drawing of its page. */
export interface MiniBox {
  title: string;
  look: 'lead' | 'comment' | 'plate' | 'report';
  /** Its part of its column's height, 1 to 5. */
  share: number;
}

export interface MiniColumn {
  /** Its part of the width, 1 to 3. */
  share: number;
  boxes: MiniBox[];
}

/** Columns beside each other, over the whole width of the page. */
export interface MiniBand {
  columns: MiniColumn[];
  /** Its part of the page's height, 1 to 5. */
  parts: number;
}

const MOST_PARTS = 5;
/** Characters that are a part of a column's height, and of a page's. */
const A_PART = { box: 250, band: 900 };

/** A page as a small drawing: the same places as on the page itself, boxes as large as stories are long. */
export function miniatureOf(articles: readonly ArticleMeta[]): MiniBand[] {
  const { lead, side, columns } = makeUp(articles);
  const top = lead
    ? [toColumn([lead], 2, 'lead'), ...(side.length > 0 ? [toColumn(side, 1)] : [])]
    : [];
  const below = columns.map((column, at) =>
    toColumn(column, at === 0 && columns.length > 1 ? 2 : 1),
  );
  return [
    toBand(
      top,
      [lead, ...side].filter((article) => article !== undefined),
    ),
    toBand(below, columns.flat()),
  ].filter((band) => band.columns.length > 0);
}

function toColumn(
  stories: readonly ArticleMeta[],
  share: number,
  look?: MiniBox['look'],
): MiniColumn {
  return {
    share,
    boxes: stories.map((article) => ({
      title: article.title,
      look: look ?? lookOf(article),
      share: partsOf(article.characters, A_PART.box),
    })),
  };
}

function toBand(columns: MiniColumn[], stories: readonly ArticleMeta[]): MiniBand {
  const characters = stories.reduce((sum, story) => sum + story.characters, 0);
  return { columns, parts: partsOf(characters, A_PART.band) };
}

function lookOf({ kind }: ArticleMeta): MiniBox['look'] {
  return kind === 'commentary' ? 'comment' : kind === 'photo' ? 'plate' : 'report';
}

function partsOf(characters: number, part: number): number {
  return Math.max(1, Math.min(MOST_PARTS, Math.round(characters / part)));
}
