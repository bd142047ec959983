import { REPAIR_CODES } from './repair-codes.ts';

/** Why text belongs to the page, and to no article. */
const FURNITURE_REASONS = [
  'empty-note',
  'jump-from',
  'logotype',
  'masthead',
  'page-number',
  'page-text',
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

/** Why a run of the dump is in no article; rules that change wording leave text out, too. */
export const REASONS = [
  ...FURNITURE_REASONS,
  ...STRAY_REASONS,
  ...REPAIR_CODES,
  'mark',
  'space',
  'unplaced',
] as const;
export type Reason = (typeof REASONS)[number];
