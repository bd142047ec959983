import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeDump, MAX_DUMP_BYTES } from '../../../src/parse/dump/decode-dump.ts';
import { encodeAs, encodeWide } from '../../support/encode-as.ts';
import '../../support/laws.ts';
import { readRawPages } from '../../support/raw-pages.ts';
import type { Decoded } from '../../../src/parse/model/decoded.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : [part])));

const TEXT = '平湖日报\r\n第1版 2025年8月27日\n一';
const TRADITIONAL =
  '平湖日報\n本報訊 昨天,全市經濟工作會議召開。會議強調,要深入學習貫徹上級精神,推動產業發展和項目建設。';

const FORMS: Record<string, [Uint8Array, string, string?]> = {
  'UTF-8': [utf8(TEXT), 'utf-8'],
  'UTF-8 with a byte order mark': [utf8(`\ufeff${TEXT}`), 'utf-8'],
  'UTF-8 with a NUL, of even length': [utf8('平湖\0!日报'), 'utf-8', '平湖\0!日报'],
  'UTF-8 with more NULs than text': [
    utf8(`平湖${'\0'.repeat(99)}`),
    'utf-8',
    `平湖${'\0'.repeat(99)}`,
  ],
  'UTF-16 little endian': [encodeWide(TEXT, 'le'), 'utf-16le'],
  'UTF-16 big endian': [encodeWide(TEXT, 'be'), 'utf-16be'],
  'UTF-16 big endian with a mark': [encodeWide(`\ufeff${TEXT}`, 'be'), 'utf-16be'],
  'UTF-16 that is all ASCII': [encodeWide('Page 1\nof 8', 'le'), 'utf-16le', 'Page 1\nof 8'],
  GB18030: [encodeAs('gb18030', TEXT), 'gb18030'],
  'GB18030 of two characters': [encodeAs('gb18030', '平湖'), 'gb18030', '平湖'],
  'GB18030 with a mark': [bytes(0x84, 0x31, 0x95, 0x33, ...encodeAs('gb18030', TEXT)), 'gb18030'],
  'GB18030 that begins as UTF-8 might': [
    encodeAs('gb18030', '联通平湖日报'),
    'gb18030',
    '联通平湖日报',
  ],
  Big5: [encodeAs('big5', TRADITIONAL), 'big5', TRADITIONAL],
};
for (const [name, [written, encoding, text = TEXT]] of Object.entries(FORMS)) {
  test(`${name} is read as it was written`, () => {
    assert.deepEqual(decodeDump(written), { text, encoding, faults: [] });
  });
}

test('a whole page is read the same in every encoding', () => {
  for (const page of readRawPages()) {
    const text = new TextDecoder().decode(page.bytes);
    for (const [encoding, written] of [
      ['gb18030', encodeAs('gb18030', text)],
      ['utf-16le', encodeWide(text, 'le')],
      ['utf-16be', encodeWide(text, 'be')],
    ] as const) {
      assert.deepEqual(decodeDump(written), { text, encoding, faults: [] });
    }
  }
});

/** What is read of a damaged file: text with `〓` for what is lost, and where that stood in the file. */
function told(decoded: Decoded): unknown[] {
  if ('problem' in decoded) return [decoded.problem];
  const faults = decoded.faults.map(({ byte, bytes }) => [byte, ...bytes]);
  return [decoded.text.replaceAll('\ufffd', '〓'), decoded.encoding, ...faults];
}

test('bytes that are none of the encoding are passed over and told', () => {
  const whole = '平湖日报本报讯';
  const gb = encodeAs('gb18030', whole);
  const wide = encodeWide(whole, 'le');
  const broken = (written: Uint8Array, at: number, ...put: number[]): Uint8Array =>
    Uint8Array.from([...written.slice(0, at), ...put, ...written.slice(at + 1)]);
  const cases: [string, Uint8Array, ...unknown[]][] = [
    ['UTF-8', broken(utf8(whole), 3, 0xff), '平〓日报本报讯', 'utf-8', [3, 0xff, 0xb9, 0x96]],
    ['after a mark', bytes(0xef, 0xbb, 0xbf, '平湖', 0xff), '平湖〓', 'utf-8', [9, 0xff]],
    ['a surrogate', bytes('平', 0xed, 0xa0, 0x80, '湖'), '平〓湖', 'utf-8', [3, 0xed, 0xa0, 0x80]],
    ['GB18030', broken(gb, 2, 0xff, gb[2] ?? 0), '平〓湖日报本报讯', 'gb18030', [2, 0xff]],
    ['a lost byte of GB18030', broken(gb, 2), '平〓日报本报讯', 'gb18030', [2, 0xfe]],
    ['half a pair of UTF-16', broken(wide, 3, 0xd8), '平〓日报本报讯', 'utf-16le', [2, 0x56, 0xd8]],
    ['a lost byte of UTF-16', broken(wide, 4), '平湖〓报本报讯', 'utf-16le', [4, 0x65]],
    [
      'UTF-16 with a mark',
      bytes(0xff, 0xfe, ...wide, 0x0a),
      `${whole}〓`,
      'utf-16le',
      [2 + wide.length, 0x0a],
    ],
  ];
  for (const [name, written, ...expected] of cases) {
    assert.deepEqual(told(decodeDump(written)), expected, name);
  }
});

