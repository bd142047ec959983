import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correct, holding } from './correct.ts';

const DAY = '2025-08-28';
/** The first words of the lead story's body, behind its dateline. */
const LEAD = '招大引强是我市正在开展';

test('the kind and section that a later correction sets are told, too', (t) => {
  const at = { quote: LEAD };
  const page = correct(
    t,
    DAY,
    { at, set: { title: '新题' } },
    { at, set: { section: '生态' }, why: '水' },
    { at, set: { kind: 'feature' } },
  );
  const told = page.ledger.repairs.map(({ field, printed, correction, note }) => [
    ...[field, printed, correction, note],
  ]);
  assert.deepEqual(told.slice(1), [
    ['kind', 'feature', 3, undefined],
    ['section', '生态', 2, '水'],
  ]);
});

test('a kind that follows from a field that is set is told as well', (t) => {
  const page = correct(t, DAY, {
    at: { quote: '夏末的阳光洒在' },
    set: { column: '第1评论' },
  });
  const told = page.ledger.repairs.map(({ field, dump, printed }) => [field, dump, printed]);
  assert.ok(
    told.some(([field, dump]) => field === 'kind' && dump === 'feature'),
    String(told),
  );
});

test('what is dropped, emptied, parted or joined is told of the article that it stood in', (t) => {
  const page = correct(
    t,
    DAY,
    { at: { quote: '累计签约项目118个,总投资637亿元。' }, drop: true, why: '数字有误' },
    { at: { quote: '行动之一' }, replace: '' },
    { at: { quote: '周军波、何健、王建坤' }, paragraph: true },
    { at: { quote: '今年以来,在产业链链长' }, paragraph: false },
  );
  const { id } = holding(page, LEAD).front;
  const told = new Map(page.ledger.repairs.map((repair) => [repair.correction, repair]));
  assert.deepEqual(
    [1, 2, 3, 4].map((n) => told.get(n)?.article),
    [id, id, id, id],
  );
  assert.deepEqual([told.get(1)?.note, told.get(1)?.printed], ['数字有误', '']);
  assert.equal(told.get(2)?.dump, '行动之一');
  assert.match(told.get(3)?.printed ?? '', /¶周军波/);
  assert.match(told.get(4)?.dump ?? '', /¶今年以来/);
});

test('of words that an editor adds and that land nowhere a person is told', (t) => {
  const page = correct(t, DAY, {
    at: { quote: LEAD },
    replace: `招大<Silke Bekaert>${LEAD.slice(2)}`,
  });
  const lost = page.ledger.added?.filter(({ use }) => use === 'dropped') ?? [];
  assert.ok(lost.length > 0);
  assert.ok(page.ledger.findings.some(({ code }) => code === 'unplaced'));
});
