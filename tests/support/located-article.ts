import type { LocatedArticle, LocatedBlock } from '../../src/parse/model/located-article.ts';
import { locate, startOf } from '../../src/parse/text/located.ts';

/** An article of nothing but what is given, whose body says where it stands. */
export function locatedArticle(parts: Partial<LocatedArticle> = {}): LocatedArticle {
  const anchor = parts.body?.[0] ? (startOf(parts.body[0].text) ?? 0) : 0;
  const lists = {
    credits: [],
    body: [],
    doubts: [],
    repairs: [],
    breaks: [],
    heads: [],
    bodies: [],
  };
  return { anchor, ...lists, ...parts };
}

/** A paragraph that stands at a place of the dump. */
export function paragraphAt(start: number, text: string): LocatedBlock {
  return { kind: 'paragraph', text: locate(text, start) };
}
