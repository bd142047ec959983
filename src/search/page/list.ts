import type { Answer, Hit } from '../engine/search.ts';
import type { Fold } from '../text/fold.ts';
import { nextTask } from './next-task.ts';
import { renderHit, renderMissing } from './render.ts';

/** Results that are shown at first: as many as a screen has room for. */
const FIRST = 4;
/** Results that are shown with every step on. */
const STEP = 10;

/** How far below the screen the end of the first results is when the next are read. */
const AHEAD = '15%';

/** How what was found is marked. */
export interface Marking {
  /** As the text is reduced. */
  phrases: readonly string[];
  reduce: Fold;
}

/** A result that was read, could not be read, or turned out not to be what was asked for. */
type Read = Hit | 'missing' | undefined;

/**
 * Shows an answer's articles step by step, each as soon as it and those before it are read. What was
 * shown before stays until the first of them is there.
 *
 * @param root address of the site's front page
 */
export function createList(list: HTMLOListElement, more: HTMLButtonElement, root: string) {
  let shown: { answer: Answer; marking: Marking } | undefined;
  /** Articles of the answer that were asked for. */
  let next = 0;
  /** Results are put into the list one stretch after the other. */
  let turn: Promise<unknown> = Promise.resolve();

  /** Reads on up to a place. @returns the items that were put into the list, and how many are missing */
  function readTo(to: number): Promise<{ items: HTMLLIElement[]; missing: number }> {
    const own = shown;
    if (!own) return Promise.resolve({ items: [], missing: 0 });
    const from = next;
    next = Math.min(to, own.answer.total);
    const reading: Promise<Read>[] = [];
    for (let at = from; at < next; at++) {
      const [first] = reading;
      // On a slow line the first result has it to itself; the others follow when it stands there.
      const isHeld = from === 0 && first !== undefined;
      reading.push(
        isHeld ? first.then(nextTask).then(() => read(own.answer, at)) : read(own.answer, at),
      );
    }
    const place = async () => {
      const items: HTMLLIElement[] = [];
      let missing = 0;
      for (const one of reading) {
        const hit = await one;
        if (shown !== own) break;
        if (!hit) continue;
        missing += Number(hit === 'missing');
        const { phrases, reduce } = own.marking;
        const item = hit === 'missing' ? renderMissing() : renderHit(hit, root, phrases, reduce);
        if (from === 0 && items.length === 0) {
          list.classList.remove('is-stale');
          list.replaceChildren(item);
        } else list.append(item);
        items.push(item);
      }
      if (shown === own) more.hidden = !own.answer.settled || next >= own.answer.total;
      return { items, missing };
    };
    const placing = from === 0 ? place() : turn.then(place);
    turn = placing;
    return placing;
  }

  // What comes next into view is read before the reader asks for it.
  const watcher = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting) && next < STEP) void grow();
    },
    { rootMargin: `0px 0px ${AHEAD}` },
  );
  watcher.observe(more);

  /** Shows more. @returns the first of them */
  async function grow(): Promise<HTMLElement | undefined> {
    if (more.hidden) return undefined;
    const { items } = await readTo(next + (next < STEP ? STEP - next : STEP));
    return items[0]?.querySelector('a') ?? undefined;
  }

  return {
    grow,
    /**
     * Shows the first articles of an answer; of one that is not settled the very first, so that what
     * settles it is not kept waiting.
     *
     * @returns how many of them could not be read
     */
    async show(answer: Answer, marking: Marking): Promise<number> {
      shown = { answer, marking };
      next = 0;
      const { items, missing } = await readTo(answer.settled ? FIRST : 1);
      const isDone = shown.answer === answer && answer.settled;
      if (isDone && items.length === 0) list.replaceChildren();
      return missing;
    },
    clear(): void {
      shown = undefined;
      list.replaceChildren();
      more.hidden = true;
    },
  };
}

/** Reads a result by itself: where one cannot be had the others are shown. */
async function read({ load }: Answer, place: number): Promise<Read> {
  try {
    const [hit] = await load(place, place + 1);
    return hit;
  } catch (reason) {
    console.error(reason);
    return 'missing';
  }
}
