import { VERSION, type Manifest } from './manifest.ts';

/**
 * Reads the file that names all others. Its version says its shape and theirs, as they are called by
 * what they hold: they need no look of their own.
 *
 * @throws where it was written by another version
 */
export function readManifest(file: Uint8Array): Manifest {
  const value: unknown = JSON.parse(new TextDecoder().decode(file));
  if (isManifest(value)) return value;
  const version = (value as Partial<Manifest> | null)?.version;
  throw new Error(`The index is of version ${String(version)}; this page reads ${VERSION}.`);
}

/** Whether a value is what that file holds, in the version that is understood. */
export function isManifest(value: unknown): value is Manifest {
  return (value as Partial<Manifest> | null)?.version === VERSION;
}
