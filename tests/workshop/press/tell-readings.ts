import type { PressStory } from './story-schema.ts';

/** A way to divide the lines of a headline into 引题, 主题 and 副题. */
export interface Reading {
  kicker: string | null;
  title: string;
  subtitle: string | null;
}

/** What leads into a headline, or on from it, and so tells kicker and subtitle by itself. */
const LEADS_IN = /(?:强调|指出|——|[，：、])$/u;
const GOES_ON = /^(?:——|同时)/u;
/** What no line of its own ends or begins with. */
const OPEN_END = /[，、：—的和与在让把被向从是]$/u;
const OPEN_START = /^[，、的了着和与在之中里上下]/u;
const SHORTEST = 4;

/**
 * The readings of a headline that an editor could accept who has its lines in their order but no type
 * sizes; the printed one comes first.
 */
export function tellReadings(story: Pick<PressStory, 'kicker' | 'title' | 'subtitle'>): Reading[] {
  const { title } = story;
  const [kicker, subtitle] = [story.kicker ?? null, story.subtitle ?? null];
  const whole = title.join(' ');
  const readings: Reading[] = [{ kicker, title: whole, subtitle }];
  if (kicker !== null && subtitle === null && !LEADS_IN.test(kicker)) {
    readings.push({ kicker: null, title: kicker, subtitle: whole });
  }
  if (subtitle !== null && kicker === null && !GOES_ON.test(subtitle)) {
    readings.push({ kicker: whole, title: subtitle, subtitle: null });
  }
  const [first, second] = title;
  if (
    title.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    standAlone(first, second)
  ) {
    if (kicker === null) readings.push({ kicker: first, title: second, subtitle });
    if (subtitle === null) readings.push({ kicker, title: first, subtitle: second });
  }
  return readings;
}

/** Whether two lines of a title could be headlines of their own. */
function standAlone(first: string, second: string): boolean {
  const long = Math.min(first.length, second.length) >= SHORTEST;
  return long && !OPEN_END.test(first) && !OPEN_START.test(second);
}
