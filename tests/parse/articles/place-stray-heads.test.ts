import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeStrayHeads } from '../../../src/parse/articles/place-stray-heads.ts';
import { bodilessDraft } from '../../../src/parse/articles/read-headlines-alone.ts';
import { parsePage } from '../../../src/parse/parse-page.ts';
import { headOf } from '../../support/items.ts';

const BODIES = [
  '■记者 王小明\n\n本报讯 昨天，城北图书馆的流动书车开进了三个渔村，带去两千册新书。渔民们放下渔网就来借书，孩子们围着书车不肯走。\n\n馆长说，流动书车以后每周来一次。',
  '■记者 李红梅\n\n本报讯 近日，桑园里的蚕宝宝进入盛食期，蚕农每天要采桑叶八次。合作社建起了恒温蚕房，蚕茧的质量比往年更好。\n\n第一批蚕茧下月上市。',
  '■记者 陈建军\n\n本报讯 昨天下午，古桥修缮工程通过验收，二十四根石柱全部归位。石匠们用糯米灰浆填缝，古桥又可以走人了。\n\n文物部门今后每年检查一次古桥。',
];
const HEADS = ['流动书车开进渔村', '恒温蚕房养出好蚕茧', '古桥修缮通过验收'];

function titles(text: string): string[] {
  const bytes = new TextEncoder().encode(text);
  const { articles } = parsePage({ dump: 'page.txt', sha256: '0'.repeat(64), bytes });
  return articles.map((article) => article.front.title);
}

void test('marked headlines that an extractor dumps after all text find their bodies', () => {
  const marked = HEADS.map((head) => `## ${head}`);
  assert.deepEqual(titles([...BODIES, ...marked].join('\n\n')), HEADS);
  assert.deepEqual(titles([...BODIES, ...marked.toReversed()].join('\n\n')), HEADS);
});

void test('headlines that an extractor dumps before all text find their bodies', () => {
  assert.deepEqual(titles([...HEADS.toReversed(), ...BODIES].join('\n\n')), HEADS);
});

void test('a headline that shares nothing with a body stays where it stands', () => {
  const [first = '', second = ''] = BODIES;
  assert.deepEqual(titles([HEADS[0], first, '海上明月共潮生', second].join('\n\n')), [
    HEADS[0],
    '海上明月共潮生',
  ]);
});

void test('headlines that stand among no text stay where they are', () => {
  const drafts = [bodilessDraft([headOf(['流动书车开进渔村'])])];
  assert.deepEqual(placeStrayHeads(drafts), drafts);
});
