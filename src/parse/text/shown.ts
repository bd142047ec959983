/** Characters that a finding shows of a text, from its start or before its end; about a clause. */
export const SHOWN = 12;
