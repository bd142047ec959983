/** Encodings in which a character is a byte, or a pair of bytes of which the first is over 127. */
export type PairEncoding = 'gb18030' | 'big5';

/** Encodings that dumps come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | PairEncoding;
