import { quoted } from '../terminal/quoted.ts';
import type { AddOptions } from './add-options.ts';

/** The command that adds a dump with these options, to be copied into a shell. */
export function addCommand(path: string, options: AddOptions): string {
  const { date, pages, replace, anyway, heirs, root } = options;
  return [
    `npm run add -- ${quoted(path)}`,
    ...(date === undefined ? [] : [`--date ${quoted(date)}`]),
    ...(pages === undefined ? [] : [`--page ${printPages(pages)}`]),
    ...(replace ? ['--replace'] : []),
    ...(anyway ? ['--anyway'] : []),
    ...[...heirs].map(([id, to]) => `--retire ${id}=${to}`),
    ...(root === undefined ? [] : [`--root ${quoted(root)}`]),
  ].join(' ');
}

/** Page numbers as the command line takes them: `3`, `1-3`, `1,4`. */
export function printPages(pages: readonly number[]): string {
  const [first = 1] = pages;
  const isRange = pages.length > 1 && pages.every((page, i) => page === first + i);
  return isRange ? `${first}-${first + pages.length - 1}` : pages.join(',');
}
