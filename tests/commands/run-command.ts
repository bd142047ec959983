import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../support/root.ts';

/** Colours would be asked for where CI is set; the tests read the words. */
const PLAIN = { NO_COLOR: '1' };

/** How a command ended and what it said. */
export interface Ran {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs one of the project's commands as its npm script does.
 *
 * @param args the command and its arguments
 * @param options.preload a module that Node loads first
 */
export function runCommand(
  args: readonly string[],
  options: { preload?: string; env?: Record<string, string>; cwd?: string } = {},
): Ran {
  const preload = options.preload === undefined ? [] : ['--import', options.preload];
  const script = join(root, 'scripts/run.mjs');
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [...preload, script, ...args],
    {
      encoding: 'utf8',
      cwd: options.cwd ?? root,
      env: { ...process.env, ...PLAIN, ...options.env },
    },
  );
  return { code: status, signal, stdout, stderr };
}
