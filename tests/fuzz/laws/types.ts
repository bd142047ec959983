import type { PageInput, ParsedPage } from '../../../src/parse/types.ts';
import type { Pace } from './pace.ts';

/** A parsed case, as the laws look at it. */
export interface Subject {
  readonly input: PageInput;
  readonly page: ParsedPage;
  /** Milliseconds of the processor that the parse took. */
  readonly milliseconds: number;
  /** How fast this machine parses; without it nothing is slow. */
  readonly pace?: Pace | undefined;
  /** Try all disguises of the dump, not one of them. */
  readonly thorough: boolean;
}

/** @throws an error that tells what is against the law */
export type Check = (subject: Subject) => void;
