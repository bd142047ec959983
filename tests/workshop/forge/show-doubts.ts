import type { Detail } from '../../support/fidelity/measure.ts';

/** How many wrong and right articles carry a doubt, and how many carry it alone. */
interface Count {
  wrong: number;
  right: number;
  wrongAlone: number;
  rightAlone: number;
}

/**
 * What each doubt is worth: the share of wrong and of right articles that carry it, and that carry
 * no other. A doubt that right articles carry as often as wrong ones tells nothing.
 */
export function showDoubts(details: readonly Detail[]): string {
  const printed = details.filter((detail) => detail.printed !== undefined);
  const counts = new Map<string, Count>();
  for (const { perfect, doubts } of printed) {
    const codes = new Set(doubts.map((doubt) => doubt.split(' ')[0] ?? ''));
    for (const code of codes.size > 0 ? codes : ['(none)']) {
      const count = counts.get(code) ?? { wrong: 0, right: 0, wrongAlone: 0, rightAlone: 0 };
      count[perfect ? 'right' : 'wrong']++;
      if (codes.size === 1) count[perfect ? 'rightAlone' : 'wrongAlone']++;
      counts.set(code, count);
    }
  }
  const right = printed.filter((detail) => detail.perfect).length;
  const wrong = printed.length - right;
  const share = (n: number, of: number): string => `${((100 * n) / Math.max(1, of)).toFixed(1)}%`;
  const rows = [...counts]
    .sort(([, a], [, b]) => b.wrong - a.wrong)
    .map(([code, n]) => [
      code,
      share(n.wrong, wrong),
      share(n.right, right),
      share(n.wrongAlone, wrong),
      share(n.rightAlone, right),
    ]);
  const head = ['', `${wrong} wrong`, `${right} right`, 'wrong, alone', 'right, alone'];
  return [head, ...rows]
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(18) : cell.padStart(14))).join(''))
    .join('\n');
}
