import { MINUS, readAsk } from '../ask.ts';
import { filtersOf, type Query } from '../query.ts';
import { echo, unquoted } from './echo.ts';

/** More characters than anybody writes for a search: a passage that was pasted. */
const PASSAGE = 40;

const LETTER = /[\p{L}\p{N}]/u;
const LATIN = /^[\p{Script=Latin}\d\s'’·.-]+$/u;
const FIGURES = /^[\d\s.,%+:/-]+$/;
/** A term that narrows down, and another one or a word: `作者:胡佳英 OR 作者:王强`. */
const TERM =
  /(?:作者|署名|栏目|版块|板块|体裁|版次|年份|日期)[:：].*\s(?:OR|[|｜])\s|\s(?:OR|[|｜])\s.*(?:作者|署名|栏目|版块|板块|体裁|版次|年份|日期)[:：]/i;
/** A date or number of an issue, whatever it says exactly. */
const DATE =
  /^(?:\d{4}[-/.]\d|\d{8}$|.*\d+[年月日号期版]$|头版|.*[春秋午]节$|.*[一二三四五六七八九十]日$|[今去前]年|[今昨前]天)/u;

/** What to say where nothing was found, and what may help with such a question. */
export function nothingWords(query: Query): string {
  const subject = query.words ? `“${echo(unquoted(query.words))}”` : '这样的文章';
  const place = filtersOf(query).length > 0 && query.words ? '没有在所选范围里找到' : '没有找到';
  return `${place}${subject}。${adviceFor(query)}`;
}

function adviceFor(query: Query): string {
  const { words } = query;
  if (filtersOf(query).length > 0) return '可以去掉上面所选的一项，或换一个词。';
  if (!LETTER.test(words)) return '这里只有标点，请写上要找的字词。';
  if ([...words].length > PASSAGE) {
    return '这一段很长，只要与报上差一个字就找不到；从里面挑一句短的来找。';
  }
  const { all, none } = readAsk(words, (text) => text.replace(/\s+/g, ' '));
  if (all.some((forms) => forms.some((form) => MINUS.test(form)))) {
    return '减号前面要有要找的词，例如“平湖 -广告”。';
  }
  if (TERM.test(words)) return '“作者:”这样的限定不能用OR连起来，请分开检索。';
  if (none.length > 0) return '可以去掉减号和它后面的词。';
  if (all.some((forms) => forms.length > 1)) return '这几个词里哪一个都没有，可以换一个说法。';
  if (DATE.test(words)) return '文章里没有这样写；要看报纸本身，可以按日期翻检。';
  if (all.length > 1) return '没有一篇同时有这几个词，可以少写一个。';
  if ([...words].length === 1) return '没有一篇用过这个字，可以换一个字，或写成词。';
  if (FIGURES.test(words)) return '数目要照报上印的写，例如“5.5亿”“118个”。';
  if (LATIN.test(words)) return '报上多用汉字，可以用汉字写，或写成拼音。';
  return '可以少写几个字、换一个说法，词与词之间空一格。';
}
