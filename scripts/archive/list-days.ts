import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../terminal/problem.ts';
import { DAY, DUMP_FILE, dumpPath, shown, type Archive } from './paths.ts';

/** The days that the archive has dumps of, oldest first. */
export function listDays(archive: Archive): string[] {
  return entries(archive.raw)
    .filter((name) => DAY.test(name))
    .sort();
}

/** Files in `raw` and `corrections` that nothing would ever read, so that none lies there in vain. */
export function findStrays(archive: Archive): Problem[] {
  const problems: Problem[] = [];
  for (const day of entries(archive.raw)) {
    const folder = join(archive.raw, day);
    if (!DAY.test(day)) problems.push(strayDump(archive, folder));
    else {
      const strays = entries(folder).filter((n) => n !== 'issue.yml' && !DUMP_FILE.test(n));
      problems.push(...strays.map((name) => strayDump(archive, join(folder, name))));
    }
  }
  for (const day of entries(archive.corrections)) {
    const folder = join(archive.corrections, day);
    if (!DAY.test(day)) problems.push(strayCorrection(archive, folder, day));
    else {
      for (const name of entries(folder)) {
        const page = /^p([1-9]\d*)\.yml$/.exec(name)?.[1];
        if (page && existsSync(dumpPath(archive, day, Number(page)))) continue;
        problems.push(strayCorrection(archive, join(folder, name), `${day}/${name}`));
      }
    }
  }
  return problems;
}

/** Names in a folder, without hidden ones; none where there is no such folder. */
export function entries(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => !name.startsWith('.'));
}

function strayDump(archive: Archive, path: string): Problem {
  const name = shown(archive, path);
  return {
    where: name,
    what: 'this is no dump that the archive knows; they are content/raw/<day>/p<N>.txt',
    mend: `move it out of content/raw; to add it: npm run add -- FILE`,
  };
}

function strayCorrection(archive: Archive, path: string, place: string): Problem {
  const day = /\d{4}-\d{2}-\d{2}/.exec(place)?.[0];
  const number = /p?0*([1-9]\d*)\.\w+$/.exec(place.replace(day ?? '', ''))?.[1];
  const dumps = day === undefined ? [] : entries(join(archive.raw, day));
  const pages = dumps.flatMap((name) => DUMP_FILE.exec(name)?.[1] ?? []).sort();
  const page = pages.find((known) => known === number) ?? (pages.length === 1 ? pages[0] : 'N');
  const there =
    pages.length > 0
      ? `${day ?? ''}: ${pages.map((known) => `p${known}`).join(', ')}`
      : listDays(archive).join(', ');
  const wanted = pages.length > 0 ? `${day ?? '<day>'}/p${page ?? 'N'}.yml` : '<day>/p<N>.yml';
  return {
    where: shown(archive, path),
    what: 'there is no dump that these corrections could be of',
    details: [['dumps', there || 'none']],
    mend: `name it content/corrections/${wanted}, after its dump, or delete it`,
  };
}
