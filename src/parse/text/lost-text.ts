/** Printed where the dump has lost text for certain. */
export const GAP = '〔缺〕';
