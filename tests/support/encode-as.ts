import assert from 'node:assert/strict';

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/**
 * Writes text in an encoding of one or two bytes a character, such as `gb18030`, `big5`, `euc-kr` or
 * `windows-1252`: whatever TextDecoder reads.
 */
export function encodeAs(encoding: string, text: string): Uint8Array {
  const table = tables.get(encoding) ?? makeTable(encoding);
  tables.set(encoding, table);
  const bytes = Array.from(text, (character) => {
    const code = table.get(character);
    assert.ok(code, `no ${encoding} code for ${character}`);
    return code;
  });
  return Uint8Array.from(bytes.flat());
}

/** Writes text as UTF-16 without a byte order mark. */
export function encodeWide(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}

function makeTable(encoding: string): Map<string, number[]> {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, number[]>();
  const enter = (...code: number[]): void => {
    const character = decoder.decode(Uint8Array.from(code));
    const isOne = [...character].length === 1 && character !== '\ufffd';
    if (isOne && !codes.has(character)) codes.set(character, code);
  };
  for (let byte = 0; byte < 0x100; byte++) enter(byte);
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) enter(lead, trail);
  }
  return codes;
}
