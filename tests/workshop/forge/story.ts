import type { Kind, Role } from '../../../src/schema/vocabulary.ts';

/** An author as printed and as known. */
export interface MadeAuthor {
  role: Role;
  name: string;
}

/** One story as it was written, before any page is set from it: the truth to measure against. */
export interface Story {
  kind: Kind;
  sections: readonly string[];
  /** 栏目 as printed, with its marks, and its bare name. */
  column?: { printed: readonly string[]; name: string; credit?: string };
  kicker?: string;
  /** The lines of the title as they were printed. */
  title: readonly string[];
  subtitle?: string;
  authors: readonly MadeAuthor[];
  /** The byline's printed lines; none where the authors stand in brackets after the dateline. */
  byline: readonly string[];
  dateline?: string;
  /** 编者按 without its label. */
  note?: string;
  /** N of 下转N版. */
  jump?: number;
  blocks: StoryBlock[];
}

/** A paragraph or a subhead. */
export interface StoryBlock {
  kind: 'paragraph' | 'subhead';
  text: string;
}

/** The paragraphs of a story, in order. */
export function paragraphsOf(story: Story): string[] {
  return story.blocks.filter((block) => block.kind === 'paragraph').map((block) => block.text);
}
