/** Printed where the dump has lost text for certain; nothing is guessed. */
export const GAP = '〔缺〕';
