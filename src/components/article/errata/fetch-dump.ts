/**
 * The dump of the article's page, as the page 对照 shows it line by line.
 *
 * @returns nothing where it can't be had; a correction then quotes the article
 */
export async function fetchDump(): Promise<string | undefined> {
  try {
    const source = document.querySelector<HTMLAnchorElement>('.provenance a');
    if (!source) return undefined;
    const answer = await fetch(source.href);
    if (!answer.ok) return undefined;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const stray of page.querySelectorAll('.line-text .as-stray')) stray.remove();
    // Several dumps may share a page: the lines of this one have ids that begin alike.
    const own = source.hash.replace(/^#|\d+$/g, '');
    return Array.from(
      page.querySelectorAll(`[id^="${own}"] > .line-text`),
      (line) => line.textContent,
    ).join('\n');
  } catch {
    return undefined;
  }
}
