import type { Block } from '../model/block.ts';
import type { Unit } from '../model/unit.ts';
import { readByline } from '../signs/read-byline.ts';
import { nameEvidence } from '../words/cut-names.ts';

/** Cuts names anew that stand together without spaces: the rest of the page tells them apart. */
export function recutNames(units: readonly Unit[], blocks: readonly Block[]): Unit[] {
  const isGlued = (unit: Unit): boolean =>
    unit.kind === 'byline' && unit.credits.some((credit) => credit.glued);
  if (!units.some(isGlued)) return [...units];
  const page = blocks.flatMap(({ lines }) => lines.map(({ text }) => text.text)).join('');
  const evidence = nameEvidence(page);
  return units.map((unit) =>
    unit.kind === 'byline' && isGlued(unit)
      ? { ...unit, credits: readByline(unit.text, evidence) ?? unit.credits }
      : unit,
  );
}
