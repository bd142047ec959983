import type { Labelled } from '../model/labelled.ts';
import { readBareName, type Credit } from '../signs/read-byline.ts';

/** Whom a unit names that is told to be a byline. */
export function creditsOf(unit: Labelled): readonly Credit[] {
  return unit.kind === 'byline' ? unit.credits : (readBareName(unit.text) ?? []);
}
