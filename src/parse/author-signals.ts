import type { Credit } from './byline.ts';
import type { LocatedArticle } from './draft.ts';
import type { Signal } from './signals.ts';

/** Reporters come before correspondents, and both before photographers. */
const RANK: Readonly<Record<string, number>> = { 通讯员: 1, 摄影: 2 };

/** What an article's authors say against being those of one byline. */
export function authorSignals({ credits }: LocatedArticle): Signal[] {
  const [first] = credits;
  if (!first) return [];
  const args = [credits.map(({ role, name }) => `${role} ${name.text}`).join('、')];
  const text = first.name;
  const say = (code: Signal['code'], is: boolean): Signal[] => (is ? [{ code, text, args }] : []);
  return [
    ...say('author-order', !isOneByline(credits)),
    ...say(
      'author-name',
      credits.some(({ name }) => /摄$/.test(name.text)),
    ),
    ...say(
      'no-reporter',
      credits.every(({ role }) => role === '通讯员'),
    ),
  ];
}

function isOneByline(credits: readonly Credit[]): boolean {
  const ranks = credits.map(({ role }) => RANK[role] ?? 0);
  const falls = ranks.some((rank, i) => rank < (ranks[i - 1] ?? 0));
  const mixed = new Set(credits.map(({ role }) => role)).size > 1;
  return !falls && !(mixed && credits.some(({ role }) => role === '作者' || role === '摄影'));
}
