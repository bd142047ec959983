import { join } from 'node:path';
import { readGold, type GoldArticle } from '../../../support/fidelity/gold.ts';
import { root } from '../../../support/root.ts';
import type { Dice } from '../dice.ts';
import type { Story, StoryBlock } from '../story.ts';

let known: Story[] | undefined;

/** The pages whose stories the made pages borrow. A new one would change every page, and all figures. */
const LENT = /^00[0124]_/;

/** The stories of four real pages, set as a printer would, without bylines or columns. */
export function goldStories(): readonly Story[] {
  known ??= readGold(join(root, 'tests/gold'))
    .filter((page) => LENT.test(page.dump))
    .flatMap((page) => page.articles)
    .map(toStory);
  return known;
}

/** A real story in other clothes: the first paragraph leads, the others come in any order. */
export function borrowStory(story: Story, dice: Dice): Story {
  if (!dice.chance(0.5) || story.blocks.some((block) => block.kind === 'subhead')) return story;
  const [lead, ...rest] = story.blocks;
  return lead ? { ...story, blocks: [lead, ...dice.shuffle(rest)] } : story;
}

function toStory(article: GoldArticle): Story {
  const kind = (['photo', 'commentary', 'feature'] as const).find((k) => k === article.kind);
  return {
    kind: kind ?? 'news',
    sections: article.sections ?? [],
    ...(article.kicker ? { kicker: toPrint(article.kicker) } : {}),
    title: [toPrint(article.title)],
    ...(article.subtitle ? { subtitle: toPrint(article.subtitle) } : {}),
    authors: [],
    byline: [],
    blocks: toBlocks(article),
  };
}

function toBlocks({ paragraphs, subheads = [] }: GoldArticle): StoryBlock[] {
  return paragraphs.flatMap((text, i): StoryBlock[] => [
    ...subheads
      .filter(([, after]) => after === i)
      .map(([subhead]): StoryBlock => ({ kind: 'subhead', text: toPrint(subhead) })),
    // What the dump lost is lost to the forge too, and a paragraph that breaks off is made to end.
    { kind: 'paragraph', text: endSentence(toPrint(text.replaceAll('〔缺〕', ''))) },
  ]);
}

function endSentence(text: string): string {
  return /[。！？…][”’）]?$/.test(text) ? text : `${text.replace(/[，、；：]$/, '')}。`;
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** Sets full-width punctuation and directed quotes, as the paper prints them. */
function toPrint(text: string): string {
  let open = false;
  let inner = false;
  return text
    .replace(/[,:;?!()](?!\d)/g, (mark) => FULL_WIDTH[mark] ?? mark)
    .replace(/"/g, () => ((open = !open), open ? '“' : '”'))
    .replace(/'/g, () => ((inner = !inner), inner ? '‘' : '’'));
}
