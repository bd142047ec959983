import { closeSync, fsyncSync, openSync } from 'node:fs';
import { atPath } from '../terminal/file-error.ts';

/** Some disks and systems can't do it for folders; they keep names safe in their own way. */
const UNABLE = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EISDIR', 'EBADF']);

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
