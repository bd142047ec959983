/** Charsets of two bytes a character beside Unicode in which a Chinese dump may come. */
export type Charset = 'gb18030' | 'big5' | 'shift_jis' | 'euc-kr';

const tables = new Map<Charset, ReadonlyMap<string, readonly number[]>>();

/**
 * Writes text in a charset.
 *
 * @param missing what stands for a character that the charset has not; without it such a text has
 *   no bytes
 */
export function encodeIn(charset: Charset, text: string, missing?: number): Uint8Array | undefined {
  const table = tables.get(charset) ?? makeTable(charset);
  tables.set(charset, table);
  const bytes: number[] = [];
  for (const character of text) {
    const code = table.get(character) ?? farCode(charset, character);
    if (code) bytes.push(...code);
    else if (missing === undefined) return undefined;
    else bytes.push(missing);
  }
  return Uint8Array.from(bytes);
}

function makeTable(charset: Charset): Map<string, number[]> {
  const decoder = new TextDecoder(charset);
  const codes = new Map<string, number[]>();
  for (let ascii = 0; ascii < 0x80; ascii++) codes.set(String.fromCharCode(ascii), [ascii]);
  const enter = (code: number[]): void => {
    const text = decoder.decode(Uint8Array.from(code));
    if ([...text].length === 1 && text !== '\ufffd' && !codes.has(text)) codes.set(text, code);
  };
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) enter([lead, trail]);
  }
  if (charset !== 'gb18030') return codes;
  for (let place = 0; place < FOUR_BYTES; place++) enter(fourBytes(place, 0x81));
  return codes;
}

/** Codes of four bytes that GB18030 has for the rest of the first plane. */
const FOUR_BYTES = 39_420;

/** GB18030 counts characters beyond the first plane in one row. */
function farCode(charset: Charset, character: string): number[] | undefined {
  const code = character.codePointAt(0) ?? 0;
  return charset === 'gb18030' && code > 0xffff ? fourBytes(code - 0x10000, 0x90) : undefined;
}

function fourBytes(place: number, lead: number): number[] {
  return [
    lead + Math.floor(place / 12_600),
    0x30 + (Math.floor(place / 1260) % 10),
    0x81 + (Math.floor(place / 10) % 126),
    0x30 + (place % 10),
  ];
}
