import { concat, join, type Located } from './located.ts';
import type { Head } from './items.ts';
import { widthOf } from './width.ts';

/** A headline block by its printed parts. */
export interface Headline {
  /** 引题 */
  kicker?: Located;
  /** 主题 */
  title?: Located;
  /** 副题 */
  subtitle?: Located;
  /** False where another reading of the parts is as likely. */
  sure: boolean;
}

/** A run of lines that is one of the parts. */
interface Part {
  readonly lines: readonly Located[];
  readonly level: number;
}

/** `…会议上强调`, `…永恒丰碑——`, `…“一号开放工程”，`: what goes on in the main headline. */
const KICKER = /(?:强调|指出|要求|表示|时说|——|—|[，,：:])$/u;
/** `同时部署…`, `——平湖…`: what goes on from the main headline. */
const SUBTITLE = /^(?:同时|并|暨|兼|——|—|—\s*记|记)/u;
/** A second line this much longer than the first is set smaller: a subtitle. */
const MUCH_LONGER = 1.3;

/**
 * Tells kicker, title and subtitle apart: by words that lead into or on from a headline, by heading
 * marks (the main headline has the fewest signs), then by length, as the main headline is set
 * largest and so has the fewest characters a line.
 */
export function readHeadline(heads: readonly Head[]): Headline {
  const parts = cutParts(heads);
  const [first, second, third] = parts;
  if (!first) return { sure: false };
  if (!second) return { title: joinLines(first.lines), sure: true };
  if (parts.length >= 3 && third) {
    const rest = parts.slice(2).flatMap((part) => part.lines);
    return {
      kicker: joinLines(first.lines),
      title: joinLines(second.lines),
      subtitle: joinLines(rest),
      sure: parts.length === 3,
    };
  }
  const { titleFirst, sure } = compare(first, second);
  return titleFirst
    ? { title: joinLines(first.lines), subtitle: joinLines(second.lines), sure }
    : { kicker: joinLines(first.lines), title: joinLines(second.lines), sure };
}

/** Whether of two parts the first is the main headline. */
function compare(first: Part, second: Part): { titleFirst: boolean; sure: boolean } {
  if (KICKER.test(textOf(first))) return { titleFirst: false, sure: true };
  if (SUBTITLE.test(textOf(second))) return { titleFirst: true, sure: true };
  if (first.level !== second.level) {
    const rank = (level: number): number => (level === 0 ? 7 : level);
    return { titleFirst: rank(first.level) < rank(second.level), sure: true };
  }
  const ratio = widest(second) / widest(first);
  return { titleFirst: ratio > MUCH_LONGER, sure: ratio > 1.5 || ratio < 0.85 };
}

/** Headline blocks as parts: a torn kicker is put together, a kicker glued to its title taken off. */
function cutParts(heads: readonly Head[]): Part[] {
  const parts = heads.flatMap(({ lines, level }): Part[] => {
    const cut = lines.findIndex(
      (line, i) => i > 0 && isCut(lines.slice(0, i), line, heads.length === 1),
    );
    return cut > 0
      ? [
          { lines: lines.slice(0, cut), level },
          { lines: lines.slice(cut), level },
        ]
      : [{ lines, level }];
  });
  const lead = parts.findLastIndex((part) => /(?:[，,]|——)$/u.test(textOf(part)));
  if (lead < 1 || lead === parts.length - 1) return parts;
  const torn = parts.slice(0, lead + 1);
  return [
    { lines: [concat(torn.flatMap((part) => part.lines))], level: torn[0]?.level ?? 0 },
    ...parts.slice(lead + 1),
  ];
}

/** Whether one block's lines change from one part to the next before a line. */
function isCut(before: readonly Located[], line: Located, alone: boolean): boolean {
  const last = before.at(-1)?.text ?? '';
  if (/[！!？?]$|——$|强调$/u.test(last) || /^——/.test(line.text)) return true;
  // A headline that runs on breaks late: a longer second line is set smaller or larger.
  return (
    alone &&
    before.length === 1 &&
    widthOf(line.text) > MUCH_LONGER * widthOf(last) &&
    widthOf(last) >= 6
  );
}

/**
 * The lines of one part as one text. Parallel lines, of one length or with a space of their own,
 * are set apart by a space; a line that only runs on is not.
 */
export function joinLines(lines: readonly Located[]): Located {
  const lengths = lines.map((line) => line.text.replace(/[^\p{L}\p{N}]/gu, '').length);
  const parallel =
    lengths.every((n) => n === lengths[0]) || lines.some((l) => /\S\s\S/.test(l.text));
  return parallel ? join(lines, ' ') : concat(lines);
}

function textOf(part: Part): string {
  return part.lines.map((line) => line.text).join('');
}

function widest(part: Part): number {
  return Math.max(...part.lines.map((line) => widthOf(line.text)));
}
