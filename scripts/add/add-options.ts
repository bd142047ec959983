import type { Command } from 'commander';
import type { Heirs } from '../archive/model/heirs.ts';
import { heirOption } from '../terminal/heir-option.ts';
import { wrongUse } from '../terminal/problem.ts';
import { quoted } from '../terminal/quoted.ts';
import { dateOption } from './date-option.ts';
import { pageOption, printPages } from './page-option.ts';

/** What the command line says. */
export interface AddOptions {
  /** The date, EDTF; it wins over the masthead. */
  date?: string | undefined;
  /** The pages that a file holds, in its order; they win over the mastheads. */
  pages?: readonly number[] | undefined;
  /** A dump may take the place of another of the same page. */
  replace: boolean;
  /** Adds a dump that has the text of another page; files one of several pages under the one named. */
  anyway?: boolean;
  /** Published ids and their heirs, where a replacement's text does not show them. */
  heirs: Heirs;
  /** The archive's folder, where the command line names one; for commands to copy. */
  root?: string | undefined;
  /** The day that it is, `YYYY-MM-DD`; else the clock's. */
  today?: string | undefined;
}

/** What commander hands over. */
export interface AddFlags {
  date?: string;
  page?: number[];
  replace?: true;
  anyway?: true;
  retire?: Map<string, string>;
  json?: true;
  root?: string;
}

/** Tells a command the options of `add`; `readAddOptions` takes what it then hands over. */
export function defineAddOptions(command: Command): Command {
  return command
    .option(
      '--date <date>',
      'day of the issue: 2025-08-28, 20250828, 2025年8月28日; 2023-09-18/2023-09-22, 2026-03~',
      dateOption,
    )
    .option(
      '--page <numbers>',
      'page of the issue, for a single file; 1-3 for one of three',
      pageOption,
    )
    .option('--replace', 'let the dump take the place of another one of the same page')
    .option(
      '--anyway',
      'add a dump with the text of another page; file one of several pages as one page',
    )
    .option(
      '--retire <old=new>',
      'with --replace: the article that a published id leads to',
      heirOption,
    )
    .option('--json', 'print what was done as JSON')
    .option('--root <folder>', 'the folder that holds content/ (default: this project)');
}

/**
 * Makes options of what the command line says.
 *
 * @throws Refusal when parts of it can't be meant together
 */
export function readAddOptions(flags: AddFlags): AddOptions {
  const { date, page, replace, anyway, retire, root } = flags;
  if (retire && !replace) {
    throw wrongUse(
      '--retire goes with --replace: a page that is added retires nothing',
      'say --replace too; for ids of pages that are there: npm run parse -- --retire OLD=NEW',
    );
  }
  return {
    date,
    pages: page,
    replace: replace ?? false,
    anyway: anyway ?? false,
    heirs: retire ?? new Map<string, string>(),
    root,
  };
}

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
