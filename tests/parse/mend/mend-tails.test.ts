import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupBlocks } from '../../../src/parse/mend/group-blocks.ts';
import { splitLines } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { mendTails } from '../../../src/parse/mend/mend-tails.ts';
import { seamScorer } from '../../../src/parse/words/seam-scorer.ts';

const mend = (dump: string) => {
  const { blocks, repairs } = mendTails(
    groupBlocks(splitLines(locate(dump, 0))),
    seamScorer(dump.split('\n')),
  );
  return {
    text: blocks.map((block) => block.lines.map((line) => line.text.text).join('\n')).join('\n\n'),
    repairs: repairs.map(({ dump: tail, why }) => `${why} ${tail.text}`),
  };
};

const WHOLE = `为减少对市民出行的影响，施
工单位采取了分段围挡、错峰作
业的办法，并在路口安排专人指
引车辆。通车以后，从城西去到
高铁站的车程将缩短十分钟。`;
const TORN = WHOLE.replace('分段围挡、错峰作\n', '分段\n');

test('the torn end of a printed line goes back to it', () => {
  const { text, repairs } = mend(`${TORN}\n\n围挡、错峰作\n\n校园足球欢乐多\n\n■记者 王强\n`);
  assert.equal(text, `${WHOLE}\n\n校园足球欢乐多\n\n■记者 王强`);
  assert.deepEqual(repairs, ['torn-tail 围挡、错峰作']);
});

test('a headline stays where it is, though it would fill a short line', () => {
  const dump = `${TORN}\n\n校园足球赛\n\n■记者 王强\n`;
  assert.deepEqual(mend(dump), { text: dump.trim(), repairs: [] });
});

test('a line that goes on where it stands stays there', () => {
  const dump = `${TORN}\n高铁站的车程将缩短十\n\n分钟。\n`;
  assert.deepEqual(mend(dump), { text: dump.trim(), repairs: [] });
});
