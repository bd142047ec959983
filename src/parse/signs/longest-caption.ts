/** Characters; what is longer is an article with a picture. */
export const LONGEST_CAPTION = 260;
