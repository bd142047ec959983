import type { Kept } from './settings/settings.ts';

/** For readers whose browser may keep nothing. */
const NOWHERE: Kept = {
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
};

/** What the browser keeps for this site; nothing where the reader has forbidden it. */
export function browserStorage(): Kept {
  try {
    return localStorage;
  } catch {
    return NOWHERE;
  }
}
