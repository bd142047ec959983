import type { Postings } from '../code/postings.ts';
import { both, matchAny, matchesOf, type Matches } from './matches.ts';
import type { OpenShard, Standing } from './open-shard.ts';
import type { Group } from './pieces.ts';
import type { Trace } from './trace.ts';

/** Two neighbours of a phrase: where they stand side by side, and where signs part them. */
type Edge = Partial<Record<Standing, Postings>>;

/**
 * Follows a phrase of letters through a shard in which signs may stand between them: from each letter
 * to the next one of its line, however far that is.
 *
 * @param letters two or more
 */
export function createLooseTrace(
  letters: string,
  groups: readonly Group[],
  shard: OpenShard,
): Trace {
  const edges: Edge[] = [];
  let open = groups;
  let told: Matches | undefined;
  let chained: Matches | undefined;

  /** The pairs of which the documents are known and the places are not. */
  const apart = () =>
    letters.length <= 2
      ? []
      : edges.flatMap((edge, at) =>
          (['plain', 'parted'] as const)
            .filter((standing) => edge[standing] && !edge[standing].places)
            .map((standing) => ({ at, edge, standing })),
        );

  return {
    isWhole: () => told?.size === 0 || (open.length === 0 && apart().length === 0),
    matches: () => {
      if (letters.length <= 2 || !told || open.length > 0 || apart().length > 0) return told;
      return (chained ??= chain(edges, told));
    },
    open: () => open,
    lookUp: async (wanted) => {
      const pieces = wanted.flatMap((group) => group.pieces);
      const found = await Promise.all(pieces.map(({ gram }) => shard.pair(gram)));
      open = open.filter((group) => !wanted.includes(group));
      pieces.forEach(({ offset }, at) => {
        const edge = found[at] ?? {};
        edges[offset] = edge;
        told = both(told, matchAny([matchesOf(edge.plain), matchesOf(edge.parted)]));
      });
    },
    readPlaces: async () => {
      await Promise.all(
        apart().map(async ({ at, edge, standing }) => {
          const gram = letters.slice(at, at + 2);
          edge[standing] = await shard.places(gram, standing);
        }),
      );
    },
  };
}

/** A way through the letters of a phrase, from the place of the first. */
interface Way {
  at: number;
  inHead: boolean;
}

/** Follows every way from the first letter to the last. */
function chain(edges: readonly Edge[], documents: Matches): Matches {
  const steps = edges.map(stepsOf);
  const found: Matches = new Map();
  for (const document of documents.keys()) {
    let ways = startsOf(edges[0], document);
    for (const step of steps) {
      const own = step(document);
      ways = ways.flatMap(({ at, inHead }) => {
        const next = own(at);
        return next === undefined ? [] : [{ at: next, inHead }];
      });
    }
    const inHead = ways.some((way) => way.inHead);
    if (ways.length > 0) found.set(document, { hits: ways.length, inHead });
  }
  return found;
}

function startsOf(edge: Edge | undefined, document: number): Way[] {
  return [edge?.plain, edge?.parted].flatMap((postings) => {
    const row = postings?.documents.indexOf(document) ?? -1;
    const heads = postings?.heads[row] ?? 0;
    return (postings?.places?.[row] ?? []).map((at, number) => ({ at, inHead: number < heads }));
  });
}

/** For a document and a place of a pair's first letter, the place of its second. */
function stepsOf({
  plain,
  parted,
}: Edge): (document: number) => (at: number) => number | undefined {
  const rows = [plain, parted].map(
    (postings) => new Map(postings?.documents.map((document, row) => [document, row])),
  );
  return (document) => {
    const next = new Map<number, number>();
    for (const at of plain?.places?.[rows[0]?.get(document) ?? -1] ?? []) next.set(at, at + 1);
    const row = rows[1]?.get(document) ?? -1;
    const signs = parted?.signs?.[row] ?? [];
    parted?.places?.[row]?.forEach((at, number) =>
      next.set(at, at + 1 + (signs[number]?.length ?? 0)),
    );
    return (at) => next.get(at);
  };
}
