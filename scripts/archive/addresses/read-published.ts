import { publishedSchema, type PublishedDay } from '../../../src/schema/published.ts';
import { readYaml } from '../../editors/read-yaml.ts';
import { publishedPath, shown, type Archive } from '../tree/archive.ts';
import { isThere } from '../tree/is-there.ts';

/** Reads what was published of a day; an empty record for a day never parsed. */
export function readPublished(archive: Archive, day: string): PublishedDay {
  const path = publishedPath(archive, day);
  if (!isThere(archive, path)) return {};
  return readYaml(path, shown(archive, path), publishedSchema).value;
}
