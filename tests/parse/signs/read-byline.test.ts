import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isSentFrom,
  mayBeginByline,
  readBareName,
  readByline,
} from '../../../src/parse/signs/read-byline.ts';
import { findGluedByline } from '../../../src/parse/signs/find-glued-byline.ts';
import { ROLE_WORDS } from '../../../src/parse/words/lists/role-words.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { findDateline } from '../../../src/parse/signs/find-dateline.ts';

const authors = (text: string): string =>
  (readByline(locate(text, 0)) ?? []).map(({ role, name }) => `${role} ${name.text}`).join(', ');

test('whatever word of a craft follows a name, the line may be a byline', () => {
  for (const [word, { craft, status }] of ROLE_WORDS) {
    if (craft === undefined || status !== undefined) continue;
    assert.notEqual(authors(`王强 ${word}`), '', word);
  }
});

const READ: Record<string, string> = {
  '■记 者 李雨婷 通讯员 顾秋叶 李 婷': '记者 李雨婷, 通讯员 顾秋叶, 通讯员 李婷',
  '见习记者 韩胜超': '见习记者 韩胜超',
  '（记者 王强 摄）': '摄影 王强',
  '■摄影 王 强 夏晓蕾': '摄影 王强, 摄影 夏晓蕾',
  '文/图 王强': '作者 王强, 摄影 王强',
  '■本报记者屠阿毛通讯员何月琴': '记者 屠阿毛, 通讯员 何月琴',
  '本报记者 张三丰、李四 通讯员：王 五': '记者 张三丰, 记者 李四, 通讯员 王五',
  本报记者汪秀英谭卫东通讯员屠玉兰: '记者 汪秀英, 记者 谭卫东, 通讯员 屠玉兰',
  记者郑建华通讯员苏霞干秋叶林金根: '记者 郑建华, 通讯员 苏霞, 通讯员 干秋叶, 通讯员 林金根',
  摄影李强: '摄影 李强',
  见习记者赵军: '见习记者 赵军',
  通讯员范振宇褚荔丹杜思远: '通讯员 范振宇, 通讯员 褚荔丹, 通讯员 杜思远',
  '记者 崔敏费惠芬': '记者 崔敏, 记者 费惠芬',
  记者欧阳丽上官婉儿: '记者 欧阳丽, 记者 上官婉儿',
  '（见习记者 吴建 国）': '见习记者 吴建国',
  '记者 李雨婷 文/摄': '记者 李雨婷, 摄影 李雨婷',
  '通讯员 张三 记者 李四 摄': '摄影 张三, 摄影 李四',
  '文/记者 王强 图/李婷': '记者 王强, 摄影 李婷',
  '王强 文 李婷 图': '作者 王强, 摄影 李婷',
  王强摄: '摄影 王强',
  陶霞周军摄: '摄影 陶霞, 摄影 周军',
  '驻新埭记者 王强': '记者 王强',
  '视觉记者 王强': '摄影 王强',
  '记者 王强 通讯员 李婷 报道': '记者 王强, 通讯员 李婷',
  '新华社 供图': '摄影 新华社',
  '王强/摄': '摄影 王强',
  '市农业农村局 供图': '摄影 市农业农村局',
  '王强 整理': '作者 王强',
  本报评论员: '作者 本报评论员',
  '■本报评论员 王强': '作者 王强',
  '嘉兴日报记者 王强 实习生 李婷': '记者 王强, 见习记者 李婷',
  '记者 阿卜杜拉·买买提 王强': '记者 阿卜杜拉·买买提, 记者 王强',
  '（新华社记者 多吉旺姆）': '记者 多吉旺姆',
  '据新华社记者 王强': '记者 王强',
  '□ 记者 王强': '记者 王强',
  '★本报记者 王强': '记者 王强',
  '文丨王强 图丨李婷': '作者 王强, 摄影 李婷',
  '本报记者 茹青 实地采写': '记者 茹青',
  '本报记者 匡 影 摄影报道': '摄影 匡影',
  '记者 李 图': '记者 李图',
  '本报记者 王强 发自北京': '记者 王强',
  '王强 口述 李婷 整理': '作者 王强, 作者 李婷',
  '漫画/王强': '作者 王强',
  '诗/王强': '作者 王强',
  '李婷 绘': '作者 李婷',
  '读者 王强': '作者 王强',
  '新埭镇读者 王强': '作者 王强',
  '市公安局通讯员 王强 记者 李婷': '通讯员 王强, 记者 李婷',
  '□ 法治周报记者 王强': '记者 王强',
  '（通讯员辛建明本报记者米粒）': '通讯员 辛建明, 记者 米粒',
  '■ 通讯员 王强 库尔班 ■ 记者 李婷': '通讯员 王强, 通讯员 库尔班, 记者 李婷',
  '王建国 编著': '作者 王建国',
  '王建国 著': '作者 王建国',
  '（记者 王强 综合）': '记者 王强',
  '整理 小柯': '作者 小柯',
  '特约摄影 夜归人': '摄影 夜归人',
  '通讯员 打拐办': '通讯员 打拐办',
  '新华社发（王强 摄）': '摄影 王强',
  '记者 王强（寄自四川青川）': '记者 王强',
  '（读者 乌兰其其格）': '作者 乌兰其其格',
};
for (const [text, expected] of Object.entries(READ)) {
  test(`the byline ${text}`, () => {
    assert.equal(authors(text), expected);
  });
}

