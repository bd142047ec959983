import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { buildPages } from '../support/build-site.ts';
import { openSite, PHONE } from '../support/open-site.ts';
import { runAxe } from '../support/run-axe.ts';
import { makeSitesFolder } from '../support/sites.ts';
import { makeArchive } from '../workshop/made-archive/make-archive.ts';
import { writeIssue } from '../workshop/made-archive/write-files.ts';

/** Reports of one matter, by the issue of a made archive that they stand in. */
const REPORTS: Record<number, { title: string; text: string }> = {
  3: {
    title: '虹霓大桥发现沉降',
    text: '虹霓大桥东侧桥台沉降37毫米，即日起封闭，受影响的车辆每天4860辆。',
  },
  9: {
    title: '虹霓大桥完成检测',
    text: '专家说，虹霓大桥的桥台仍在沉降，此前每天4860辆车改道通行。',
  },
  18: {
    title: '虹霓大桥恢复通车',
    text: '桥台加固后沉降停止，虹霓大桥昨天恢复通车，首日通行4860辆。',
  },
};

const folder = makeSitesFolder();
after(() => rmSync(folder, { recursive: true, force: true }));
const addresses: string[] = [];
[...makeArchive(160, 1)].forEach((issue, at) => {
  const [article] = issue.articles;
  const report = REPORTS[at];
  if (article && report) {
    article.front.title = report.title;
    article.body = [{ kind: 'paragraph', text: report.text }];
    const { page, order } = article.front;
    addresses.push(`issues/${issue.day}/p${page}/${order}/`);
  }
  writeIssue(issue, join(folder, 'articles'));
});
const site = { base: '/pinghu/', dist: join(folder, 'site') };
await buildPages(site.dist, site.base, { articles: join(folder, 'articles') });
const { visit } = await openSite(site);

test('the reports of one matter hang together, the one that is read marked among them', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    const titles = Object.values(REPORTS).map(({ title }) => title);
    for (const [at, address] of addresses.entries()) {
      await page.goto(address);
      const chain = page.getByRole('region', { name: '同一件事的报道' });
      const items = await chain.getByRole('listitem').allInnerTexts();
      assert.deepEqual(
        items.map((item) => titles.findIndex((title) => item.replace(/\s/g, '').includes(title))),
        [0, 1, 2],
        'oldest first',
      );
      const current = await chain.locator('[aria-current]').innerText();
      assert.ok(current.replace(/\s/g, '').startsWith(titles[at] ?? '?'), current);
      assert.equal(await chain.getByRole('link').count(), 2);
      const related = page.locator('.related-title', { hasText: '虹霓大桥' });
      assert.equal(await related.count(), 0, 'what hangs together is not shown twice');
    }
    assert.deepEqual(await runAxe(page), []);
    await page.getByRole('link', { name: /虹霓大桥发现沉降/ }).click();
    await page.waitForURL(new RegExp(addresses[0] ?? '?'));
  });
});
