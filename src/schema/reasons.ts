import type { RepairCode } from './repair-codes.ts';

/** Why text belongs to the page, and to no article. */
const FURNITURE_REASONS = [
  'empty-note',
  'jump-from',
  'logotype',
  'masthead',
  'page-number',
  'source',
] as const;
export type FurnitureReason = (typeof FURNITURE_REASONS)[number];

/** Why characters are taken out that don't belong in a text. */
const STRAY_REASONS = [
  'bad-bytes',
  'control-characters',
  'invisible-characters',
  'lost-characters',
  'unknown-glyphs',
] as const;
export type StrayReason = (typeof STRAY_REASONS)[number];

/** Why a run of the dump is in no article, but for the rules that change wording. */
export const REASONS = [
  ...FURNITURE_REASONS,
  ...STRAY_REASONS,
  'correction',
  'mark',
  'space',
  'unplaced',
] as const;

/** Why a run of the dump is in no article, as its ledger may say. */
export type Reason = (typeof REASONS)[number] | RepairCode;
