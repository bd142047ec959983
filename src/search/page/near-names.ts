/** Names that are offered for one that nobody has. */
const MOST = 6;

/**
 * The names that are like one: they hold it or are held in it, or differ in one character.
 *
 * @param counts names with their articles
 * @returns those with most articles first
 */
export function nearNames(
  name: string,
  counts: ReadonlyMap<string, number>,
): [name: string, articles: number][] {
  return [...counts]
    .filter(([own]) => own !== name && isNear(own, name))
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST);
}

function isNear(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  const [short, long] = [[...a], [...b]].sort((x, y) => x.length - y.length);
  if (!short || !long || long.length - short.length > 1 || short.length < 2) return false;
  const from = long.findIndex((one, at) => one !== short[at]);
  const rest = long.slice(from + 1).join('');
  return rest === short.slice(from + (long.length === short.length ? 1 : 0)).join('');
}
