/** The language that Pagefind is told: it neither cuts nor stems text of it. */
export const LANGUAGE = 'unknown';
