// Marks that print sets beside a text to say what it is, and that are none of its words; each list is the
// inside of a character class.

/** Before a byline: `■记者 胡佳英`. */
export const BYLINE_MARKS = '■●◆▲□○◎▪◼▌▍';
/** On both sides of a rubric: `◆关注民生实事◆`, `·项目建设进行时·`. */
export const RUBRIC_MARKS = '◆◇●○★☆■□▲△·•';
/** Before a rubric: `》》“八大行动”这样干`, `▶民生热线`. */
export const POINTERS = '》>»▶►▷➤';