test('a file that is cut off anywhere is read up to there', () => {
  const text = '平湖日报\n本报讯 昨天,我市召开会议。';
  const traditional = encodeAs('big5', TRADITIONAL);
  const forms = [
    utf8(text),
    encodeAs('gb18030', text),
    encodeWide(`\ufeff${text}`, 'be'),
    traditional,
  ];
  for (const written of forms) {
    const whole = decodeDump(written);
    for (let length = 12; length < written.length; length++) {
      const cut = decodeDump(written.subarray(0, length));
      assert.ok('text' in whole && 'text' in cut, `${length} bytes are refused`);
      assert.equal(cut.encoding, whole.encoding);
      assert.ok(whole.text.startsWith(cut.text.replace(/\ufffd$/, '')), cut.text);
      assert.ok(cut.faults.length <= 1);
    }
  }
});

test('what is read is what TextDecoder reads, but for a mark for each run of bad bytes', () => {
  const parts = fc.oneof(fc.string({ unit: 'binary' }).map(utf8), fc.uint8Array({ maxLength: 4 }));
  const collapse = (text: string): string => text.replace(/\ufffd+/g, '\ufffd');
  fc.assert(
    fc.property(fc.array(parts), (written) => {
      const page = bytes('平湖日报。'.repeat(99), ...written.flatMap((part) => [...part]));
      const decoded = decodeDump(page);
      assert.ok('text' in decoded);
      assert.equal(collapse(decoded.text), collapse(new TextDecoder().decode(page)));
      for (const { at } of decoded.faults) assert.equal(decoded.text[at], '\ufffd');
    }),
  );
});

/** Text of other languages in encodings of their own: read as Chinese it would be rubbish. */
const FOREIGN: Record<string, string> = {
  'windows-1252':
    'Le maire a déclaré que la ville était fière, à côté de l’Élysée. Größe über alles.',
  'euc-kr':
    '평호시는 최근 경제 발전을 위하여 새로운 산업 단지를 조성하고 있으며, 주민들의 생활 수준을 높이고 있다.',
  shift_jis:
    '平湖市は最近、経済発展のために新しい産業団地を整備しており、住民の生活水準を高めている。',
  'euc-jp':
    '平湖市は最近、経済発展のために新しい産業団地を整備しており、住民の生活水準を高めている。',
  'windows-1251': 'Мэр города заявил, что экономика растёт быстрыми темпами. Жители довольны.',
};
for (const [encoding, text] of Object.entries(FOREIGN)) {
  test(`text in ${encoding} is refused, not read as Chinese`, () => {
    assert.deepEqual(decodeDump(encodeAs(encoding, text)), { problem: 'encoding' });
  });
}

test('what is no text is refused, and why', () => {
  assert.deepEqual(decodeDump(new Uint8Array()), { problem: 'empty' });
  for (const blank of [' \n\f ', '\ufeff', '\0\0\0\0', '\u200b\u00ad\n', '\ue123', '\ufffd']) {
    assert.deepEqual(decodeDump(utf8(blank)), { problem: 'empty' }, JSON.stringify(blank));
  }
  const noise = Uint8Array.from({ length: 3000 }, (_, i) => (i * i * 7 + (i >> 3)) & 0xff);
  assert.deepEqual(decodeDump(noise), { problem: 'binary' });
  const utf32 = Uint8Array.from(Array.from(TEXT).flatMap((c) => [...encodeWide(c, 'le'), 0, 0]));
  assert.deepEqual(decodeDump(utf32), { problem: 'utf-32' });
  assert.deepEqual(decodeDump(new Uint8Array(MAX_DUMP_BYTES + 1)), { problem: 'too-large' });
});
