import type { Dice } from '../dice.ts';
import type { Story } from '../story.ts';
import { borrowStory, goldStories } from './gold-stories.ts';
import { throwBylineHabit } from './write-byline.ts';
import { COMMENT_TOPICS, NEWS_TOPICS, PHOTO_TOPICS } from './topics.ts';
import { dress, writeStory, type Desk } from './write-story.ts';
import type { Topic } from './topic.ts';

/** How many of a page's stories are borrowed from the real pages. */
const BORROWED = 0.35;

/** Writes the stories of one page: four to nine, on different topics, in the order of their weight. */
export function writeStories(dice: Dice): Story[] {
  const desk: Desk = { habit: throwBylineHabit(dice), used: new Set() };
  const count = dice.int(4, 9);
  const comments = dice.chance(0.55) ? 1 : 0;
  const photos = dice.int(0, 2);
  const news = dice.shuffle(NEWS_TOPICS).slice(0, Math.max(2, count - comments - photos));
  const topics: Topic[] = dice.shuffle([
    ...news,
    ...dice.shuffle(COMMENT_TOPICS).slice(0, comments),
    ...dice.shuffle(PHOTO_TOPICS).slice(0, photos),
  ]);
  const real = dice.shuffle(goldStories()).values();
  return topics.map((topic) => {
    const borrowed =
      topic.kind !== 'photo' && dice.chance(BORROWED) ? real.next().value : undefined;
    return borrowed
      ? dress(borrowStory(borrowed, dice), dice, desk)
      : writeStory(topic, dice, desk);
  });
}
