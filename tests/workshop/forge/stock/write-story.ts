import type { Dice } from '../dice.ts';
import type { Story, StoryBlock } from '../story.ts';
import { COMMON_SENTENCES } from './common.ts';
import { Cast } from './pools.ts';
import { writeByline, writeCommentByline, writeCredit, type BylineHabit } from './write-byline.ts';
import { writeColumn } from './write-column.ts';
import type { Topic } from './topic.ts';

/** Rates of what a story may have. */
const RATE = {
  dateline: 0.82,
  column: 0.12,
  commentColumn: 0.6,
  note: 0.08,
  jump: 0.1,
  subheads: 0.25,
};

/** What a page keeps for all its stories. */
export interface Desk {
  habit: BylineHabit;
  /** Sentences already printed on the page; a page says nothing twice. */
  used: Set<string>;
}

/** Writes a story on a topic from templates. */
export function writeStory(topic: Topic, dice: Dice, desk: Desk): Story {
  const cast = new Cast(dice);
  const head = dice.pick(topic.heads);
  const fill = (text: string): string => cast.fill(text);
  const lines = typeof head.title === 'string' ? [head.title] : head.title;
  const blocks = writeBlocks(topic, dice, desk, fill);
  return dress(
    {
      kind: topic.kind,
      sections: topic.sections,
      ...(head.kicker === undefined ? {} : { kicker: fill(head.kicker) }),
      title: lines.map(fill),
      ...(head.subtitle === undefined ? {} : { subtitle: fill(head.subtitle) }),
      authors: [],
      byline: [],
      blocks,
    },
    dice,
    desk,
  );
}

/** Gives a bare story what surrounds its text: byline, dateline, column, editor's note, jump. */
export function dress(story: Story, dice: Dice, { habit }: Desk): Story {
  if (story.kind === 'photo') return { ...story, ...writeCredit(dice, habit) };
  if (story.kind === 'commentary') {
    const column = dice.chance(RATE.commentColumn) ? { column: writeColumn(dice, true) } : {};
    return { ...story, ...writeCommentByline(dice, habit), ...column };
  }
  const { inBrackets, ...byline } = writeByline(dice, habit);
  const dated = inBrackets !== undefined || dice.chance(RATE.dateline);
  return {
    ...story,
    ...byline,
    ...(dated ? { dateline: inBrackets === undefined ? '本报讯' : `本报讯${inBrackets}` } : {}),
    ...(dice.chance(RATE.column) ? { column: writeColumn(dice, false) } : {}),
    ...(dice.chance(RATE.note) ? { note: NOTE } : {}),
    ...(dice.chance(RATE.jump) ? { jump: dice.int(2, 4) } : {}),
  };
}

const NOTE =
  '一年之计在于春，奋斗正当时。为充分展现全市上下拼经济、惠民生、促发展的生动实践，本报即日起推出系列报道，带读者走进一线、感受脉动。敬请关注。';

function writeBlocks(
  topic: Topic,
  dice: Dice,
  desk: Desk,
  fill: (text: string) => string,
): StoryBlock[] {
  const lead = fill(dice.pick(topic.leads));
  if (topic.kind === 'photo') return [{ kind: 'paragraph', text: lead }];
  const fresh = (sentences: readonly string[]): string[] =>
    sentences.filter((sentence) => !desk.used.has(sentence));
  const common = topic.kind === 'commentary' ? [] : fresh(COMMON_SENTENCES);
  const chosen = [
    ...dice.shuffle(fresh(topic.body)),
    ...dice.shuffle(common).slice(0, dice.int(0, 4)),
  ];
  const sentences = dice.shuffle(chosen.slice(0, dice.int(5, 13)));
  for (const sentence of sentences) desk.used.add(sentence);
  const paragraphs: string[] = [lead];
  while (sentences.length > 0) {
    paragraphs.push(sentences.splice(0, dice.int(1, 4)).map(fill).join(''));
  }
  if (topic.ends.length > 0) paragraphs.push(fill(dice.pick(topic.ends)));
  return cutBySubheads(paragraphs, topic, dice, fill);
}

/** Puts subheads between the paragraphs of a longer story. */
function cutBySubheads(
  paragraphs: readonly string[],
  { subheads = [] }: Topic,
  dice: Dice,
  fill: (text: string) => string,
): StoryBlock[] {
  const blocks = paragraphs.map((text): StoryBlock => ({ kind: 'paragraph', text }));
  if (subheads.length === 0 || blocks.length < 5 || !dice.chance(RATE.subheads)) return blocks;
  const step = Math.max(2, Math.floor(blocks.length / (subheads.length + 1)));
  return blocks.flatMap((block, i): StoryBlock[] => {
    const text = i > 0 && i % step === 0 ? subheads[i / step - 1] : undefined;
    return text === undefined ? [block] : [{ kind: 'subhead', text: fill(text) }, block];
  });
}
