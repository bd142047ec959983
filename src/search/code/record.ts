import type { TextRecord } from '../record.ts';
import type { Alphabet } from './alphabet.ts';
import { BitReader, BitWriter } from './bits.ts';
import { readPrint, writePrint } from './print.ts';

/** Part the fields of a record, and the lines of a field; no printed text has them. */
const FIELD_END = '\n';
const LINE_END = '\t';

/** Writes the text of one document. */
export function writeRecord(record: TextRecord, alphabet: Alphabet): Uint8Array<ArrayBuffer> {
  const { url, title, date, page, section = '', column = '', head, side, body } = record;
  const single = [url, title, date, String(page), section, column];
  const several = [head, side, body].map((lines) => lines.map(inOneLine).join(LINE_END));
  const bits = new BitWriter();
  writePrint(bits, [...single.map(inOneLine), ...several].join(FIELD_END), alphabet);
  return bits.finish();
}

/** Reads what `writeRecord` wrote. */
export function readRecord(bytes: Uint8Array, alphabet: Alphabet): TextRecord {
  const fields = readPrint(new BitReader(bytes), alphabet).split(FIELD_END);
  const [url = '', title = '', date = '', page = '', section, column, ...several] = fields;
  const [head = [], side = [], body = []] = several.map((lines) =>
    lines ? lines.split(LINE_END) : [],
  );
  return {
    ...{ url, title, date, page: Number(page), head, side, body },
    ...(section && { section }),
    ...(column && { column }),
  };
}

function inOneLine(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ');
}
