import { standing } from './standing.ts';
import { createUrls } from './urls.ts';

/** The addresses of this site, under the base path it is built for. */
export const urls = createUrls(import.meta.env.BASE_URL, standing);
