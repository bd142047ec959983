import type { Import } from './imports.ts';

/** A file on the way, and how far back the way from it leads (Tarjan 1972). */
interface Visit {
  readonly index: number;
  low: number;
  open: boolean;
}

/**
 * Finds the circles of some imports: sets of files each of which leads to all others of its set, and
 * files that import themselves.
 *
 * @returns the files of each circle, sorted; empty where there is none
 */
export function circlesOf(imports: readonly Import[]): string[][] {
  const targets = Map.groupBy(imports, ({ from }) => from);
  const visits = new Map<string, Visit>();
  const way: string[] = [];
  const circles: string[][] = [];
  const follow = (file: string): Visit => {
    const visit: Visit = { index: visits.size, low: visits.size, open: true };
    visits.set(file, visit);
    way.push(file);
    let isOwn = false;
    for (const { to } of targets.get(file) ?? []) {
      isOwn ||= to === file;
      const next = visits.get(to) ?? follow(to);
      if (next.open) visit.low = Math.min(visit.low, next.low);
    }
    if (visit.low < visit.index) return visit;
    const circle = way.splice(way.indexOf(file));
    for (const one of circle) {
      const member = visits.get(one);
      if (member) member.open = false;
    }
    if (circle.length > 1 || isOwn) circles.push(circle.sort());
    return visit;
  };
  for (const file of targets.keys()) if (!visits.has(file)) follow(file);
  return circles;
}
