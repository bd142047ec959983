import { convert, segmentsOf, type Segment } from '../convert.ts';
import { longestOf, type HantTable, type PackedTable } from '../table.ts';
import { packTable } from './pack-table.ts';
import { toTraditional } from './whole-table.ts';

/**
 * What some texts need beyond the base for each letter of them to come out as OpenCC has it:
 * characters, phrases with forms of their own, and phrases that keep others from being found.
 *
 * @param base what every page knows
 * @param whole all that OpenCC knows
 */
export function packSupplement(
  texts: readonly string[],
  base: HantTable,
  whole: HantTable,
): PackedTable {
  const characters = new Map<string, string>();
  for (const letter of new Set(texts.join(''))) {
    const form = whole.characters.get(letter) ?? letter;
    if (form !== (base.characters.get(letter) ?? letter)) characters.set(letter, form);
  }
  const known = new Map([...base.characters, ...characters]);
  const phrases = new Map<string, string>();
  const table = { characters: known, phrases: new Map(base.phrases), longest: base.longest };
  const add = ({ text, form }: Segment) => {
    phrases.set(text, form);
    table.phrases.set(text, form);
    table.longest = longestOf(table.phrases.keys());
  };
  for (const text of texts) mend(text, table, whole, add);
  return packTable(characters, phrases, known);
}

/** Adds what OpenCC has where a text comes out otherwise, until it does not. */
function mend(
  text: string,
  table: HantTable,
  whole: HantTable,
  add: (segment: Segment) => void,
): void {
  const wanted = toTraditional(text);
  const pieces = segmentsOf(text, whole);
  for (let tries = 0; convert(text, table) !== wanted && tries <= pieces.length; tries++) {
    const found = firstWrong(segmentsOf(text, table), pieces);
    if (!found) break;
    add(found);
  }
}

/** The first of OpenCC's pieces that begins where the table's begins, and is not the same. */
function firstWrong(own: readonly Segment[], pieces: readonly Segment[]): Segment | undefined {
  const forms = new Map<number, Segment>();
  let at = 0;
  for (const segment of own) {
    forms.set(at, segment);
    at += segment.text.length;
  }
  at = 0;
  for (const piece of pieces) {
    if (isWrong(piece, at, forms)) return piece;
    at += piece.text.length;
  }
  return undefined;
}

/** Whether the table makes something else of a piece, or cuts across its edges. */
function isWrong(piece: Segment, start: number, own: ReadonlyMap<number, Segment>): boolean {
  let form = '';
  let at = start;
  const end = start + piece.text.length;
  while (at < end) {
    const segment = own.get(at);
    if (!segment) return true;
    form += segment.form;
    at += segment.text.length;
  }
  return at !== end || form !== piece.form;
}
