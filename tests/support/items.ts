import type { Body, Head } from '../../src/parse/model/item.ts';
import { locate } from '../../src/parse/text/located.ts';

/** A headline block of these lines. */
export function headOf(lines: readonly string[], more: Partial<Head> = {}): Head {
  const located = lines.map((line) => locate(line, 0));
  return { kind: 'head', block: 0, number: 1, lines: located, level: 0, logo: false, ...more };
}

/** Body text of these lines. */
export function bodyOf(lines: readonly string[], more: Partial<Body> = {}): Body {
  const place = { number: 1, block: 0, indent: 0 };
  const located = lines.map((line) => ({ ...place, text: locate(line, 0) }));
  return { kind: 'body', block: 0, number: 1, lines: located, ...more };
}
