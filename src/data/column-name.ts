const PAIRS = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
] as const;
/** What parts the two halves of a name: 八大行动 实干开图, 平湖·夜话, 我在平湖｜故事. */
const SEAM = /\s*(?<!\d)(?:[·•・|｜/／]|[—–―]+)(?!\d)\s*|\s+/u;

/**
 * The name of a 栏目 without quotes that say nothing: half a pair, or a pair around the whole name.
 * Its parts stand with one space between, as the archive joins lines; see `columnParts`.
 */
export function columnName(printed: string): string {
  const name = PAIRS.reduce(withoutStrays, printed.trim());
  const bare = withoutOuter(name);
  const joined = bare.split(SEAM).filter(Boolean).join(' ');
  // A pair may stand within a pair.
  return joined === '' || joined === printed ? printed : columnName(joined);
}

/** The parts of a name, between which its seam is. */
export function columnParts(name: string): string[] {
  return name.split(' ');
}

/** Takes out what closes nothing or is never closed. */
function withoutStrays(name: string, [open, close]: readonly [string, string]): string {
  const strays = new Set<number>();
  const waiting: number[] = [];
  Array.from(name).forEach((one, at) => {
    if (one === open) waiting.push(at);
    else if (one === close && waiting.pop() === undefined) strays.add(at);
  });
  for (const at of waiting) strays.add(at);
  return Array.from(name)
    .filter((_, at) => !strays.has(at))
    .join('');
}

function withoutOuter(name: string): string {
  const inner = name.slice(1, -1);
  const pair = PAIRS.find(([open, close]) => name.startsWith(open) && name.endsWith(close));
  if (!pair || !inner || pair.some((mark) => inner.includes(mark))) return name;
  return inner.trim();
}
