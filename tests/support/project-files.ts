import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** Folders that are made here and never shared. */
const OWN = ['node_modules', 'dist', '.astro', '.cache', '.git'];

/** Every file of the project, tracked or about to be; paths from the project's folder with `/`. */
export function projectFiles(): string[] {
  if (!existsSync(join(root, '.git'))) return unpackedFiles();
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const files = new Set(listed.split('\0').filter((file) => file && existsSync(join(root, file))));
  return [...files].sort();
}

/** An archive that was downloaded as a folder has no git to ask. */
function unpackedFiles(): string[] {
  const entries = globSync(['**/*', '**/.*', '.*/**/*'], {
    cwd: root,
    withFileTypes: true,
    exclude: (entry) => OWN.includes(entry.name),
  });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort();
}
