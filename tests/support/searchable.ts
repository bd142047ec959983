import { authorsByRole } from '../../src/data/authors.ts';
import type { Printed } from './read-printed.ts';

/** The lines of an article that a search must reach, as they stand on its page. */
export function searchableLines({ front, body }: Printed): string[] {
  const { column, kicker, title, subtitle, editorsNote, dateline = '' } = front;
  const authors = authorsByRole(front.authors).map(({ role, names }) => [role, ...names].join(' '));
  const note = editorsNote && `编者按${editorsNote}`;
  const [first, ...others] = body;
  const opening = first?.kind === 'paragraph' ? dateline + first.text : first?.text;
  return [
    ...[column, kicker, title, subtitle, authors.join('　'), note, opening],
    ...others.map(({ text }) => text),
  ].filter((line) => line !== undefined);
}

/** What of a text counts in a search: letters, digits and decimal points, case and width folded. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<!\d)\.|\.(?!\d)/g, '')
    .replace(/[^\p{L}\p{N}.]/gu, '');
}
