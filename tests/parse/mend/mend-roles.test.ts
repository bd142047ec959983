import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendRoles } from '../../../src/parse/mend/mend-roles.ts';
import { blockOf, linesOf } from '../../support/blocks-of.ts';

function mend(...texts: string[]): { lines: string[]; repairs: string[] } {
  const { blocks, repairs } = mendRoles([blockOf(...texts)]);
  return {
    lines: linesOf(blocks),
    repairs: repairs.map(({ dump, printed, why }) => `${why}: ${dump.text} → ${printed}`),
  };
}

test('a role word of which one character is misread is mended amid names', () => {
  assert.deepEqual(mend('记者 王强 通讯贫 李婷'), {
    lines: ['记者 王强 通讯员 李婷'],
    repairs: ['misread-role: 通讯贫 → 通讯员'],
  });
  assert.deepEqual(mend('拔影 石一鸣').lines, ['摄影 石一鸣']);
});

test('words, names and text are left alone', () => {
  for (const line of ['作者 王强', '记住 王强', '拔影，石一鸣', '摄影 石一鸣']) {
    assert.deepEqual(mend(line), { lines: [line], repairs: [] });
  }
});
