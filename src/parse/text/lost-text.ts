/** Printed where the dump has lost text for certain. */
export const LOST_TEXT = '〔缺〕';
