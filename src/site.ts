/** What the site says of itself. Everything that a republisher would want to change is here. */
export const site = {
  /** Name of the newspaper. */
  paper: '平湖日报',
  /** Name of this archive. */
  name: '平湖日报档案',
  description:
    '平湖日报旧报的数字档案：按日期、版面、版块、栏目和作者翻检，全文可查，每一段都能对到原始文本。',
  lang: 'zh-CN',
  /** City of publication, as citations want it. */
  place: '浙江平湖',
  /** Address of the public repository, such as `https://github.com/owner/name`; '' when there is none. */
  repository: '',
} as const;
