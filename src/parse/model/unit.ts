import type { Masthead } from '../../schema/ledger.ts';
import type { FurnitureReason } from '../../schema/reasons.ts';
import type { Credit } from '../signs/read-byline.ts';
import type { Located } from '../text/located.ts';

/** A stretch of a line and where it stands. */
export interface UnitPlace {
  readonly text: Located;
  readonly number: number;
  readonly indent: number;
  readonly block: number;
  readonly level: number;
  /** Its line is set in bold, as markdown says. */
  readonly bold?: boolean;
}

/** A line, or the part of one that plays a role of its own. */
export type Unit = UnitPlace &
  (
    | { readonly kind: 'plain' }
    | {
        readonly kind: 'byline';
        readonly credits: readonly Credit[];
        /** Signs the text above by its form: in brackets, or right after the last words. */
        readonly closes?: true;
      }
    | { readonly kind: 'lead'; readonly dateline: Located; readonly credits: readonly Credit[] }
    | { readonly kind: 'note'; readonly noteLabel: Located }
    | { readonly kind: 'jump'; readonly page: number }
    | { readonly kind: 'furniture'; readonly reason: FurnitureReason; readonly masthead?: Masthead }
  );
