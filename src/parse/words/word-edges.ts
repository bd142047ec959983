// What is known of words where one text may go on in another; probabilities are shares of the places
// between two characters of running text.

/** Whether Chinese stands first in a text. */
export const HAN_START = /^\p{Script=Han}/u;
/** Characters looked at on each side of a seam; few words are longer. */
export const REACH = 5;
/** The share of places between two characters that are the end of a word. */
export const WORD_ENDS = 0.6;
/** A place where nothing can be known is taken for the end of a word by this share. */
export const NEAR_MARK = 0.8;
/** No edge of a word is less likely: the dictionary does not know all words. */
export const LEAST = 0.02;
/** Probability of a word's edge where another clause of the page has one. */
export const SEEN = 0.7;
