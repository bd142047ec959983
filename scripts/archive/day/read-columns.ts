import { pinyin } from 'pinyin-pro';
import type { KnownColumn } from '../../../src/parse/types.ts';
import { columnsSchema } from '../../../src/schema/columns.ts';
import { readYaml } from '../../editors/read-yaml.ts';
import { isThere } from '../tree/is-there.ts';
import { columnsPath, shown, type Archive } from '../tree/archive.ts';
import { DIGITS } from '../../../src/parse/text/digits.ts';

/**
 * Reads the columns that editors know, with the letters of each one's logo.
 *
 * @throws Refusal with what is wrong in the file
 */
export function readColumns(archive: Archive): KnownColumn[] {
  const path = columnsPath(archive);
  if (!isThere(archive, path)) return [];
  const { columns } = readYaml(path, shown(archive, path), columnsSchema).value;
  return columns.map(({ name, logos = [] }) => ({ name, logos: [...logos, toPinyin(name)] }));
}

/** `第1评论` → `DIYIPINGLUN` */
function toPinyin(name: string): string {
  const words = name.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? '');
  const syllables = pinyin(words, { toneType: 'none', type: 'array', nonZh: 'removed' });
  return syllables.join('').replace(/ü/g, 'v').toUpperCase();
}
