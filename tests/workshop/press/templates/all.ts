import { adverts } from './adverts.ts';
import { broadsheet } from './broadsheet.ts';
import { cards } from './cards.ts';
import { digest } from './digest.ts';
import { frontPage } from './front-page.ts';
import { gridPage } from './grid-page.ts';
import { insets } from './insets.ts';
import { notices } from './notices.ts';
import { opinion } from './opinion.ts';
import { photoPage } from './photo-page.ts';
import { rail } from './rail.ts';
import { sidebars } from './sidebars.ts';
import { sixColumns } from './six-columns.ts';
import { supplement } from './supplement.ts';
import type { Template } from './template.ts';
import { twoPages } from './two-pages.ts';

/** All builds of a page; those of one half are never used in the other. */
export const TEMPLATES: readonly Template[] = [
  ...[gridPage, sixColumns, sidebars, notices, opinion],
  ...[rail, digest, insets, cards, broadsheet],
  ...[frontPage, supplement, adverts, photoPage, twoPages],
];
