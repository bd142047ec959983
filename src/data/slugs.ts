/**
 * Gives each name an address part: letters and digits alone, in lower case. Where two names
 * come out alike, the one that sorts first keeps the bare form and the others carry a mark
 * made from the name, so that no two share an address.
 *
 * @param names in any order, repeats allowed
 * @returns name → slug
 */
export function slugsFor(names: Iterable<string>): Map<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of [...new Set(names)].sort()) {
    const bare = bareSlug(name);
    const slug = bare && !taken.has(bare) ? bare : [bare, mark(name)].filter(Boolean).join('-');
    taken.add(slug);
    slugs.set(name, slug);
  }
  return slugs;
}

function bareSlug(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** FNV-1a over the name, in base 36. */
function mark(name: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
