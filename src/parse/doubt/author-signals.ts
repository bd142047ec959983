import type { LocatedArticle } from '../model/located-article.ts';
import { LONGEST_CAPTION } from '../signs/longest-caption.ts';
import type { Credit } from '../signs/read-byline.ts';
import { nameLogLikelihood } from '../words/name-log-likelihood.ts';
import type { Signal } from './signal.ts';
import { tell } from './tell.ts';

/** Who comes after all others in a byline, and after whom: correspondents, then photographers. */
const LATER = ['通讯员', '摄影'];
/** A cut between two names that is likelier than any other by as much (a logarithm) is sure. */
const SURE_CUT = 10;
/** It is so much surer where a space stands there. */
const SPACED = 5;
/** No name at all. */
const NO_NAME = -99;

/** What an article's authors say against being those of one byline, and against their names. */
export function authorSignals({ credits, body }: LocatedArticle): Signal[] {
  const [first] = credits;
  if (!first) return [];
  const args = [credits.map(({ role, name }) => `${role} ${name.text}`).join('、')];
  const say = (code: Signal['code'], is: boolean): Signal[] =>
    tell(code, first.name, args, Number(is));
  const shot = credits.some(({ name }) => name.text.endsWith('摄'));
  return [
    ...say('author-order', !isOneByline(credits)),
    ...say('author-name', shot),
    ...say('caption-authors', isCaption(body) && isMixed(credits) && isPhoto(credits)),
    ...gluedNames(credits),
  ];
}

function isOneByline(credits: readonly Credit[]): boolean {
  const ranks = credits.map(({ role }) => LATER.indexOf(role));
  const falls = ranks.some((rank, i) => rank < (ranks[i - 1] ?? rank));
  const writer = credits.some(({ role }) => role === '作者');
  return !falls && !(isMixed(credits) && (writer || isPhoto(credits)));
}

function isMixed(credits: readonly Credit[]): boolean {
  return new Set(credits.map(({ role }) => role)).size > 1;
}

function isPhoto(credits: readonly Credit[]): boolean {
  return credits.some(({ role }) => role === '摄影');
}

/** A text so short that it has no other author than its picture. */
function isCaption(body: LocatedArticle['body']): boolean {
  return body.reduce((sum, { text }) => sum + text.text.length, 0) <= LONGEST_CAPTION;
}

/** Two names that stand together, and that could be cut elsewhere: 孙秋|叶全丽, 孙秋叶|全丽. */
function gluedNames(credits: readonly Credit[]): Signal[] {
  const cuts = credits.slice(1).map(({ name: after }, i) => {
    const before = credits[i]?.name ?? after;
    const gap = (after.at[0] ?? 0) - (before.at.at(-1) ?? 0) - 1;
    const names = [before, after].map(({ text }) => text.replace(/\s/g, ''));
    const margin = gap === 0 || gap === 1 ? marginOf(names) + SPACED * gap : Infinity;
    return { names, before, strength: 1 - margin / SURE_CUT };
  });
  const [closest] = cuts.sort((a, b) => b.strength - a.strength);
  return closest ? tell('glued-names', closest.before, closest.names, closest.strength) : [];
}

/** By how much two names are likelier than those of the same letters cut one letter off. */
function marginOf([one = '', two = '']: readonly string[]): number {
  return (
    worth(one, two) -
    Math.max(
      worth(one + two.slice(0, 1), two.slice(1)),
      worth(one.slice(0, -1), one.slice(-1) + two),
    )
  );
}

function worth(...names: readonly string[]): number {
  return names.reduce(
    (sum, name) => sum + (name.length < 2 ? NO_NAME : (nameLogLikelihood(name) ?? NO_NAME)),
    0,
  );
}
