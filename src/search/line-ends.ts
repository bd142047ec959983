/** Ends a line of an article's head in the index; a word of its own, that no phrase gets past. */
export const HEAD_END = '‖';
/** Ends any other line or paragraph of an article there. */
export const LINE_END = '¶';
