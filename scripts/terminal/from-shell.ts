import { resolve } from 'node:path';

/**
 * A path as its writer meant it: `npm run` moves to the project's folder first, and keeps the
 * folder that the shell was in.
 *
 * @param command the npm script that was called
 */
export function fromShell(command: string, path: string): string {
  const { npm_lifecycle_event: called, INIT_CWD: shell } = process.env;
  if (called !== command || shell === undefined || resolve(shell) === process.cwd()) return path;
  return resolve(shell, path);
}
