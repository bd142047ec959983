import type { Gold } from '../../support/fidelity/gold.ts';

/** A page whose truth is known: its dump, the dump's bytes, and what an editor would make of it. */
export interface MadePage {
  dump: string;
  text: string;
  bytes: Uint8Array;
  truth: Gold;
}
