import type { NameEvidence } from './cut-names.ts';

/** Bonus for a name that stands elsewhere on the page, by its length. */
const ELSEWHERE: Readonly<Record<number, number>> = { 2: 2, 3: 4, 4: 4 };

/**
 * What the page says of names: one that a reporter bears stands in other bylines too, and people of
 * a story who sign it stand in its text.
 *
 * @param page the text of the page
 */
export function nameEvidence(page: string): NameEvidence {
  const text = page.replace(/\s/g, '');
  const known = new Map<string, number>();
  return (name) => {
    let bonus = known.get(name);
    if (bonus === undefined) {
      const first = text.indexOf(name);
      const again = first >= 0 && text.includes(name, first + name.length);
      bonus = again ? (ELSEWHERE[name.length] ?? 0) : 0;
      known.set(name, bonus);
    }
    return bonus;
  };
}
