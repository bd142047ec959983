import './laws.ts';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { PageInput } from '../../src/parse/types.ts';
import { readRawPages } from './raw-pages.ts';

/** A dump of these bytes of which nothing else is known. */
export function asPage(bytes: Uint8Array): PageInput {
  return { dump: 'law.txt', sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
}

/** A dump of this text in UTF-8. */
export function textPage(text: string): PageInput {
  return asPage(new TextEncoder().encode(text));
}

const FRAGMENTS = [
  '■记者 张三 李 四¦■摄影 王 强¦通讯员 顾秋叶¦见习记者 韩胜超¦栏目统筹:黄金凤¦本报讯 昨天,¦编者按¦(下转2版)¦',
  '平湖发布 今平湖客户端¦第1评论¦〔缺〕¦【现场】¦2025年8月27日 ◆ 星期三¦农历乙巳年七月初五 总第5740期¦第1版¦今年以来,¦',
  '。¦!”¦:“¦## ¦# ¦#### ¦**¦- ¦1. ¦> ¦|¦```¦---¦<b>¦&amp;¦\\¦_¦~~¦\n¦\n\n¦',
  '\n\n\n¦\r\n¦\f¦\t¦ ¦  ¦\u3000\u3000¦\u00a0¦\u200b¦\ufeff¦平湖¦新仓镇¦产业链¦',
  '9月 16日¦““新刻度新刻度””¦贏¦😀¦𠮷¦e\u0301¦\u2028¦',
].flatMap((line) => line.split('¦').filter((piece) => piece !== ''));

/** Text that looks a little like a dump: newspaper phrases, markup and line ends at random. */
export const dumpText = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...FRAGMENTS) }, fc.string()), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''));

const dumps = readRawPages().map((page) => new TextDecoder().decode(page.bytes).split('\n'));

/** A real dump with some of its lines taken out, doubled, cut short or swapped. */
export const brokenDump = fc
  .record({
    lines: fc.constantFrom(...dumps),
    wounds: fc.array(
      fc.record({
        at: fc.nat(500),
        how: fc.constantFrom('cut', 'double', 'halve', 'swap', 'blank', 'glue'),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ lines, wounds }) => {
    const copy = [...lines];
    for (const { at, how } of wounds) wound(copy, at % copy.length, how);
    return copy.join('\n');
  });

function wound(lines: string[], at: number, how: string): void {
  const line = lines[at] ?? '';
  const next = lines[at + 1] ?? '';
  if (how === 'cut') lines.splice(at, 1, '');
  if (how === 'double') lines.splice(at, 0, line);
  if (how === 'halve') lines[at] = line.slice(0, line.length / 2);
  if (how === 'swap') lines.splice(at, 2, next, line);
  if (how === 'blank') lines.splice(at, 0, '');
  if (how === 'glue') lines.splice(at, 2, line + next);
}
