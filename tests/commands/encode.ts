import assert from 'node:assert/strict';

let table: Map<string, number[]> | undefined;

/** Writes text as GB18030; of characters beyond the BMP's two bytes only what TextDecoder knows. */
export function toGb18030(text: string): Uint8Array {
  table ??= makeTable();
  const known = table;
  const bytes = Array.from(text, (character) => {
    const code = known.get(character);
    assert.ok(code, `no GB18030 code for ${character}`);
    return code;
  });
  return Uint8Array.from(bytes.flat());
}

/** Writes text as UTF-16, with its byte order mark. */
export function toUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

function makeTable(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number[]>();
  for (let ascii = 0; ascii < 0x80; ascii++) codes.set(String.fromCharCode(ascii), [ascii]);
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, [lead, trail]);
    }
  }
  return codes;
}
