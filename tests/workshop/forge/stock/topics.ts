import { CITY_TOPICS } from './topics-city.ts';
import { COMMENT_TOPICS } from './topics-comment.ts';
import { LIFE_TOPICS } from './topics-life.ts';
import { PHOTO_TOPICS } from './topics-photo.ts';
import type { Topic } from './topic.ts';

/** Reports, by topic. */
export const NEWS_TOPICS: readonly Topic[] = [...CITY_TOPICS, ...LIFE_TOPICS];
export { COMMENT_TOPICS, PHOTO_TOPICS };
