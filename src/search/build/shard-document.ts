import type { TextRecord } from '../record.ts';
import type { Facts } from '../facts.ts';
import type { Press } from './press-of.ts';

/** A document to index: what is shown of it, and for an article what it can be filtered by. */
export interface ShardDocument {
  /** Day of the folder that its issue is filed under. */
  day: string;
  record: TextRecord;
  facts?: Facts;
  /** What a page says of its issue. */
  press?: Press;
}
