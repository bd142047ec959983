import type { FindingWords } from './finding-words.ts';

/** What can be doubtful in an article: where it begins and ends, its headline, its byline. */
export const ARTICLE_FINDINGS = {
  'no-title': {
    kind: 'headline',
    brief: '没有找到标题',
    full: () => '没有找到标题',
  },
  'close-head': {
    kind: 'headline',
    brief: '有一行是标题还是正文不够确定',
    full: (text: string) => `此行是标题还是正文不能确定:“${text}”`,
  },
  'close-body': {
    kind: 'headline',
    brief: '有一行是正文还是标题不够确定',
    full: (text: string) => `此行是正文还是标题不能确定:“${text}…”`,
  },
  'headline-lines': {
    kind: 'headline',
    brief: '标题行数多，可能混入别的标题',
    full: (count: string) => `标题有${count}行,可能混入别的标题`,
  },
  'headline-mark': {
    kind: 'headline',
    brief: '标题中有栏目或署名的字样',
    full: (text: string) => `标题中有栏目或署名的字样:“${text}”`,
  },
  'headline-broken': {
    kind: 'headline',
    brief: '标题不完整',
    full: (text: string) => `标题不完整:“${text}”`,
  },
  'headline-long': {
    kind: 'headline',
    brief: '标题过长，可能是两行相连',
    full: (text: string) => `标题过长,可能是两行相连:“${text}”`,
  },
  'headline-torn': {
    kind: 'headline',
    brief: '标题首尾可能不完整',
    full: (text: string) => `标题首尾的字词可能另有上下文:“${text}”`,
  },
  'headline-column': {
    kind: 'headline',
    brief: '标题像栏目名',
    full: (text: string) => `标题像栏目名:“${text}”`,
  },
  'headline-halves': {
    kind: 'headline',
    brief: '标题的两行可能是一句的两半',
    full: (above: string, below: string) =>
      `标题的两行长短相近,可能是一句的两半:“${above}”与“${below}”`,
  },
  'headline-joint': {
    kind: 'headline',
    brief: '标题里有两行的相接可疑，可能是两个标题',
    full: (before: string, after: string) =>
      `标题中“${before}”与“${after}”的相接可疑,可能是两个标题`,
  },
  'headline-scattered': {
    kind: 'headline',
    brief: '标题各行之间在底本中隔着别的文字',
    full: (count: string) => `标题各行之间在转储中隔着${count}行别的文字`,
  },
  'headline-order': {
    kind: 'headline-order',
    brief: '引题、主题、副题的分别不够确定',
    full: (title: string) => `引题、主题、副题的分别不能确定:主题取“${title}”`,
  },
  'lone-subhead': {
    kind: 'subhead',
    brief: '只有一个小标题，可能不是小标题',
    full: (text: string) => `只有一个小标题,可能不是小标题:“${text}”`,
  },
  'long-subhead': {
    kind: 'subhead',
    brief: '小标题过长',
    full: (text: string) => `小标题过长:“${text}”`,
  },
  'close-call': {
    kind: 'extent',
    brief: '从哪里起、到哪里止，标题和署名归谁，另有相近的读法',
    full: (title: string) => `稿件的起止、标题或署名另有相近的读法:“${title}”`,
  },
  'topic-shift': {
    kind: 'extent',
    brief: '前后两部分少有相同的字词，可能是两篇文章',
    full: (text: string) => `由此往后与前文少有相同的字词,可能是另一篇稿件:“${text}…”`,
  },
  'lame-neighbour': {
    kind: 'extent',
    brief: '相邻文章不完整，其标题或署名可能归入了本文',
    full: () => '相邻稿件不完整,其标题或署名可能归入了本文',
  },
  'headline-unlike': {
    kind: 'extent',
    brief: '标题与正文少有相同的字词',
    full: (title: string) => `标题与正文少有相同的字词:“${title}”`,
  },
  'headline-foreign': {
    kind: 'extent',
    brief: '标题更像别的文章的',
    full: (title: string) => `标题更像别的稿件的:“${title}”`,
  },
  'headline-wanted': {
    kind: 'extent',
    brief: '正文更像属于别的标题',
    full: (title: string) => `正文更像属于别的标题,而非“${title}”`,
  },
  'no-body': {
    kind: 'body',
    brief: '没有找到正文',
    full: (title: string) => (title === '' ? '没有找到正文' : `只有标题,没有找到正文:“${title}”`),
  },
  'column-guess': {
    kind: 'column',
    brief: '栏目名也可能是没有正文的标题',
    full: (name: string) => `“${name}”是栏目名还是没有正文的标题不能确定`,
  },
  'empty-note': {
    kind: 'note',
    brief: '编者按的标签之后没有文字',
    full: (label: string) => `“${label}”之后没有找到按语`,
  },
  'no-byline': {
    kind: 'byline',
    brief: '没有找到署名',
    full: () => '没有找到署名',
  },
  'author-order': {
    kind: 'byline',
    brief: '署名可能来自两篇文章',
    full: (names: string) => `署名可能来自两篇稿件:${names}`,
  },
  'author-name': {
    kind: 'byline',
    brief: '署名中的人名可疑',
    full: (names: string) => `署名中的人名可疑:${names}`,
  },
  'glued-names': {
    kind: 'byline',
    brief: '相连的人名可能另有分法',
    full: (one: string, two: string) => `相连的人名可能另有分法:${one}、${two}`,
  },
  'caption-authors': {
    kind: 'caption',
    brief: '图片说明的署名不止摄影者',
    full: (names: string) => `图片说明的署名不止摄影者:${names}`,
  },
} as const satisfies Record<string, FindingWords>;
