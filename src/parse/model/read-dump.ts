import type { Masthead } from '../../schema/ledger.ts';
import type { Furniture } from './item.ts';
import type { LocatedArticle } from './located-article.ts';
import type { LocatedRepair } from './located-repair.ts';

/** A printed page as the stages leave it. */
export interface ReadSheet {
  /** The page number that it states itself. */
  readonly page: number | undefined;
  readonly furniture: readonly Furniture[];
  readonly articles: readonly LocatedArticle[];
  /** Misreadings mended before the articles were told apart. */
  readonly repairs: readonly LocatedRepair[];
}

/** A dump as the stages leave it. */
export interface ReadDump {
  readonly dialect: string;
  readonly masthead: Masthead;
  /** Where in the dump the lines begin that were read: editors may have added some, or taken some out. */
  readonly starts: readonly number[];
  /** Characters read as others before anything else was done. */
  readonly rewritten: readonly LocatedRepair[];
  readonly sheets: readonly ReadSheet[];
}
