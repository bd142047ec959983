/** True where a search's words may have a term that narrows it down, `作者:仲旭东`: a cheap test. */
export function mayHaveFacets(words: string): boolean {
  return /[:：]/.test(words);
}
