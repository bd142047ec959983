import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLedgers } from '../support/archive.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';

const { visit } = await openSite();
const [ledger] = readLedgers().toSorted((a, b) => b.findings.length - a.findings.length);
const path = `issues/${ledger?.day ?? ''}/p${ledger?.page ?? 1}/ledger/`;
const lines = ledger?.findings.map(({ line }) => line) ?? [];
const line = lines[Math.floor(lines.length / 2)] ?? 1;

test('the dump and what it became stand side by side, with doubts at their lines', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(path);
    const row = page.locator('.proof').filter({ has: page.locator(`#L${line}`) });
    const [dump, made, margin] = await Promise.all(
      ['.proof-lines', '.made', '.margin'].map((part) => row.locator(part).boundingBox()),
    );
    assert.ok(dump && made && margin);
    assert.ok(dump.x + dump.width <= made.x && made.x + made.width <= margin.x, 'side by side');
    assert.ok(Math.abs(dump.y - made.y) < 1 && Math.abs(dump.y - margin.y) < 1, 'at one height');
    const first = await page.locator('.galley').boundingBox();
    assert.ok(first && first.y < DESK.height, 'the dump begins in the first window');
    const list = page.locator('details', { hasText: '程序的记录' });
    assert.equal(await list.locator('li').first().isVisible(), false, 'the list is folded');
  });
});

test('on a phone one key flips between the dump and the articles, and the place is kept', async () => {
  for (const javaScriptEnabled of [true, false]) {
    await visit({ viewport: PHONE, javaScriptEnabled }, async (page) => {
      await page.goto(`${path}#L${line}`);
      const row = page.locator('.proof').filter({ has: page.locator(`#L${line}`) });
      const key = page.getByRole('checkbox', { name: '看整理成的文章' });
      assert.ok(await row.locator('.proof-lines').isVisible());
      assert.equal(await row.locator('.made').isVisible(), false);
      await key.focus();
      await page.keyboard.press('Space');
      assert.ok(await row.locator('.made').isVisible());
      assert.ok(await row.locator(':target').isVisible(), 'the line that was asked for stays');
      assert.equal(await page.locator('.proof').first().locator('.proof-lines').isVisible(), false);
      const box = await row.boundingBox();
      if (javaScriptEnabled) {
        assert.ok(
          box && box.y < PHONE.height && box.y + box.height > 0,
          'it is still in the window',
        );
      }
    });
  }
});

test('a link to a line leads there even where the articles are shown', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.goto(path);
    await page.getByRole('checkbox').check();
    await page.getByText('程序的记录').click();
    await page
      .getByRole('link', { name: `第${line}行` })
      .first()
      .click();
    const target = page.locator(`#L${line}`);
    await target.waitFor();
    const box = await target.boundingBox();
    assert.ok(box && box.y >= 0 && box.y < PHONE.height);
  });
});
