/** A question as a reader would ask it, and the articles that answer it best: the first alone is enough. */
export interface KnownQuestion {
  words: string;
  best: readonly string[];
}

/**
 * Questions to which articles of `content/articles` are the answer, by their addresses. The first of each pair
 * served to choose the weights in `src/search/related`; the second did not.
 */
const PAIRS: readonly (readonly [tried: readonly string[], unseen: readonly string[]])[] = [
  [
    ['产业链招商工作开了什么会', 'issues/2025-08-28/p1/13/'],
    ['稻田里的白鹭是在哪里拍的', 'issues/2025-08-28/p1/79/'],
  ],
  [
    ['人工智能创业比赛有哪些企业参加', 'issues/2025-08-28/p1/57/'],
    ['跨境电商大会来了多少采购商', 'issues/2025-08-28/p1/38/'],
  ],
  [
    ['抗战时期平湖修了多少碉堡', 'issues/2025-08-28/p1/108/'],
    ['乡村文旅怎么吸引年轻人打卡', 'issues/2025-08-28/p1/88/'],
  ],
  [
    ['平湖在全国百强县里排第几名', 'issues/2023-09-18/p1/98/'],
    ['每天两块钱租一块田是什么项目', 'issues/2023-09-18/p1/193/'],
  ],
  [
    ['集成电路人才计划有哪些活动', 'issues/2023-09-18/p1/280/'],
    ['今年有多少新兵去部队', 'issues/2023-09-18/p1/383/'],
  ],
  [
    ['国防教育日学校搞了哪些活动', 'issues/2023-09-18/p1/53/'],
    ['东湖景区的灯什么时候布置好', 'issues/2023-09-18/p1/373/'],
  ],
  [
    ['深圳跨境电商论坛讲了什么', 'issues/2023-09-18/p1/3/'],
    ['工会给产业工人做了哪些事', 'issues/2025-08-27/p1/123/'],
  ],
  [
    ['当湖街道的安置房什么时候建好', 'issues/2025-08-27/p1/71/'],
    ['独山港最近有什么文艺演出', 'issues/2025-08-27/p1/79/'],
  ],
  [
    ['臻驱科技的新厂房投产了吗', 'issues/2025-08-27/p1/23/'],
    ['村里的农产品怎么在网上卖', 'issues/2025-08-27/p1/151/'],
  ],
  [
    ['博士后创业比赛都有哪些项目', 'issues/2025-08-27/p1/51/'],
    ['三门县的代表团来平湖看了什么', 'issues/2025-08-27/p1/105/'],
  ],
  [
    ['9月份有哪些科普活动可以参加', 'issues/2025-08-27/p1/135/'],
    ['嘉兴银行的网点重新装修了吗', 'issues/2026-02-24/p1/86/'],
  ],
  [
    ['今年计划新开工多少个项目', 'issues/2026-02-24/p1/109/'],
    ['芹菜地里用什么机器施肥', 'issues/2026-02-24/p1/96/'],
  ],
  [
    ['算力研讨会讨论了哪些问题', 'issues/2026-02-24/p1/60/'],
    ['外国大学生来独山港参观了哪里', 'issues/2026-02-24/p1/72/'],
  ],
  [
    ['市委书记参观八八战略展览说了什么', 'issues/2026-02-24/p1/11/'],
    ['南北山塘的餐馆检查标准统一了没有', 'issues/2026-02-24/p1/32/'],
  ],
  [
    ['化工新材料企业怎么做数字化改造', 'issues/2026-03-13/p1/71/'],
    ['雅川学堂的运动会比了哪些项目', 'issues/2026-03-13/p1/97/'],
  ],
  [
    ['平湖治水拿了什么奖', 'issues/2026-03-13/p1/108/'],
    ['政协委员活动组会议布置了什么工作', 'issues/2026-03-13/p1/34/'],
  ],
  [
    ['人形机器人到养老院上班', 'issues/2026-03-13/p1/46/'],
    ['在上海签约了哪些人工智能项目', 'issues/2026-03-13/p1/14/'],
  ],
];

const known = ([words = '', ...best]: readonly string[]): KnownQuestion => ({ words, best });

/** Those by which weights were chosen. */
export const TRIED: readonly KnownQuestion[] = PAIRS.map(([tried]) => known(tried));
/** Those that nothing was chosen by. */
export const UNSEEN: readonly KnownQuestion[] = PAIRS.map(([, unseen]) => known(unseen));
