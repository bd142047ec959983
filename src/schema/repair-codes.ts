/** The rules by which the parser changes wording, and the editor's own corrections. */
export const REPAIR_CODES = [
  'column-logo',
  'compatibility-form',
  'correction',
  'dash-for-one',
  'long-dash',
  'lost-stop',
  'misread-bracket',
  'misread-dash',
  'misread-mark',
  'misread-quote',
  'radical',
  'shadow',
  'stray-dash',
  'torn-tail',
  'traditional-form',
] as const;

export type RepairCode = (typeof REPAIR_CODES)[number];
