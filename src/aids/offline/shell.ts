/** What the build tells the worker. */
export interface Shell {
  /** Changes with whatever the shell holds. */
  version: string;
  /** Path that the site stands under, with slashes at both ends. */
  root: string;
  /** Addresses of the page for readers without a network, and of all that it needs. */
  files: readonly string[];
}

/** The browser's cache of pages that were opened. */
export const PAGES = 'pages';
/** That of their style sheets and scripts. */
export const ASSETS = 'assets';
/** That of the shell is named by this and its version. */
export const SHELL = 'shell-';
