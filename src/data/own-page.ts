/** Articles that a name must have for a page of its own: of fewer nobody asks for the list. */
const FEWEST = 2;

/** Whether an author or a 栏目 of so many articles has a page of its own. */
export function hasOwnPage(articles: number): boolean {
  return articles >= FEWEST;
}
