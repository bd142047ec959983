import type { Label, Labelled } from '../../src/parse/model/labelled.ts';
import type { HeadShares, Part } from '../../src/parse/model/part.ts';
import type { Unit } from '../../src/parse/model/unit.ts';
import { locate } from '../../src/parse/text/located.ts';
import type { Role } from '../../src/schema/vocabulary.ts';

/** A plain unit of a text. */
export function unitOf(text: string, more: Partial<Unit> = {}): Unit {
  const place = { text: locate(text, 0), number: 1, indent: 0, block: 0, level: 0 };
  return { ...place, kind: 'plain', ...more } as Unit;
}

/** A byline of one person. */
export function bylineOf(role: Role, name: string): Unit {
  return unitOf(`${role} ${name}`, { kind: 'byline', credits: [{ role, name: locate(name, 3) }] });
}

/** Of nothing it is said what it is. */
const NO_SHARES: HeadShares = {
  ...{ kicker: 0, title: 0, 'title-on': 0, subtitle: 0, subhead: 0, rubric: 0 },
};
/** The part that what is labelled so plays, mostly. */
const PART_OF: Readonly<Record<Label, Part>> = {
  ...{ head: 'title', body: 'mid', byline: 'byline', credit: 'credit', other: 'furniture' },
};

/** A plain unit that is told to be something. */
export function labelledOf(text: string, label: Label, part = PART_OF[label]): Labelled {
  return { ...unitOf(text), label, part, shares: NO_SHARES };
}