for (const text of [
  '记者注意到,除了需要',
  '记者走进当湖街道',
  '通讯员队伍建设工作会议召开',
  '昨天上午',
  '记者从市教育局获悉',
  '记者连线',
  '记者 关注',
  '图片新闻',
  '图文并茂',
  '作者简介',
  '摄影展等多元文',
  '摄影大赛',
  '记者高兴',
  '昨天,记者从市经信',
  '记者从市',
  '记 者 从 渔 港 获',
  '（记者 走基层）',
  '读者 来信',
  '读者俱乐部',
  '本报记者走基层',
  '本报综合报道',
  '诗 与远方',
  '记者 乌兰其其格',
  '综合 王强',
  '通讯员 培训会',
]) {
  test(`no byline: ${text}`, () => {
    assert.equal(authors(text), '');
  });
}

test('a bare name needs a mark or a surname', () => {
  assert.equal(readBareName(locate('■言成声', 0))?.[0]?.name.text, '言成声');
  assert.equal(readBareName(locate('韩胜超', 0))?.[0]?.name.text, '韩胜超');
  assert.equal(readBareName(locate('竞逐', 0)), undefined);
  assert.equal(readBareName(locate('■记者', 0)), undefined);
});

test('a mark that stands off, as before a rubric, makes no name', () => {
  for (const text of ['■ 编读桥', '◆ 一勺鲜', '◎ 小说月台', '★ 记分牌']) {
    assert.equal(readBareName(locate(text, 0)), undefined, text);
  }
  for (const text of ['□ 梅小驳', '■潮 生', '◆ 王建国']) {
    assert.ok(readBareName(locate(text, 0)), text);
  }
});

test('two characters drawn out are a name, where they are no common word', () => {
  assert.ok(readBareName(locate('潮 生', 0)));
  for (const text of ['更 正', '启 事', '潮生']) {
    assert.equal(readBareName(locate(text, 0)), undefined, text);
  }
});

test('a text may begin a byline that goes on in the next line', () => {
  const begins = (text: string): boolean => mayBeginByline(locate(text, 0));
  for (const text of ['■本报记者 王强 通讯', '本报记', '文/王', '王强/文 李'])
    assert.ok(begins(text), text);
  for (const text of ['昨天上午', '文化长廊', '渔港新码头投用']) assert.ok(!begins(text), text);
});

test('a line of its own may tell from where a byline was sent', () => {
  for (const text of ['发自广州', '（寄自四川青川）']) assert.ok(isSentFrom(text), text);
  assert.ok(!isSentFrom('发自内心的笑，最好看'));
});

test('a byline glued to a line is found where it begins', () => {
  assert.equal(findGluedByline(locate('招商引资新突破■记者 胡佳英', 0)), 7);
  assert.equal(findGluedByline(locate('结构封顶。 ■摄影 王 强', 0)), 6);
  assert.equal(findGluedByline(locate('图为工地。（王强/摄）', 0)), 5);
  assert.equal(findGluedByline(locate('图为工地。王强 摄', 0)), 5);
  assert.equal(findGluedByline(locate('我市召开河长制大会见习记者李强', 0)), 9);
  assert.equal(findGluedByline(locate('我市召开河长制大会记者高兴', 0)), undefined);
  assert.equal(findGluedByline(locate('村里的老人告诉记者王强', 0)), undefined);
  assert.equal(findGluedByline(locate('市民在公园 拍摄', 0)), undefined);
  assert.equal(findGluedByline(locate('他说，记者要多走基层', 0)), undefined);
});

test('names in brackets close a text, where its sentence ends before them', () => {
  for (const names of [
    '（嵇兰）',
    '（王强 李婷）',
    '（新华社记者 多吉旺姆 骆西川）',
    '（王强 文/图）',
    '（拉毛草）',
    '（老 斛）',
    '（芈小鹿）',
    '（新仓读者 乌兰其其格）',
    '（解答专家：市中医院主任医师 温如春）',
  ]) {
    assert.equal(findGluedByline(locate(`结果七猜六中。${names}`, 0)), 7, names);
  }
  for (const text of [
    '结果七猜六中（嵇兰）',
    '结果七猜六中。（未完待续）',
    '结果七猜六中。（笑声）',
    '结果七猜六中。（本报综合）',
    '结果七猜六中。（高兴）',
    '结果七猜六中。（节选）',
    '结果七猜六中。（卞女士）',
    '结果七猜六中（拉毛草）',
    '（嵇兰）',
  ]) {
    assert.equal(findGluedByline(locate(text, 0)), undefined, text);
  }
});

for (const [text, names] of Object.entries({
  '新华社杭州8月26日电 记者 王强 李婷 昨天，大桥合龙': '王强 李婷',
  '新华社杭州8月26日电 记者 王强': '王强',
  '本报讯（记者 王强）昨天，大桥合龙': '王强',
  '本报讯 见习记者 王强) 昨天，大桥合龙': '王强',
  '本报讯 记者走进新埭镇）昨天，大桥合龙': '',
  '本报讯（记者 王强 通讯员 北博）昨天，大桥合龙': '王强 北博',
  '本报讯 记者从市水利局获悉，大桥合龙': '',
  '本报讯 记者 走进新埭镇看大桥合龙': '',
  '新华社北京8月1日电（记者 卢禹、王强）昨天': '卢禹 王强',
  '综合新华社电（记者 王强）昨天': '王强',
})) {
  test(`after the dateline of ${text}`, () => {
    const found = findDateline(locate(text, 0));
    assert.equal(found?.value.map(({ name }) => name.text).join(' '), names);
  });
}
