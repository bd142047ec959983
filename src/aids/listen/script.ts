import { cutSentences } from './cut-sentences.ts';
import { speakable } from './speakable.ts';

/** What is spoken at once, and where it stands. */
export interface Line {
  spoken: string;
  block: Element;
  start: number;
  end: number;
}

const PARTS = [
  ...['.article-head .kicker', '.article-head .headline', '.article-head .subtitle'],
  ...['.article-head .byline', '.editors-note p', '.article-body > *'],
];

const BYLINE = '.byline';

/** What an article says, line by line, from its headline to its end. */
export function scriptOf(article: ParentNode): Line[] {
  return [...article.querySelectorAll(PARTS.join(', '))].flatMap((block) => {
    const text = block.textContent;
    if (block.matches(BYLINE))
      return [{ spoken: sayByline(block), block, start: 0, end: text.length }];
    return cutSentences(text).flatMap(({ start, end }) => {
      const spoken = speakable(text.slice(start, end)).trim();
      return spoken ? [{ spoken, block, start, end }] : [];
    });
  });
}

/** 记者胡佳英，通讯员查放、姜俊霞 */
function sayByline(block: Element): string {
  const groups = [...block.querySelectorAll('.byline-role')].map((group) => {
    const role = group.querySelector('.role')?.textContent ?? '';
    const names = [...group.childNodes].flatMap((node) => {
      const isRole = node instanceof Element && node.matches('.role');
      return isRole ? [] : node.textContent?.trim().split(/\s+/).filter(Boolean);
    });
    return role + names.join('、');
  });
  return groups.join('，');
}
