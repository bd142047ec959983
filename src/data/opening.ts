/** The beginning of an article, as a front page sets it. */
export interface Opening {
  /** The last one ends in …… where something is left out, and never in 。……. */
  paragraphs: string[];
  /** True when nothing is left out. */
  whole: boolean;
}

/** So little of a paragraph is neither worth beginning nor worth leaving out. */
const SCRAP = 24;
const STOP = /[，、；：。！？]/u;
/** Marks that …… takes the place of. */
const OPEN_STOP = /[，、；：。…\s]+$/u;

/**
 * Takes about `length` characters from the start of an article. A paragraph that has to be cut is
 * cut after a mark where one is near.
 *
 * @param all the paragraphs of the article
 */
export function openingOf(all: readonly string[], length: number): Opening {
  const paragraphs: string[] = [];
  let left = length;
  for (const text of all) {
    if (paragraphs.length > 0 && left < SCRAP) break;
    paragraphs.push(text.length <= left + SCRAP ? text : cut(text, Math.max(left, SCRAP)));
    left -= text.length;
  }
  const last = paragraphs.at(-1);
  const whole = paragraphs.length === all.length && last === all.at(-1);
  if (last === undefined || whole) return { paragraphs, whole };
  return { paragraphs: [...paragraphs.slice(0, -1), trailOff(last)], whole };
}

/** Not in the middle of a clause, if the clause began in the last third. */
function cut(text: string, length: number): string {
  const characters = [...text].slice(0, length);
  const stop = characters.findLastIndex((character) => STOP.test(character));
  return characters.slice(0, stop > (length * 2) / 3 ? stop + 1 : length).join('');
}

function trailOff(text: string): string {
  return `${text.replace(OPEN_STOP, '')}……`;
}
