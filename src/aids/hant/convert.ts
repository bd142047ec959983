import type { HantTable } from './table.ts';

/** A stretch of a text that is converted as one. */
export interface Segment {
  text: string;
  form: string;
}

/** Turns simplified text into traditional, by the longest phrase that begins at each place. */
export function convert(text: string, table: HantTable): string {
  return segmentsOf(text, table)
    .map(({ form }) => form)
    .join('');
}

/** The stretches of a text that the phrases of a table cut it into; others are single letters. */
export function segmentsOf(text: string, { characters, phrases, longest }: HantTable): Segment[] {
  const segments: Segment[] = [];
  for (let at = 0; at < text.length;) {
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    let end = at + Math.min(longest.get(letter) ?? 0, text.length - at);
    while (end > at + letter.length && !phrases.has(text.slice(at, end))) end--;
    const words = end > at + letter.length ? text.slice(at, end) : letter;
    segments.push({ text: words, form: phrases.get(words) ?? characters.get(words) ?? words });
    at += words.length;
  }
  return segments;
}
