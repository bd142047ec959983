import type { Label, Labelled } from '../../src/parse/model/labelled.ts';
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

/** A plain unit that is told to be something. */
export function labelledOf(text: string, label: Label): Labelled {
  return { ...unitOf(text), label };
}
