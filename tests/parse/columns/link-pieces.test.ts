import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutPieces } from '../../../src/parse/columns/side-by-side/cut-pieces.ts';
import { cutRows } from '../../../src/parse/columns/side-by-side/cut-rows.ts';
import { linkPieces } from '../../../src/parse/columns/side-by-side/link-pieces.ts';
import { splitLines } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';

/** How many lines each column of a page has whose words say nothing, and where they begin. */
function columnsOf(text: string): { rows: number; starts: number[] }[] {
  const seam = (): number => 0;
  const pieces = cutPieces(cutRows(splitLines(locate(text, 0))), seam);
  return linkPieces(pieces, seam).map(({ segments }) => ({
    rows: segments.length,
    starts: [...new Set(segments.map((segment) => segment.start))],
  }));
}

// The second column is at place 17, the third at 31; behind a full line a piece stands after one space.
const TOUCHING = `还没完全醒来，俞彩娣已经     页，快则二十分钟，慢则半  湖县志》，请她试试看。她们
卷起了铺子的铝合金门。不 一把镊子，补回旧时光的活 查资料、访师傅，用了四十
到十平方米的屋里，三面墙     那一年，俞彩娣从印刷厂下  七天，把散成三百多片的书
都是书：缺了封面的《辞和 厂下岗。厂里的老师傅临走 页一一归位。教师拿到书那
源》，被雨水泡胀的家谱， 时送给她一把竹镊子，说： 天，红了眼眶之后又说话了
还有一摞用麻绳扎好的小学     “纸比人长命，你会修，就  修书也修人心，来的人多半`;

test('a line that the line before has pulled to the left goes on in its column', () => {
  assert.deepEqual(
    columnsOf(TOUCHING).map(({ rows }) => rows),
    [6, 6, 6],
  );
});

test('what is pulled to the left is put at the place of its column', () => {
  assert.deepEqual(
    columnsOf(TOUCHING).map(({ starts }) => starts.length),
    [1, 1, 1],
  );
});

// The lines of the right story stand half a line lower than those of the left one.
const ALTERNATING = `今年以来全市招商不停，签约不断
                                                昨天上午渔港码头热闹非凡，渔民
，各镇街道纷纷派人外出，引来一
                                                们正忙着把一筐筐梭子蟹抬上岸，
批好项目，为全年开了一个好头，
                                                前来批发的商贩早已等候在码头边
也为明年打下基础。`;

test('columns whose rows alternate go on in the next row but one', () => {
  assert.deepEqual(
    columnsOf(ALTERNATING).map(({ rows }) => rows),
    [4, 3],
  );
});
