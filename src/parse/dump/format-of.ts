import type { FileFormat } from '../model/decoded.ts';

/* eslint-disable no-control-regex -- most formats are known by bytes that no text has */
/** Formats that a page may come in and that are not the text of it, and how their files begin. */
const BY_BYTES: readonly (readonly [FileFormat, RegExp])[] = [
  ['pdf', /^%PDF-\d/],
  ['postscript', /^%!PS/],
  ['rtf', /^\{\\rtf/],
  ['docx', /^PK\x03\x04[^]{0,4000}?word\//],
  ['odt', /^PK\x03\x04[^]{0,100}?opendocument\.text/],
  ['ofd', /^PK\x03\x04[^]{0,4000}?OFD\.xml/],
  ['epub', /^PK\x03\x04[^]{0,100}?application\/epub/],
  ['zip', /^PK(?:\x03\x04|\x05\x06)/],
  ['doc', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpeg', /^\xff\xd8\xff/],
  ['jpeg', /^\0\0\0\x0cjP {2}/],
  ['tiff', /^(?:II\*\0|MM\0\*|II\+\0|MM\0\+)/],
  ['djvu', /^AT&TFORM/],
  ['gif', /^GIF8[79]a/],
  ['bmp', /^BM[^]{4}\0{4}/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['heic', /^\0\0\0[^]ftyp(?:hei|hev|mif|avif)/],
  ['gzip', /^\x1f\x8b/],
  ['bzip2', /^BZh[1-9]1AY&SY/],
  ['xz', /^\xfd7zXZ\0/],
  ['7z', /^7z\xbc\xaf\x27\x1c/],
  ['rar', /^Rar!\x1a\x07/],
  ['zstd', /^\x28\xb5\x2f\xfd/],
  ['tar', /^[^]{257}ustar/],
];

/* eslint-enable no-control-regex */

/** `<?xml version="1.0"?>` */
const XML = /^<\?xml\s/i;
/** Markup begins so, declarations and comments aside; what only uses a tag begins with text. */
const BY_MARKUP: readonly (readonly [FileFormat, RegExp])[] = [
  ['svg', /^(?:<!doctype svg|<svg[\s>])/i],
  ['html', /^(?:<!doctype html|<html(?:\s[^>]*)?>\s*<)/i],
  ['html', /^<(?:head|body|meta|title|script|style|link)(?:\s[^>]*)?>(?:[^<]*<\/?[a-z!]){3}/i],
];

/** White space, comments and `<?…?>`. */
const BEFORE_MARKUP = /^(?:\s|<!--[^]*?-->|<\?[^>]*>)+/;
/** Bytes at a file's beginning that tell. */
const HEAD = 8192;
/** A byte order mark in UTF-8, UTF-16 or GB18030. */
const MARK = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff|\x84\x31\x95\x33)/;

/**
 * Tells a file that is no text, or whose text is a program's and not the page's, by how it begins; a
 * byte order mark and white space may stand before it.
 *
 * @returns `undefined` for text, and for what is not known here
 */
export function formatOf(bytes: Uint8Array): FileFormat | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const start = head.replace(MARK, '').trimStart();
  // Markup in UTF-16 has a NUL beside each letter.
  const letters = start.replaceAll('\0', '').trimStart();
  const markup = letters.replace(BEFORE_MARKUP, '');
  const known =
    BY_BYTES.find(([, pattern]) => pattern.test(head) || pattern.test(start)) ??
    BY_MARKUP.find(([, pattern]) => pattern.test(markup));
  return known?.[0] ?? (XML.test(letters) ? 'xml' : undefined);
}
