import { encodeAs, encodeWide } from '../support/encode-as.ts';

/** Writes text as GB18030, of whose characters only those of two bytes are known here. */
export function toGb18030(text: string): Uint8Array {
  return encodeAs('gb18030', text);
}

/** Writes text as UTF-16, with its byte order mark. */
export function toUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  return encodeWide(`\ufeff${text}`, order);
}
