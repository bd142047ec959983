import type { Credit } from '../signs/read-byline.ts';
import type { Located } from '../text/located.ts';
import type { Decision } from './decision.ts';
import type { Doubt } from './doubt.ts';
import type { FindingCode } from '../../schema/findings/findings.ts';
import type { LocatedRepair } from './located-repair.ts';

/** A block of body text that still knows its places in the dump. */
export interface LocatedBlock {
  readonly kind: 'paragraph' | 'subhead';
  readonly text: Located;
}

/** An article with all its parts in order, before it becomes plain text. */
export interface LocatedArticle {
  readonly kicker?: Located;
  readonly title?: Located;
  readonly subtitle?: Located;
  readonly column?: Located;
  readonly credits: readonly Credit[];
  readonly dateline?: Located;
  /** Label and text of 编者按. */
  readonly note?: { readonly label: Located; readonly text: Located };
  readonly jump?: { readonly page: number; readonly text: Located } | undefined;
  readonly body: readonly LocatedBlock[];
  /** Offset in the dump of the body's first character: the article's anchor. */
  readonly anchor: number;
  readonly doubts: readonly Doubt[];
  /** All that speaks against it, too weak for a doubt or not, and how much of each there is. */
  readonly signals?: ReadonlyMap<FindingCode, number>;
  /** The share of its characters expected to be wrong, missing or another article's. */
  readonly misplaced?: number;
  readonly repairs: readonly LocatedRepair[];
  /** How surely each line of the body begins a paragraph or not. */
  readonly breaks: readonly Decision[];
  /** The headline's lines, and how surely each is none of the body's. */
  readonly heads: readonly Decision[];
  /** How surely each line of the body is none of a headline. */
  readonly bodies: readonly Decision[];
}

/** An article's headline lines in printed order. */
export function headlineLines({ kicker, title, subtitle }: LocatedArticle): Located[] {
  return [kicker, title, subtitle].filter((line) => line !== undefined);
}
