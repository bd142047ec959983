import { correctionsSchema } from '../../../src/schema/correction.ts';
import { readYaml } from '../../editors/read-yaml.ts';
import type { PageCorrections } from '../model/day-source.ts';
import { correctionsPath, shown, type Archive } from '../tree/archive.ts';
import { isThere } from '../tree/is-there.ts';

/** Reads a page's corrections; none where there is no file. */
export function readCorrections(archive: Archive, day: string, page: number): PageCorrections {
  const path = correctionsPath(archive, day, page);
  if (!isThere(archive, path)) return { list: [], places: [] };
  const name = shown(archive, path);
  const file = readYaml(path, name, correctionsSchema);
  const list = file.value.corrections;
  return { list, places: list.map((_, i) => `${name}:${file.lineOf(['corrections', i])}`) };
}
