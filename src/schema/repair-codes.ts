/** The rules by which the parser changes wording, and the editor's own corrections. */
export const REPAIR_CODES = [
  'column-logo',
  'correction',
  'dash-for-one',
  'lost-stop',
  'misread-bracket',
  'misread-dash',
  'misread-mark',
  'misread-quote',
  'misread-role',
  'shadow',
  'stray-dash',
  'torn-tail',
  'traditional-form',
] as const;

export type RepairCode = (typeof REPAIR_CODES)[number];
