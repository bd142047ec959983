// One scale for what is weighed by hand: points for (above 0) or against a reading, roughly logarithms
// of odds. Its steps are the preferred numbers of ISO 3 (R″5), each about 1.6 times the one before: few
// readings that are right depend on a finer one. A table that needs finer weights says where it shows.

export const FAINT = 0.25;
export const WEAK = 0.4;
export const SLIGHT = 0.6;
export const SOME = 1;
export const FAIR = 1.5;
export const CLEAR = 2.5;
export const STRONG = 4;
export const HEAVY = 6;
export const CERTAIN = 10;
