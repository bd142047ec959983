import toSimplified from 'opencc-js/dict/TSCharacters';
import { authorsByRole } from '../../src/data/authors.ts';
import type { Printed } from './read-printed.ts';

const SAME = new Map(
  toSimplified.split('|').map((row) => row.split(' ').slice(0, 2) as [string, string]),
);

/** The lines of an article that a search must reach, as they stand on its page. */
export function searchableLines({ front, body }: Printed): string[] {
  const { column, kicker, title, subtitle, editorsNote, dateline = '' } = front;
  const authors = authorsByRole(front.authors).map(({ role, names }) => [role, ...names].join(' '));
  const [first, ...others] = body;
  const opening =
    first?.kind === 'paragraph' ? [dateline, first.text].join('　').trim() : first?.text;
  return [
    ...[column, kicker, title, subtitle, authors.join('　'), editorsNote, opening],
    ...others.map(({ text }) => text),
  ].filter((line) => line !== undefined);
}

/** What readers do not tell apart, made the same: width, case, traditional forms, quotation marks. */
export function foldForSearch(text: string): string {
  return [...text.normalize('NFKC').toLowerCase()]
    .map((one) => SAME.get(one) ?? one)
    .join('')
    .replace(/[“”„「」]/g, '"')
    .replace(/[‘’『』]/g, "'");
}
