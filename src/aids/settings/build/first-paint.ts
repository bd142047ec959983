import { createHash } from 'node:crypto';
import source from '../first-paint.js?raw';

const COMMENTS = /^\s*\/\/.*\n/gm;

/** What a page runs before it is painted. */
const code = source.replace(COMMENTS, '');

/** That script as a file which is named by what it holds, so that it is fetched once. */
export const firstPaint = {
  /** Its name below the folder of assets, without `.js`. */
  name: `first-paint.${createHash('sha256').update(code).digest('hex').slice(0, 8)}`,
  code,
};
