/** The parts of the package `opencc-js` that make traditional text; it types its presets alone. */
declare module 'opencc-js/from/cn' {
  const dictionaries: string[][];
  export default dictionaries;
}
declare module 'opencc-js/to/tw' {
  const dictionaries: string[][];
  export default dictionaries;
}
declare module 'opencc-js/dict/STCharacters' {
  /** `丑 醜 丑|…`: a simplified character and the traditional ones that it may stand for. */
  const table: string;
  export default table;
}
declare module 'opencc-js/dict/STPhrases' {
  const table: string;
  export default table;
}
declare module 'opencc-js/dict/TWVariants' {
  const table: string;
  export default table;
}
