const WORDS: Record<string, string> = {
  'no-title': '没有找到标题',
  'headline-order': '引题、主题、副题的分别不够确定',
  'open-end': '结尾处句子不完整',
  'no-byline': '没有找到署名',
  'weak-seam': '有两段文字的衔接不够确定',
  quotes: '引号不成对',
  gap: '正文有缺字',
  unplaced: '有文字未能归入文章',
  'date-disagrees': '报头日期与编者所定不合',
  'page-disagrees': '报头版次与归档的版次不合',
  'weekday-disagrees': '报头星期与日期不合',
  'lunar-disagrees': '报头农历与日期不合',
  unreadable: '原始文本读不出来',
};

/**
 * A doubt in plain Chinese.
 *
 * @param code as in an article's `doubts`
 */
export function doubtInWords(code: string): string {
  return WORDS[code] ?? `解析时存疑，请以原报为准（代码 ${code}）`;
}
