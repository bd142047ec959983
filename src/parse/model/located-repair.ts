import type { RepairCode } from '../../schema/repair-codes.ts';
import type { Located } from '../text/located.ts';

/** A change of wording that the parser made, and the text that it left out. */
export interface LocatedRepair {
  /** The text as dumped. */
  readonly dump: Located;
  readonly printed: string;
  /** Code of the rule. */
  readonly why: RepairCode;
}
