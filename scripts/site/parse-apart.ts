import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT, type Archive } from '../archive/tree/archive.ts';

/** Parses in a process of its own, so that a changed parser is the one that runs. */
export function parseApart(archive: Archive): Promise<boolean> {
  const script = join(PROJECT_ROOT, 'scripts', 'run.mjs');
  const args = [script, 'parse', '--root', archive.root];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    child.once('close', (code) => resolve(code === 0));
  });
}
