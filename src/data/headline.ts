/** A mark that leads on to the headline below, where the line's end says as much. */
const LEADING_ON = /[，、；：,;:]\s*$/u;
/** The dash that print sets before a 副题; the site sets it before all of them. */
const DASH = /^[—–―─－-]+\s*/u;

/** A kicker as it is set: without the comma that led on to the headline in the running text. */
export function kickerToSet(kicker: string): string {
  return kicker.replace(LEADING_ON, '') || kicker;
}

/** A subtitle as it is set: without the dash that some bring along. */
export function subtitleToSet(subtitle: string): string {
  return subtitle.replace(DASH, '') || subtitle;
}

/**
 * The headline as a name that no other article of its page has: of two 图片新闻 the second is
 * 图片新闻（2）.
 *
 * @param articles of the page, in printed order
 */
export function titleAmong<T extends { title: string }>(
  articles: readonly T[],
  article: T,
): string {
  const twins = articles.filter(({ title }) => title === article.title);
  const place = twins.indexOf(article);
  return place > 0 ? `${article.title}（${place + 1}）` : article.title;
}
