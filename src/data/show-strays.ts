import { codePoint, STRAYS } from '../schema/strays.ts';

/** Text of a dump with what can't be seen in it named: `〔U+202E〕`, `〔U+00AD×12〕`. */
export function showStrays(text: string): string {
  return text.replace(STRAYS, (run) => {
    const counts = new Map<string, number>();
    for (const one of run) counts.set(codePoint(one), (counts.get(codePoint(one)) ?? 0) + 1);
    return Array.from(counts, ([code, n]) => (n > 1 ? `〔${code}×${n}〕` : `〔${code}〕`)).join('');
  });
}
