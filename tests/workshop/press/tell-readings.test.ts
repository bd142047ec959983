import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellReadings } from './tell-readings.ts';

const tell = (head: Partial<Parameters<typeof tellReadings>[0]>): string[] =>
  tellReadings({ title: ['灯亮了'], ...head }).map(({ kicker, title, subtitle }) =>
    [kicker, title, subtitle].map((part) => part ?? '·').join('|'),
  );

test('a title alone has one reading, and so has a headline of three parts', () => {
  assert.deepEqual(tell({}), ['·|灯亮了|·']);
  assert.deepEqual(tell({ kicker: '夜里', subtitle: '又灭了' }), ['夜里|灯亮了|又灭了']);
});

test('of two lines either may be the title, where no words tell', () => {
  assert.deepEqual(tell({ kicker: '夜里施工' }), ['夜里施工|灯亮了|·', '·|夜里施工|灯亮了']);
  assert.deepEqual(tell({ subtitle: '又灭了' }), ['·|灯亮了|又灭了', '灯亮了|又灭了|·']);
  assert.deepEqual(tell({ kicker: '某某在会上强调' }), ['某某在会上强调|灯亮了|·']);
  assert.deepEqual(tell({ subtitle: '——访守灯人' }), ['·|灯亮了|——访守灯人']);
});

test('two printed lines of a title may be two headlines, if each stands for itself', () => {
  assert.equal(tell({ title: ['潮起东海湾', '灯亮白沙浦'] }).length, 3);
  assert.equal(tell({ title: ['退一步，', '给海留个地方'] }).length, 1);
  assert.equal(tell({ title: ['我想找到', '的那个人'] }).length, 1);
});
