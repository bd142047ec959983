/** A row of things with what they show, and the states that are right for each. */
export interface Example {
  /** Signs of each thing, by number. */
  readonly units: readonly (readonly number[])[];
  /** Signs of each joint, by number; one less than things. */
  readonly joints: readonly (readonly number[])[];
  /** For each thing whether each state may be; where all may, nothing is known. */
  readonly right: readonly (readonly boolean[])[];
  /** For each thing the states that are possible at all. */
  readonly possible: readonly (readonly boolean[])[];
}

/** How many states things may have, and signs they and their joints may show. */
export interface ChainShape {
  readonly states: number;
  readonly signs: number;
  readonly joints: number;
}
