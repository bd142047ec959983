/** A term of the archive, as it is explained to readers. */
export interface Term {
  name: string;
  words: string;
}
