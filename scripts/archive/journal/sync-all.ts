import { spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { atPath } from '../../terminal/explain-file-error.ts';

/** Some disks and systems can't do it for folders; they keep names safe in their own way. */
const UNABLE = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EISDIR', 'EBADF']);

/** So many files and more are sooner safe when the whole disk is told to write what it holds back. */
const MANY = 32;

/**
 * Waits until the content of files, and the names in folders, are on the disk.
 *
 * @param base a folder on that disk
 * @throws when the disk can't take it
 */
export function syncAll(base: string, files: readonly string[], folders: readonly string[]): void {
  const isMany = files.length + folders.length >= MANY;
  // One by one, each waits for the disk anew. Elsewhere than on Linux `sync` may take no -f, or mean
  // another thing by it.
  const isLinux = process.platform === 'linux';
  if (isMany && isLinux && spawnSync('sync', ['-f', base], { stdio: 'ignore' }).status === 0)
    return;
  for (const file of files) syncFile(file);
  for (const folder of folders) syncFolder(folder);
}

/**
 * Waits until a file's content is on the disk, so that a power cut can't take it back.
 *
 * @throws when the disk can't take it
 */
export function syncFile(path: string): void {
  sync(path, 'r+');
}

/** Waits until the names in a folder are on the disk, where the system can do that. */
export function syncFolder(path: string): void {
  // There a folder can't be opened as a file.
  if (process.platform === 'win32') return;
  try {
    sync(path, 'r');
  } catch (error) {
    const isUnable = error instanceof Error && 'code' in error && UNABLE.has(String(error.code));
    if (!isUnable) throw error;
  }
}

function sync(path: string, flags: string): void {
  const file = openSync(path, flags);
  try {
    atPath(path, () => fsyncSync(file));
  } finally {
    closeSync(file);
  }
}
