import { dumpPath, dumpPlace, type Archive } from '../archive/tree/archive.ts';
import type { AddOptions } from './add-options.ts';
import { addCommand } from './add-options.ts';
import type { PageIndex } from './page-index.ts';
import type { Placed } from './place-file.ts';
import type { Refused } from './refused.ts';

/**
 * Tells of a new dump that its text is that of another page, so that it is filed under a wrong day or
 * twice. One of the very page that it is of is left to those who look whether that page is taken.
 */
export function findTwin(
  archive: Archive,
  index: PageIndex,
  dump: Placed,
  options: AddOptions,
): Refused | undefined {
  if (options.anyway) return undefined;
  const twin = index.findTwin(dump.dump);
  if (!twin || twin.path === dumpPath(archive, dump.day, dump.page)) return undefined;
  const { path, day, page } = dump;
  const place = dumpPlace(twin.as);
  const better = place && { ...options, date: place.day, pages: [place.page], replace: true };
  const problem = {
    where: path,
    what:
      `this would be page ${page} of ${day}, and its text is that of ${twin.as}: ` +
      `${percent(twin.share)} of it stands in both`,
    mend: [
      'if it is that page, leave it out',
      ...(better && dump.part === undefined
        ? [`if it is the better dump of that page: ${addCommand(path, better)}`]
        : []),
      `if the paper printed the same text twice: ${addCommand(path, { ...options, anyway: true })}`,
    ].join('\n'),
  };
  return { path, reason: 'twin', problem };
}

/** Rounded down: only the same is 100 %. */
function percent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}
