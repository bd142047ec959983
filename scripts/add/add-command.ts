import { quoted } from '../terminal/quoted.ts';
import type { AddOptions } from './add-dumps.ts';

/** The command that adds a dump with these options, to be copied into a shell. */
export function addCommand(path: string, options: AddOptions): string {
  const { date, page, replace, heirs, root } = options;
  return [
    `npm run add -- ${quoted(path)}`,
    ...(date === undefined ? [] : [`--date ${quoted(date)}`]),
    ...(page === undefined ? [] : [`--page ${page}`]),
    ...(replace ? ['--replace'] : []),
    ...[...heirs].map(([id, to]) => `--retire ${id}=${to}`),
    ...(root === undefined ? [] : [`--root ${quoted(root)}`]),
  ].join(' ');
}
