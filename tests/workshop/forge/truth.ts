import type { Extraction } from './dialects/types.ts';
import type { PrintedPage } from './print/types.ts';
import type { Story } from './story.ts';

/** The truth of a made page, in the form of the gold of the real ones. */
export type Truth = ReturnType<typeof tellTruth>;

/** What leads into a headline or on from it, and so tells kicker and subtitle by itself. */
const LEADS_IN = /(?:强调|——|[，：])$/;
const GOES_ON = /^(?:——|同时)/;

/** What a perfect editor could reconstruct of a page from its dump. */
export function tellTruth(dump: string, page: PrintedPage, extraction: Extraction) {
  const furniture = [...page.masthead, ...page.furniture].flatMap((box) =>
    box.lines.map((line) => line.text),
  );
  const credits = page.stories.flatMap(({ story }) => story.column?.credit ?? []);
  return {
    dump,
    date: { value: page.date ?? null },
    page: page.page,
    furniture: [...furniture, ...credits, ...bylineWords(page), ...extraction.garbage],
    repairs: extraction.repairs.map((text) => ({ dump: text, gold: '', why: 'made damage' })),
    articles: page.stories.map(({ story }, i) => tellArticle(story, i, extraction)),
  };
}

/** Letters of bylines that no author's role keeps: `本报` of 本报记者, `记者` of 记者 王强 摄. */
function bylineWords({ stories }: PrintedPage): string[] {
  return stories.map(({ story: { byline, authors } }) => {
    const kept = authors.flatMap(({ role, name }) => Array.from(role + name));
    return Array.from(byline.join('').replace(/[^\p{L}]/gu, ''))
      .filter((letter) => {
        const at = kept.indexOf(letter);
        if (at >= 0) kept.splice(at, 1);
        return at < 0;
      })
      .join('');
  });
}

function tellArticle(story: Story, index: number, extraction: Extraction) {
  const { paragraphs, subheads } = tellBody(story, index, extraction);
  return {
    id: `a${index + 1}`,
    kind: story.kind,
    sections: story.sections.length > 0 ? [...story.sections] : undefined,
    column: story.column?.name ?? null,
    kicker: story.kicker ?? null,
    title: story.title.join(' '),
    subtitle: story.subtitle ?? null,
    authors: story.authors.map(({ role, name }) => ({ role, name })),
    editors_note: story.note ?? null,
    dateline: story.dateline === undefined ? null : '本报讯',
    continued_to: story.jump ?? null,
    paragraphs,
    subheads,
    ...tellAlternatives(story),
  };
}

/** Type size is lost: where words don't tell, either of two headline lines may be the title. */
function tellAlternatives({ kicker, title, subtitle }: Story) {
  const main = title.join(' ');
  if (kicker !== undefined && subtitle === undefined && !LEADS_IN.test(kicker)) {
    return { alternatives: { kicker: [null], title: [kicker], subtitle: [main] } };
  }
  if (subtitle !== undefined && kicker === undefined && !GOES_ON.test(subtitle)) {
    return { alternatives: { kicker: [main], title: [subtitle], subtitle: [null] } };
  }
  return {};
}

function tellBody(story: Story, index: number, { splits, lost }: Extraction) {
  const paragraphs: string[] = [];
  const subheads: [string, number][] = [];
  let paragraph = -1;
  for (const { kind, text } of story.blocks) {
    if (kind === 'subhead') {
      subheads.push([text, paragraphs.length]);
      continue;
    }
    paragraph++;
    const here = (place: { story: number; paragraph: number }): boolean =>
      place.story === index && place.paragraph === paragraph;
    paragraphs.push(...cutParagraph(text, splits.filter(here), lost.filter(here)));
  }
  return { paragraphs, subheads };
}

interface Span {
  from: number;
  to: number;
}

/** A paragraph without what was lost of it, and ended where nothing shows that it goes on. */
function cutParagraph(text: string, splits: readonly Span[], lost: readonly Span[]): string[] {
  const kept = Array.from({ length: text.length }, (_, i) => {
    const gap = lost.find(({ from, to }) => i >= from && i < to);
    const mark = gap ? (gap.from === i ? '〔缺〕' : '') : text.charAt(i);
    return splits.some(({ to }) => to === i) ? `\n${mark}` : mark;
  });
  return kept
    .join('')
    .split('\n')
    .filter((part) => part.replaceAll('〔缺〕', '') !== '');
}
