import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locate } from '../../../src/parse/text/located.ts';
import { readQuotes } from '../../../src/parse/text/read-quotes.ts';
import { setText } from '../../../src/parse/compose/set-text.ts';

const SET: Record<string, string> = {
  '他说:"好。"她问:"真的?"': '他说：“好。”她问：“真的？”',
  '"一"和"二",都要。': '“一”和“二”，都要。',
  // A lost mark: the next certain one sets the order right.
  '建好学堂",办起"驿站",让人在"家门口"歇脚。': '建好学堂”，办起“驿站”，让人在“家门口”歇脚。',
  '他说:"来看看。河边有"书屋",有"茶亭"。': '他说：“来看看。河边有“书屋”，有“茶亭”。',
  // What one mark of a pair was read as.
  '我们办\'好邻学堂"全覆盖,建"驿站"。': '我们办“好邻学堂”全覆盖，建“驿站”。',
  '我们办"好邻学堂\',建"驿站"。': '我们办“好邻学堂”，建“驿站”。',
  // Single marks inside double ones, and alone.
  '他说:"要记得\'慢就是快\'这句话。"': '他说：“要记得‘慢就是快’这句话。”',
  '她说:"这就是\'家\'。"大家笑了。': '她说：“这就是‘家’。”大家笑了。',
  "围绕'河清岸绿'主题": '围绕‘河清岸绿’主题',
  '“书屋"和"茶亭”': '“书屋”和“茶亭”',
  '"大家都有顾虑,"老林说,"后来就好了。"': '“大家都有顾虑，”老林说，“后来就好了。”',
  // An apostrophe is none of them.
  "唱起了Let's Go,很高兴": "唱起了Let's Go，很高兴",
  // Numbers, times, addresses and Latin text keep their own marks.
  '比例为1:1.6,上午9:30开始': '比例为1:1.6，上午9:30开始',
  '共12,345人,占3.5%;电话:0573-85012345': '共12,345人，占3.5%；电话：0573-85012345',
  '网址:https://a.example/b?c=1,d;邮箱:news@a.example':
    '网址：https://a.example/b?c=1,d；邮箱：news@a.example',
  'Hello, world': 'Hello, world',
  '平政发(2025)1号': '平政发（2025）1号',
  '(2025年)': '（2025年）',
};
for (const [dump, printed] of Object.entries(SET)) {
  test(`${dump} is printed ${printed}`, () => {
    assert.equal(setText(locate(dump, 0)).text, printed);
  });
}

test('a hundred thousand marks are read in time', () => {
  const started = performance.now();
  assert.equal(readQuotes('"\'，'.repeat(50_000)).length, 100_000);
  assert.ok(performance.now() - started < 5000);
});
