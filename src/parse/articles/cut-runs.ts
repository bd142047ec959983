import type { Body, Furniture, Item, Jump } from '../model/item.ts';
import type { GapItem, Sequence } from '../model/sequence.ts';
import { LONGEST_CAPTION } from '../signs/longest-caption.ts';
import { endsSentence } from '../text/ends-sentence.ts';

/**
 * Cuts the page's items into runs of body text and the gaps between them. A dateline begins a run,
 * a jump line ends one, and a photo credit belongs to the block right before it alone.
 */
export function cutRuns(items: readonly Item[]): Sequence {
  const runs: { bodies: Body[]; jump?: Jump }[] = [];
  const gaps: GapItem[][] = [[]];
  const furniture: Furniture[] = [];
  const begin = (body: Body): void => {
    runs.push({ bodies: [body] });
    gaps.push([]);
  };
  for (const item of items) {
    const run = runs.at(-1);
    const gap = gaps.at(-1);
    switch (item.kind) {
      case 'furniture':
        furniture.push(item);
        break;
      case 'body':
        if (!run || gap?.length || item.dateline || run.jump) begin(item);
        else run.bodies.push(item);
        break;
      case 'jump':
        if (run) run.jump ??= item;
        break;
      case 'credit': {
        const caption = gap?.length === 0 && run && splitCaption(run.bodies);
        if (caption) begin(caption);
        gaps.at(-1)?.push(item);
        break;
      }
      default:
        gap?.push(item);
    }
  }
  return { runs, gaps, furniture };
}

/** Takes the last paragraph off a run where it can be a caption of its own; changes `bodies`. */
function splitCaption(bodies: Body[]): Body | undefined {
  const lines = bodies.flatMap((body, b) => body.lines.map((line, at) => ({ line, b, at })));
  let chars = 0;
  for (const [i, { line, b, at }] of [...lines.entries()].reverse()) {
    chars += line.text.text.length;
    if (chars > LONGEST_CAPTION || i === 0) return undefined;
    const begins = line.first ?? at === 0;
    const body = bodies[b];
    if (!body || !begins || !endsSentence(lines[i - 1]?.line.text.text ?? '')) continue;
    const caption = lines.slice(i).map((entry) => entry.line);
    const kept = body.lines.slice(0, at);
    bodies.splice(b, Infinity, ...(kept.length > 0 ? [{ ...body, lines: kept }] : []));
    return { kind: 'body', block: line.block, number: line.number, lines: caption };
  }
  return undefined;
}
