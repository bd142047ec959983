const WORDS: Record<string, string> = {
  gap: '正文有缺字，原始文本在该处断开',
  seam: '有两段文字的衔接不够确定',
  'weak-seam': '有两段文字的衔接不够确定',
  column: '分栏次序不够确定，个别段落可能错位',
  headline: '标题与正文的对应不够确定',
  title: '标题与正文的对应不够确定',
  authors: '署名的归属不够确定',
  section: '版块归类不够确定',
  date: '日期不够确定',
  misread: '可能有识别错误的字',
};

/**
 * A doubt in plain Chinese.
 *
 * @param code as in an article's `doubts`
 */
export function doubtInWords(code: string): string {
  return WORDS[code] ?? `解析时存疑，请以原报为准（代码 ${code}）`;
}
