import type { Dialect } from '../model/dialect.ts';
import type { FindingCode } from '../../schema/findings/findings.ts';
import type { LocatedArticle } from '../model/located-article.ts';
import type { Likeness } from '../text/likeness.ts';
import type { Located } from '../text/located.ts';
import type { SeamScore } from '../words/seam-scorer.ts';

/** Something about an article that wrong ones show more often than right ones. */
export interface Signal {
  readonly code: FindingCode;
  /** What it is about; absent where that is the whole article. */
  readonly text?: Located | undefined;
  readonly args: readonly string[];
  /** How much of it there is, from 0 to 1; 1 where absent. */
  readonly strength?: number;
}

/** What the signals of one article are read from. */
export interface SignalPage {
  readonly articles: readonly LocatedArticle[];
  /** What headlines share with the articles' bodies. */
  readonly likeness: Likeness;
  readonly seam: SeamScore;
  readonly dialect: Dialect;
  /** The dump's line on which an offset stands. */
  readonly lineAt: (offset: number) => number;
  /** The place among the dump's filled lines of the one on which an offset stands. */
  readonly rowAt: (offset: number) => number;
}
