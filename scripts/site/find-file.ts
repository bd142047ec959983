import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of the site: its folder, and its path from there, percent-encoded. */
export interface Found {
  root: string;
  path: string;
}

/**
 * Finds the file that an address means.
 *
 * @param folder the built site
 * @param inner decoded address below the base path: `issues/`
 * @returns `folder` for a folder whose address lacks the slash at its end; nothing when there is no
 *   such file, or it lies elsewhere behind a link
 */
export async function findFile(
  folder: string,
  inner: string,
): Promise<Found | 'folder' | undefined> {
  const name = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
  try {
    // A build may put another folder in its place at any time.
    const root = await realpath(folder);
    const file = await realpath(join(root, name));
    if (!file.startsWith(root + sep)) return undefined;
    const stats = await stat(file);
    if (stats.isDirectory()) return 'folder';
    if (!stats.isFile()) return undefined;
    return { root, path: `/${encodePath(relative(root, file))}` };
  } catch {
    return undefined;
  }
}

function encodePath(path: string): string {
  return path.split(sep).map(encodeURIComponent).join('/');
}
