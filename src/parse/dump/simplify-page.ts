import type { Doubt } from '../model/doubt.ts';
import type { LocatedRepair } from '../model/located-repair.ts';
import type { ReadDump } from '../model/read-dump.ts';
import { SUPPLIED, type Located } from '../text/located.ts';
import { findTraditional, toSimplified } from '../words/simplified-of.ts';

/** The share of traditional forms among the Chinese characters of a page that is printed in them. */
const LEAST_TRADITIONAL = 0.1;

/** A page whose traditional forms were read as simplified ones. */
export interface SimplifiedPage {
  readonly dump: Located;
  /** Gives the parts of the page its own forms again. */
  readonly restore: (read: ReadDump) => ReadDump;
}

/**
 * Reads a page in traditional characters as if it were printed in simplified ones, which all rules
 * and words of the parser are. Each character keeps its place, and gets its own form again in the end.
 */
export function simplifyPage(dump: Located): SimplifiedPage {
  const han = dump.text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (findTraditional(dump.text).length < LEAST_TRADITIONAL * Math.max(1, han)) {
    return { dump, restore: (read) => read };
  }
  const text = toSimplified(dump.text);
  const forms = new Map<number, readonly [simplified: string, own: string]>();
  for (let i = 0; i < text.length; i++) {
    const [simplified, own, at] = [text.charAt(i), dump.text.charAt(i), dump.at[i] ?? SUPPLIED];
    if (simplified !== own && at !== SUPPLIED) forms.set(at, [simplified, own]);
  }
  return { dump: { text, at: dump.at }, restore: (read) => restoreForms(read, forms) };
}

function restoreForms(
  read: ReadDump,
  forms: ReadonlyMap<number, readonly [string, string]>,
): ReadDump {
  /** What was read, and the same in its own forms. */
  const known: [simplified: string, own: string][] = [];
  const restore = ({ text, at }: Located): Located => {
    const own = at.map((place, i) => {
      const [simplified, form] = forms.get(place) ?? [];
      return form !== undefined && simplified === text[i] ? form : (text[i] ?? '');
    });
    const restored = own.join('');
    if (restored !== text) known.push([text, restored]);
    return { text: restored, at };
  };
  const ownOf = (text: string): string => {
    const [simplified, own] = known.find(([words]) => words.includes(text)) ?? [text, text];
    const start = simplified.indexOf(text);
    return own.slice(start, start + text.length);
  };
  // Words that are said once more than they are printed: a photographer who wrote, too.
  const repeat = ({ text, at }: Located): Located => {
    const isSupplied = text !== '' && at.every((place) => place === SUPPLIED);
    return { text: isSupplied ? ownOf(text) : text, at };
  };
  return walk(walk(read, restore), repeat, ownOf) as ReadDump;
}

/**
 * The same value with each located text in it changed.
 *
 * @param quote changes the words that a doubt quotes
 */
function walk(
  value: unknown,
  change: (located: Located) => Located,
  quote: (words: string) => string = (words) => words,
): unknown {
  if (Array.isArray(value)) return value.map((part) => walk(part, change, quote));
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  if (isLocated(value)) return change(value);
  if (isDoubt(value)) return { ...value, args: value.args.map(quote) };
  if (isRepair(value)) return restoreRepair(value, change(value.dump));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, walk(part, change, quote)]),
  );
}

/** A repair, with what it prints in the page's own forms but for what it changes. */
function restoreRepair(repair: LocatedRepair, dump: Located): LocatedRepair {
  const { printed } = repair;
  const simplified = repair.dump.text;
  const most = Math.min(printed.length, simplified.length);
  let before = 0;
  while (before < most && printed[before] === simplified[before]) before++;
  let after = 0;
  while (after < most - before && printed.at(-1 - after) === simplified.at(-1 - after)) after++;
  const middle = printed.slice(before, printed.length - after);
  const end = dump.text.slice(dump.text.length - after);
  return { ...repair, dump, printed: dump.text.slice(0, before) + middle + end };
}

function isDoubt(value: object): value is Doubt {
  return 'code' in value && 'args' in value;
}

function isRepair(value: object): value is LocatedRepair {
  return 'dump' in value && 'printed' in value && 'why' in value;
}

function isLocated(value: object): value is Located {
  return 'text' in value && 'at' in value && typeof value.text === 'string';
}
