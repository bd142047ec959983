import type { Dice } from '../../workshop/forge/dice.ts';
import { encodeIn, type Charset } from './charset.ts';
import { pickWeighted } from './weighted.ts';

const LINE_ENDS = [
  '\r\n',
  '\r\n',
  '\r',
  '\u0085',
  '\u2028',
  '\u2029',
  '\f',
  '\v',
  '\n\r',
  '\r\r\n',
];
const BAD_BYTES = [0x00, 0xff, 0xfe, 0x80, 0xc0, 0xc1, 0xf5, 0xed, 0xe4, 0x1a, 0x1b, 0x81, 0x30];
/** Half a pair, as UTF-16 text has it that was cut. */
const LONE = [0xd800, 0xdbff, 0xdc00, 0xdfff];

/** Writes a text as the bytes of a dump: in some encoding, with some line ends, hurt in some way. */
export function makeBytes(text: string, dice: Dice): Uint8Array {
  const ended = dice.chance(0.12) ? changeLineEnds(text, dice) : text;
  const bytes = encode(ended, dice);
  return dice.chance(0.06) ? hurt(bytes, dice) : bytes;
}

function changeLineEnds(text: string, dice: Dice): string {
  const end = dice.pick(LINE_ENDS);
  const rate = dice.pick([1, 1, 0.3, 0.05]);
  return text.replace(/\n/g, (same) => (dice.chance(rate) ? end : same));
}

function encode(text: string, dice: Dice): Uint8Array {
  const way = pickWeighted(dice, [
    [78, 'utf-8'],
    [4, 'utf-8 with mark'],
    [5, 'gb18030'],
    [3, 'utf-16le with mark'],
    [3, 'utf-16be with mark'],
    [2, 'utf-16le'],
    [2, 'utf-16be'],
    [1, 'big5'],
    [0.3, 'shift_jis'],
    [0.3, 'euc-kr'],
    [1, 'mixed'],
  ]);
  const utf8 = new TextEncoder();
  switch (way) {
    case 'utf-8':
      return utf8.encode(text);
    case 'utf-8 with mark':
      return utf8.encode(`\ufeff${text}`);
    case 'utf-16le with mark':
      return wide(`\ufeff${text}`, 'le', dice);
    case 'utf-16be with mark':
      return wide(`\ufeff${text}`, 'be', dice);
    case 'utf-16le':
      return wide(text, 'le', dice);
    case 'utf-16be':
      return wide(text, 'be', dice);
    case 'mixed': {
      const cut = dice.int(0, text.length);
      const charset: Charset = dice.pick(['gb18030', 'big5']);
      const tail = encodeIn(charset, text.slice(cut), 0x3f) ?? new Uint8Array();
      return Buffer.concat([utf8.encode(text.slice(0, cut)), tail]);
    }
    default:
      return encodeIn(way, text, 0x3f) ?? new Uint8Array();
  }
}

function wide(text: string, order: 'le' | 'be', dice: Dice): Uint8Array {
  const at = dice.int(0, text.length);
  const lone = dice.chance(0.1) ? String.fromCharCode(dice.pick(LONE)) : '';
  const bytes = Buffer.from(text.slice(0, at) + lone + text.slice(at), 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** Cuts bytes off, puts bad ones in, turns some over. */
function hurt(bytes: Uint8Array, dice: Dice): Uint8Array {
  const at = dice.int(0, bytes.length);
  const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (dice.int(1, 6)) {
    case 1:
      return head;
    case 2:
      return tail;
    case 3:
      return Buffer.concat([head, Uint8Array.of(dice.pick(BAD_BYTES)), tail]);
    case 4:
      return Buffer.concat([head, tail.subarray(1)]);
    case 5: {
      const rate = dice.pick([0.001, 0.01, 0.2]);
      return bytes.map((byte) => (dice.chance(rate) ? dice.int(0, 255) : byte));
    }
    default:
      return Buffer.concat([tail, head]);
  }
}
