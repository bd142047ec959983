/** Names that a page of those under one letter holds: eight screens of a phone at most. */
export const NAME_SIZES = { columns: 120, authors: 160 } as const;
