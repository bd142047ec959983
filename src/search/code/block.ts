import type { TextRecord } from '../../schema/search-document.ts';
import type { Alphabet } from './alphabet.ts';
import { BitReader, BitWriter } from './bits.ts';
import { readPrint, writePrint } from './print.ts';

/** Part the fields of a record, and the lines of a field; no printed text has them. */
const FIELD_END = '\n';
const LINE_END = '\t';

/**
 * Writes the texts of documents that follow on one another. What most of them share with the one
 * before is not written again: the beginning of the address, and the date; nor is the title, where it
 * is a line of the headline block.
 */
export function writeBlock(
  records: readonly TextRecord[],
  alphabet: Alphabet,
): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  bits.writeGamma(records.length + 1);
  let before = { url: '', date: '' };
  for (const record of records) {
    const { url, title, date, page, section = '', column = '', head, side, body } = record;
    const shared = sharedLength(before.url, url);
    const place = head.indexOf(title);
    bits.writeGamma(shared + 1);
    bits.write(date === before.date ? 1 : 0, 1);
    bits.writeGamma(place + 2);
    const single = [
      ...[url.slice(shared), place < 0 ? title : '', date === before.date ? '' : date],
      ...[String(page), section, column],
    ];
    const several = [head, side, body].map((lines) => lines.map(inOneLine).join(LINE_END));
    writePrint(bits, [...single.map(inOneLine), ...several].join(FIELD_END), alphabet);
    before = record;
  }
  return bits.finish();
}

/** Reads what `writeBlock` wrote. */
export function readBlock(bytes: Uint8Array, alphabet: Alphabet): TextRecord[] {
  const bits = new BitReader(bytes);
  const records: TextRecord[] = [];
  for (let left = bits.readGamma() - 1; left > 0; left--) {
    const before = records.at(-1);
    const shared = bits.readGamma() - 1;
    const isSameDate = bits.read(1) === 1;
    const place = bits.readGamma() - 2;
    const fields = readPrint(bits, alphabet).split(FIELD_END);
    const [rest = '', title = '', date = '', page = '', section, column, ...several] = fields;
    const [head = [], side = [], body = []] = several.map((lines) =>
      lines ? lines.split(LINE_END) : [],
    );
    records.push({
      url: (before?.url ?? '').slice(0, shared) + rest,
      title: place < 0 ? title : (head[place] ?? ''),
      date: isSameDate ? (before?.date ?? '') : date,
      ...{ page: Number(page), head, side, body },
      ...(section && { section }),
      ...(column && { column }),
    });
  }
  return records;
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

function inOneLine(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ');
}
