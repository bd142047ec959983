import type { Head } from '../model/item.ts';
import { HEAD_PARTS, type HeadShares } from '../model/part.ts';
import { logShare } from '../text/log-share.ts';

/**
 * What speaks against reading blocks of large type as one headline: nothing, where that is what they are
 * told to be, and else the logarithm of the odds against. The first line opens it, the others go on in it.
 */
export function weighToldHeadline(heads: readonly Head[]): number {
  let before: HeadShares | undefined;
  let sum = 0;
  for (const shares of heads.flatMap((head) => head.shares ?? [])) {
    const opening = shares.kicker + shares.title;
    const share = before
      ? shares['title-on'] + shares.subtitle + before.kicker * opening
      : opening + shares['title-on'];
    sum += oddsOf(share, shares);
    before = shares;
  }
  return sum;
}

/** The same for a subhead. */
export function weighToldSubhead(heads: readonly Head[]): number {
  return heads
    .flatMap((head) => head.shares ?? [])
    .reduce((sum, shares) => sum + oddsOf(shares.subhead, shares), 0);
}

function oddsOf(share: number, shares: HeadShares): number {
  const all = HEAD_PARTS.reduce((sum, part) => sum + shares[part], 0);
  return logShare(share, all);
}
