import type { FindingCode } from '../../schema/findings/findings.ts';

/** How a place is set, and how it may have to be read instead. */
export interface Readings {
  as: string;
  or: string;
}

/** What a reading is told with: the words of the dump, and whether they open a paragraph as set. */
export interface ReadingPlace {
  words: readonly string[];
  opens: boolean;
}

type Tell = (place: ReadingPlace) => Readings;

/** Two stretches of text that are set as following each other. */
const JOINED: Tell = ({ words: [before = '', after = ''] }) => ({
  as: `“…${before}${after}…”，前后相连`,
  or: `到“${before}”为止，与“${after}”之间缺了文字，或插进了别处的文字`,
});
/** A line that opens a paragraph, or stands in one. */
const BROKEN: Tell = ({ opens }) =>
  opens
    ? { as: '由此另起一段', or: '接在上一段后面' }
    : { as: '接着上文，不分段', or: '由此另起一段' };
/** A headline that stands over the text that it is set over. */
const MATCHED: Tell = () => ({ as: '标题配这篇正文', or: '标题或正文属于别的文章' });
const WHOLE_LINE: Tell = () => ({ as: '作为一行标题', or: '分作两行，或有一部分不是标题' });

/** The findings of which both readings are known. */
const TELLINGS: Partial<Record<FindingCode, Tell>> = {
  'weak-seam': JOINED,
  'loose-joint': JOINED,
  'line-seam': JOINED,
  'close-break': BROKEN,
  'lone-line': BROKEN,
  'full-first': BROKEN,
  'indent-inside': BROKEN,
  'short-line': () => ({ as: '作为段中的一行', or: '段末，或是小标题' }),
  'long-paragraph': () => ({ as: '作为一段', or: '分作两段' }),
  'broken-start': () => ({ as: '作为段首', or: '接在别处的文字后面' }),
  'close-head': () => ({ as: '作为标题', or: '作为正文' }),
  'close-body': () => ({ as: '作为正文', or: '作为标题' }),
  'headline-long': WHOLE_LINE,
  'headline-halves': ({ words: [above = '', below = ''] }) => ({
    as: `“${above}”与“${below}”是并列的两行`,
    or: '是一句话的两半',
  }),
  'headline-joint': ({ words: [before = '', after = ''] }) => ({
    as: `“${before}”与“${after}”是一个标题`,
    or: '是两个标题',
  }),
  'headline-order': ({ words: [title = ''] }) => ({
    as: `“${title}”是主题`,
    or: '是引题或副题',
  }),
  'headline-column': () => ({ as: '作为标题', or: '作为栏目名' }),
  'lone-subhead': () => ({ as: '作为小标题', or: '作为正文，或是别的标题' }),
  'long-subhead': () => ({ as: '作为小标题', or: '作为正文' }),
  'topic-shift': () => ({ as: '前后是一篇文章', or: '由此往后是另一篇文章' }),
  'close-call': () => ({ as: '起止、标题、署名如上', or: '有一部分属于前后的文章' }),
  'headline-unlike': MATCHED,
  'headline-foreign': MATCHED,
  'headline-wanted': MATCHED,
  'column-guess': ({ words: [name = ''] }) => ({
    as: `“${name}”是栏目名`,
    or: '是一篇没有正文的文章的标题',
  }),
  'glued-names': ({ words: [one = '', two = ''] }) => ({
    as: `“${one}”与“${two}”两人`,
    or: '姓名在别的地方分开',
  }),
  'author-order': () => ({ as: '都是这篇的署名', or: '有的属于别的文章' }),
  'caption-authors': () => ({ as: '都是图片说明的署名', or: '有的属于别的文章' }),
};

/** How the doubtful place is set, and what else it may be; nothing where only the doubt is known. */
export function readingsOf(code: FindingCode, place: ReadingPlace): Readings | undefined {
  return TELLINGS[code]?.(place);
}
