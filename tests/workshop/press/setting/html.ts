/** Text as HTML holds it between tags. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** What a printed piece is part of. */
export type Part =
  | 'column'
  | 'kicker'
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'note'
  | 'paragraph'
  | 'subhead'
  | 'jump'
  | 'furniture';

/** The story of a piece that belongs to none. */
export const NO_STORY = -1;

/**
 * A printed piece: an element that says which part of which story it holds, so that its lines can be
 * read back from where they stand.
 *
 * @param html its text, escaped
 * @param block place among the story's blocks
 */
export function piece(part: Part, story: number, html: string, css = '', block = 0): string {
  const tag = part === 'title' ? 'h1' : 'p';
  const style = css === '' ? '' : ` style="${css}"`;
  return `<${tag} data-part="${part}" data-story="${story}" data-block="${block}"${style}>${html}</${tag}>`;
}

/** A piece of the page's furniture. */
export function furniturePiece(text: string, css = ''): string {
  return piece('furniture', NO_STORY, escapeHtml(text), css);
}
