import type { StrayReason } from '../../schema/reasons.ts';
import { codePoint, strayKind, STRAYS, type StrayKind } from '../../schema/strays.ts';
import type { Fault } from '../model/decoded.ts';
import type { Doubt } from '../model/doubt.ts';
import { FEW } from '../text/bounds.ts';
import { isLineEnd, type LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import type { Account } from './account.ts';

/** What is told of characters that were taken out. */
export interface StrayDoubt {
  readonly doubt: Doubt;
  /** The article that they stood in, where it may lack text. */
  readonly article: string | undefined;
}

/** Text may be lost with these: each line of them is told, and their article is doubted. */
const LOSSES: ReadonlySet<StrayReason> = new Set([
  'bad-bytes',
  'lost-characters',
  'unknown-glyphs',
]);

const CODES = {
  lost: 'lost-characters',
  'unknown-glyph': 'unknown-glyphs',
  control: 'control-characters',
  invisible: 'invisible-characters',
} as const;

/**
 * Enters the dump's stray characters as dropped, each under its code point, whoever holds them.
 *
 * @param mended stretches that an editor has replaced or dropped: nothing is missing there
 * @returns what is to be told of them: a doubt for each line and article that may lack text, and one
 *   for each other kind
 */
export function enterStrays(
  account: Account,
  dump: string,
  faults: readonly Fault[],
  { lineAt }: LineIndex,
  mended: readonly Span[],
): StrayDoubt[] {
  const groups = new Map<string, Group>();
  let next = 0;
  for (const stray of findStrays(dump)) {
    const { from, to, code } = stray;
    const broken: Fault[] = [];
    for (let fault = faults[next]; fault && fault.at < to; fault = faults[++next])
      broken.push(fault);
    const reason = broken.length > 0 ? 'bad-bytes' : CODES[stray.kind];
    account.take(from, to, { use: 'dropped', reason, code });
    const isMended = mended.some((span) => span.from <= from && to <= span.to);
    if (isMended && LOSSES.has(reason)) continue;
    const line = lineAt(from);
    const article = LOSSES.has(reason) ? articleAt(account, dump, stray) : undefined;
    const key = LOSSES.has(reason) ? `${reason} ${String(line)} ${article ?? ''}` : reason;
    const group = groups.get(key) ?? { reason, line, article, strays: [], faults: [] };
    groups.set(key, group);
    group.strays.push(stray);
    for (const fault of broken) group.faults.push(fault);
  }
  return Array.from(groups.values(), toDoubt);
}

/** A run of one stray character in the dump. */
interface Stray {
  readonly from: number;
  readonly to: number;
  readonly kind: StrayKind;
  /** `U+202E` */
  readonly code: string;
  /** How many there are. */
  readonly count: number;
}

/** Finds the characters of a dump that don't belong in a text, in its order. */
function findStrays(dump: string): Stray[] {
  const strays: Stray[] = [];
  for (const { 0: run, index } of dump.matchAll(STRAYS)) {
    let from = index;
    for (const character of run) {
      const to = from + character.length;
      const code = codePoint(character);
      const last = strays.at(-1);
      if (last?.to === from && last.code === code) {
        strays[strays.length - 1] = { ...last, to, count: last.count + 1 };
      } else strays.push({ from, to, kind: strayKind(character), code, count: 1 });
      from = to;
    }
  }
  return strays;
}

/** Strays that are told together. */
interface Group {
  readonly reason: StrayReason;
  /** Of the first. */
  readonly line: number;
  readonly article: string | undefined;
  readonly strays: Stray[];
  readonly faults: Fault[];
}

/** The article that holds a stray, or what stands nearest to it on the line. */
function articleAt(account: Account, dump: string, { from, to }: Stray): string | undefined {
  const near = [from];
  for (let i = from - 1; i >= from - FEW && i >= 0 && !isLineEnd(dump[i]); i--) near.push(i);
  for (let i = to; i < to + FEW && i < dump.length && !isLineEnd(dump[i]); i++) near.push(i);
  for (const offset of near) {
    const owner = account.ownerOf(offset);
    if (owner && !('code' in owner)) return owner.use === 'article' ? owner.article : undefined;
  }
  return undefined;
}

function toDoubt({ reason, line, article, strays, faults }: Group): StrayDoubt {
  const count = strays.reduce((sum, stray) => sum + stray.count, 0);
  const args =
    reason === 'bad-bytes'
      ? [String(faults.length), listFaults(faults)]
      : [String(count), listCodes(strays)];
  return { doubt: { code: reason, line, args }, article };
}

/** `1999:E4 BB、2004:FF` */
function listFaults(faults: readonly Fault[]): string {
  const listed = faults.slice(0, FEW).map(({ byte, bytes }) => {
    const shown = Array.from(bytes.subarray(0, FEW), (one) =>
      one.toString(16).toUpperCase().padStart(2, '0'),
    ).join(' ');
    return `${String(byte)}:${shown}${bytes.length > FEW ? '…' : ''}`;
  });
  return `${listed.join('、')}${faults.length > FEW ? '…' : ''}`;
}

/** `U+202E、U+00AD×12` */
function listCodes(strays: readonly Stray[]): string {
  const counts = new Map<string, number>();
  for (const { code, count } of strays) counts.set(code, (counts.get(code) ?? 0) + count);
  const listed = Array.from(counts).slice(0, FEW);
  const shown = listed.map(([code, count]) => (count > 1 ? `${code}×${String(count)}` : code));
  return `${shown.join('、')}${counts.size > FEW ? '…' : ''}`;
}
