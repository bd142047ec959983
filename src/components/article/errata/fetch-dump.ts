/**
 * The dump of the article's page, as the page 对照 shows it line by line.
 *
 * @returns nothing where it can't be had; a correction then quotes the article
 */
export async function fetchDump(): Promise<string | undefined> {
  try {
    const answer = await fetch(new URL('../ledger/', location.href));
    if (!answer.ok) return undefined;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const stray of page.querySelectorAll('.line-text .as-stray')) stray.remove();
    return Array.from(page.querySelectorAll('.line-text'), (line) => line.textContent).join('\n');
  } catch {
    return undefined;
  }
}
