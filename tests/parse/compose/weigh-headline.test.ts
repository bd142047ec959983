import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HeadlinePiece } from '../../../src/parse/compose/headline/headline-piece.ts';
import { weighHeadline } from '../../../src/parse/compose/headline/weigh-headline.ts';
import type { HeadShares } from '../../../src/parse/model/part.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { widthOf } from '../../../src/parse/text/width-of.ts';

/** What a reading of lines of a block is worth whose words say nothing. */
function weigh(lines: readonly string[], title: number, subtitle: number): number {
  const pieces = lines.map((text): HeadlinePiece => {
    return { text: locate(text, 0), gap: 'line', level: 0, width: widthOf(text) };
  });
  return weighHeadline(
    pieces,
    lines.map(() => 0),
    title,
    subtitle,
  );
}

test('a line that leads in is a kicker, and no title', () => {
  const lines = ['市委书记在调研渔港时强调', '让渔民卸货不用再排队'];
  assert.ok(weigh(lines, 1, 2) > weigh(lines, 0, 1));
  assert.ok(weigh(lines, 1, 2) > weigh(lines, 0, 2));
});

test('a comma leads in less surely than a word that does', () => {
  const worth = (end: string) => weigh([`走失三十一个小时后${end}`, '老人在芦苇荡里找到了'], 1, 2);
  assert.ok(worth('，') > worth(''));
  assert.ok(worth('：') > worth('，') + 1);
});

test('a line that goes on is a subtitle, and no title', () => {
  const lines = ['让渔民卸货不用再排队', '——我市渔港新码头建设纪实'];
  assert.ok(weigh(lines, 0, 1) > weigh(lines, 1, 2));
});

test('a part that is set much wider is smaller in print, and no title', () => {
  const lines = ['渔港新码头投用', '渔民卸货不用再排队一个小时就够了'];
  assert.ok(weigh(lines, 0, 1) > weigh(lines.toReversed(), 0, 1));
});

test('a subtitle that goes on is worth more than another of its width', () => {
  const worth = (subtitle: string) => weigh(['让渔民卸货不用再排队', subtitle], 0, 1);
  assert.ok(worth('——渔港码头建设纪实') > worth('渔港码头建设纪实一瞥') + 1);
});

test('a line that is told to go on in a title opens none', () => {
  const shares = { kicker: 0.3, title: 0, 'title-on': 0, subtitle: 0, subhead: 0, rubric: 0 };
  const worth = (told: Partial<HeadShares>, title: number): number => {
    const lines = ['渔港新码头今起投用', '渔民卸货不用再排队'].map((text, i): HeadlinePiece => ({
      text: locate(text, 0),
      gap: 'line',
      level: 0,
      width: widthOf(text),
      shares: i === 0 ? { ...shares, title: 0.7 } : { ...shares, kicker: 0, ...told },
    }));
    return weighHeadline(lines, [0, 0], title, 2);
  };
  const apart = (told: Partial<HeadShares>): number => worth(told, 1) - worth(told, 0);
  assert.ok(apart({ title: 1 }) > apart({ 'title-on': 1 }) + 1);
});

test('a title has a length', () => {
  const long = '让渔民卸货不用再排队让渔民卸货不用再排队让渔民卸货不用再排队';
  assert.ok(weigh([long], 0, 1) < weigh([long.slice(0, 10)], 0, 1));
});
