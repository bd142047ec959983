import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../terminal/problem.ts';
import { problemsOf } from '../../terminal/problems-of.ts';
import { isFolderThere } from './is-there.ts';
import { isFolder } from './is-folder.ts';
import { listDays } from './list-days.ts';
import { listEntries } from './list-entries.ts';
import { DAY, DUMP_FILE, dumpPath, shown, type Archive } from './archive.ts';

/** Files in `raw` and `corrections` that nothing would ever read, so that none lies there in vain. */
export function findStrays(archive: Archive): Problem[] {
  const { raw, corrections } = archive;
  return [
    ...[raw, corrections].flatMap((folder) => orProblems(() => notFolder(archive, folder))),
    ...listEntries(archive.raw).flatMap((day) => orProblems(() => strayDumps(archive, day))),
    ...listEntries(archive.corrections).flatMap((day) =>
      orProblems(() => strayCorrections(archive, day)),
    ),
  ];
}

/** @throws Refusal when something that is no folder has its name */
function notFolder(archive: Archive, folder: string): Problem[] {
  isFolderThere(archive, folder);
  return [];
}

function strayDumps(archive: Archive, day: string): Problem[] {
  const folder = join(archive.raw, day);
  if (!DAY.test(day) || !isFolder(folder)) return [strayDump(archive, folder)];
  const strays = listEntries(folder).filter(
    (name) => name !== 'issue.yml' && !DUMP_FILE.test(name),
  );
  return strays.map((name) => strayDump(archive, join(folder, name)));
}

function strayCorrections(archive: Archive, day: string): Problem[] {
  const folder = join(archive.corrections, day);
  if (!DAY.test(day)) return [strayCorrection(archive, folder, day)];
  if (!isFolderThere(archive, folder)) return [];
  const strays = listEntries(folder).filter((name) => {
    const page = /^p([1-9]\d*)\.yml$/.exec(name)?.[1];
    return !page || !existsSync(dumpPath(archive, day, Number(page)));
  });
  return strays.map((name) => strayCorrection(archive, join(folder, name), `${day}/${name}`));
}

/** A folder that can't be listed is one problem among others. */
function orProblems(find: () => Problem[]): readonly Problem[] {
  try {
    return find();
  } catch (error) {
    const problems = problemsOf(error);
    if (!problems) throw error;
    return problems;
  }
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
  const dumps = day === undefined ? [] : listEntries(join(archive.raw, day));
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
