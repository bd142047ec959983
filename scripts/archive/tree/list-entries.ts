import { readdirSync } from 'node:fs';
import { isFolder } from './is-folder.ts';

/** Names in a folder, without hidden ones; none where there is no such folder. */
export function listEntries(folder: string): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder).filter((name) => !name.startsWith('.'));
}
