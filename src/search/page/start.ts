import { bytesOf } from '../engine/open-shard.ts';
import type { Start } from '../engine/open-index.ts';
import { isManifest } from '../read-manifest.ts';
import { START_ID, type PackedStart } from './start-id.ts';

/**
 * Reads what the page brought along.
 *
 * @returns nothing where it brought nothing, as in development, or what another version wrote: then the
 *   index' own files tell
 */
export function readStart(): Start | undefined {
  const text = document.getElementById(START_ID)?.textContent.trim();
  if (!text) return undefined;
  const { manifest, tables } = JSON.parse(text) as Record<keyof PackedStart, unknown>;
  return isManifest(manifest) ? { manifest, tables: bytesOf(String(tables)) } : undefined;
}
