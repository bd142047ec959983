/**
 * Where an address that has no page leads: the list of a name with one article to a search for it, a
 * page of an issue, or its ledger, to the place on the issue's page, a page of a list that has become
 * shorter to the list's first.
 *
 * @param path of the address, decoded, without the path that the site stands under
 * @returns an address without that path, or nothing where none is known
 */
export function leadOn(path: string): string | undefined {
  const [, of, name] = /^(authors|columns)\/([^/]+)\/(?:\d+\/)?$/u.exec(path) ?? [];
  if (of && name) {
    return /^by-[a-z]+$/.test(name) ? `${of}/` : `search/?q=${encodeURIComponent(name)}`;
  }
  const [, issue, page] = /^(issues\/\d{4}-\d{2}-\d{2}\/)(p\d+)\/(?:ledger\/)?$/.exec(path) ?? [];
  if (issue && page) return `${issue}#${page}`;
  return /^(sections\/[^/]+\/)\d+\/$/u.exec(path)?.[1];
}
