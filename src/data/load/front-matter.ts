import { parse } from 'yaml';

const FENCED = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** A markdown file taken apart. */
export interface FrontAndBody {
  front: unknown;
  body: string;
}

/**
 * Splits a markdown file into its YAML front matter and its body.
 *
 * @param text the file's text
 * @param path named in errors
 * @throws when there is no front matter or it is not YAML
 */
export function splitFrontMatter(text: string, path: string): FrontAndBody {
  const found = FENCED.exec(text);
  if (found?.[1] === undefined) {
    throw new Error(
      `${path} has no front matter between two \`---\` lines. Run \`npm run parse\`.`,
    );
  }
  try {
    return { front: parse(found[1]), body: text.slice(found[0].length).trim() };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${path}: front matter is not YAML: ${reason} Run \`npm run parse\`.`, {
      cause,
    });
  }
}

/** The body alone, without reading the front matter. */
export function bodyOf(text: string): string {
  return text.replace(FENCED, '').trim();
}
