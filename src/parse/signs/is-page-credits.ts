import { locate } from '../text/located.ts';
import { cutNames } from '../words/cut-names.ts';
import { looksLikeName } from '../words/surname.ts';

/** Those who made the page, not its articles. */
const MAKERS =
  /(?:值班|责任|本版|本期|执行|美术|视觉|图片|新媒体|栏\s*目|专\s*栏)?\s*(?:(?<=(?:栏目|专栏|本版|本期)\s*)主\s*持(?:\s*人)?|编\s*辑|责\s*编|美\s*编|编\s*委|总\s*编|主\s*编|校\s*对|版\s*式|组\s*版|版\s*面|排\s*版|制\s*图|绘\s*图|设\s*计|审\s*核|审\s*校|终\s*审|监\s*制|策\s*划|统\s*筹|检\s*校|一\s*读|二\s*读)(?:设\s*计|统\s*筹)?\s*[:：/／|]?/gu;
/** One line of them is not longer. */
const LONGEST = 70;

/** Whether a line names those who made the page: `编辑 王强 版式:李婷 校对/陈刚`. */
export function isPageCredits(text: string): boolean {
  if (text.length > LONGEST) return false;
  const [before = '', ...rest] = text.split(MAKERS);
  if (rest.length === 0 || /[\p{L}\p{N}]/u.test(before)) return false;
  return rest.every((part) => {
    const names = cutNames(locate(part, 0), () => 0)?.names ?? [];
    return (
      names.length > 0 && names.every(({ text: name }) => looksLikeName(name.replace(/\s/g, '')))
    );
  });
}
