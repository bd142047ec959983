/** The file of several that a name or string is kept in (FNV-1a, public domain). */
export function binOf(name: string, bins: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % bins;
}
