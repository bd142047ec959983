import { copyFile, link, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inLanes } from '../../data/load/in-lanes.ts';

/**
 * Puts the files of a shard into the built site. They never change, so one file may stand in both
 * places; where the disk does not allow that, it is copied.
 *
 * @param isWanted says of a file's name whether it belongs into the site
 */
export async function placeShard(
  from: string,
  to: string,
  isWanted: (name: string) => boolean,
): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && isWanted(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 1));
  for (const folder of new Set(names.map((name) => dirname(name)))) {
    await mkdir(join(to, folder), { recursive: true });
  }
  await inLanes(names, async (name) => {
    const [own, place] = [join(from, name), join(to, name)];
    await link(own, place).catch(() => copyFile(own, place));
  });
}
