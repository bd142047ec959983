import type { Encoding } from './encoding.ts';

/** Bytes that are no character of the dump's encoding. */
export interface Fault {
  /** Offset in the decoded text, where U+FFFD stands for them. */
  readonly at: number;
  /** Offset of the first in the file, from 0. */
  readonly byte: number;
  readonly bytes: Uint8Array;
}

/** Formats that a page may come in and that are not the text of it. */
export type FileFormat =
  | 'pdf'
  | 'postscript'
  | 'rtf'
  | 'docx'
  | 'odt'
  | 'ofd'
  | 'epub'
  | 'zip'
  | 'doc'
  | 'png'
  | 'jpeg'
  | 'tiff'
  | 'djvu'
  | 'gif'
  | 'bmp'
  | 'webp'
  | 'heic'
  | 'gzip'
  | 'bzip2'
  | 'xz'
  | '7z'
  | 'rar'
  | 'zstd'
  | 'tar'
  | 'svg'
  | 'html'
  | 'xml';

/** Why bytes are refused: what is wrong with them, or what they are instead of text. */
export type DecodeProblem = 'empty' | 'too-large' | 'binary' | 'encoding' | 'utf-32' | FileFormat;

/** What came of reading a dump's bytes as text. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding; readonly faults: readonly Fault[] }
  | { readonly problem: DecodeProblem };
