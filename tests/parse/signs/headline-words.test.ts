import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as words from '../../../src/parse/signs/headline-words.ts';

/** A sample of each table of words, and what comes near and is none. */
const SAMPLES: Record<keyof typeof words, [yes: readonly string[], no: readonly string[]]> = {
  KICKER: [
    ['书记在会议上强调', '永恒丰碑——', '打造“一号工程”，'],
    ['会议强调了', '今年丰收'],
  ],
  SUBTITLE: [
    ['同时部署工作', '——平湖见闻'],
    ['部署工作', '不同时'],
  ],
  SAME_PART: [['暨表彰会议', '和谐'], ['表彰暨']],
  NEEDS_MORE: [['学子在全国', '让老厂'], ['老厂新生']],
  PLACE_DOES: [
    ['聚福村蹚出新路', '东市河获评'],
    ['聚福村', '乡村振兴', '当湖街道'],
  ],
  SUM: [
    ['总投资5亿元', '奖励300元'],
    ['五亿元', '5亿元项目'],
  ],
  SAYS_ALL: [['工作会议召开', '喜获丰收'], ['召开会议']],
};

for (const [name, [yes, no]] of Object.entries(SAMPLES)) {
  test(`${name} knows its words, and not what comes near them`, () => {
    const pattern = words[name as keyof typeof words];
    for (const text of yes) assert.match(text, pattern);
    for (const text of no) assert.doesNotMatch(text, pattern);
  });
}
