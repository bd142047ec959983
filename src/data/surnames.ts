import type { Facet } from './facets.ts';

/** Two-character surnames that the paper's readers would look under. */
const COMPOUND = ['欧阳', '司徒', '上官', '诸葛', '司马', '东方', '皇甫', '尉迟', '夏侯', '令狐'];

/** Authors of one surname. */
export interface SurnameGroup {
  surname: string;
  authors: Facet[];
}

/** Groups authors by surname and keeps the order that they come in. */
export function bySurname(authors: readonly Facet[]): SurnameGroup[] {
  const groups = Map.groupBy(authors, ({ name }) => surnameOf(name));
  return [...groups].map(([surname, people]) => ({ surname, authors: people }));
}

/** The surname of a Chinese name; the first character of any other. */
function surnameOf(name: string): string {
  const compound = COMPOUND.find((surname) => name.startsWith(surname) && name.length > 2);
  return compound ?? [...name][0] ?? '';
}
