import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingOf } from './opening.ts';

test('本报讯 and the names after it come from their fields', () => {
  const opening = openingOf({
    dateline: '本报讯',
    lead: '（记者 王某）',
    blocks: ['昨天，灯亮了。'],
  });
  assert.deepEqual(opening, { dateline: '本报讯', names: '（记者 王某）', text: '昨天，灯亮了。' });
});

test('an agency’s 电头 and its names stand in the text', () => {
  const blocks = ['新华社北京8月1日电（记者 卢禹、尚文博）记者1日获悉，收购过半。'];
  assert.deepEqual(openingOf({ blocks }), {
    dateline: '新华社北京8月1日电',
    names: '（记者 卢禹、尚文博）',
    text: '记者1日获悉，收购过半。',
  });
  assert.equal(openingOf({ blocks: ['据新华社拉萨7月30日电 车厢里响了。'] }).text, '车厢里响了。');
});

test('a text without 电头 is left whole', () => {
  const blocks = ['（三）新华社的老电台，如今成了展品。'];
  assert.deepEqual(openingOf({ blocks }), { text: blocks[0] });
});
