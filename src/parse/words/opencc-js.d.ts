/** The part of the package `opencc-js` that the archive uses; it types its converters alone. */
declare module 'opencc-js/dict/TSCharacters' {
  /** `贏 赢|乾 乾 干|…`: a traditional character and the simplified ones that it may stand for. */
  const table: string;
  export default table;
}
