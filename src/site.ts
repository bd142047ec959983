/** What the site says of itself. Everything that a republisher would want to change is here. */
export const site = {
  /** Name of the newspaper. */
  paper: '平湖日报',
  /** Name of this archive. */
  name: '平湖日报档案',
  description:
    '平湖日报旧报的数字档案：按日期、版面、版块、栏目和作者翻检，全文可查，每一段都能对到原始文本。',
  lang: 'zh-CN',
  /**
   * The first year that a page can be of; an earlier date is a misreading. When the paper first came
   * out is not known to the archive, so this is early on purpose: its publisher, 中共平湖市委, has
   * governed since 1949. The present count of issues (总第5740期 on 2025-08-27) began by 2009 at the
   * latest, as no day has two.
   */
  since: 1949,
  /** City of publication, as citations want it. */
  place: '浙江平湖',
  /** Address of the public repository, such as `https://github.com/owner/name`; '' when there is none. */
  repository: '' as string,
  /** Address to which readers mail corrections; '' when there is none. */
  mail: '' as string,
  /**
   * Whether the search also finds articles by their words, ranked, where few have what was searched for
   * as it stands. It takes a file more for each article; false leaves it out where a host limits files.
   */
  related: true as boolean,
  /**
   * Whether beside each article its data lie as JSON, and its text as Markdown. It takes two files more
   * for each article; false leaves them out where a host limits files. The data by year stay.
   */
  texts: true as boolean,
} as const;
