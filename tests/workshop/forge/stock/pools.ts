import type { Dice } from '../dice.ts';

const words = (list: string): readonly string[] => list.split(' ');

const SURNAMES = words(
  '王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 许 邓 韩 冯 曹 彭 曾 肖 田 董 袁 潘 蒋 蔡 余 杜 叶 程 苏 魏 吕 丁 任 沈 姚 卢 姜 崔 钟 谭 陆 汪 范 金 石 顾 钱 俞 陶 方 夏 居 戚 费 倪 毛 褚 干 屠 全 计 欧阳',
);
const GIVEN = words(
  '伟 芳 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 霞 平 刚 桂英 玉兰 建国 建华 志强 秀英 海燕 雪梅 晓东 小红 佳怡 子涵 浩然 思远 雨婷 梦洁 文博 俊杰 晨曦 嘉诚 立群 永康 国良 金根 水根 引娣 阿毛 培林 惠芬 彩英 跃进 月琴 学锋 卫东 亚芬 丹荔 欣怡 一鸣 若溪 可心 睿哲 梓轩 沁怡 云飞 振宇 剑锋 伟良 志明 春燕 秋叶 冬梅 夏晓',
);

/** Words for the slots of templates: `{镇}`, `{企}` and so on. */
export const POOLS: Readonly<Record<string, readonly string[]>> = {
  镇: words('新仓镇 新埭镇 广陈镇 林埭镇 独山港镇 乍浦镇 当湖街道 钟埭街道 曹桥街道'),
  村: words(
    '龙萌村 鱼圻塘村 山塘村 徐家埭村 三叉河村 杉青港村 泖河村 姚浜村 祥中村 群丰村 联丰村 通界村 马厩村 石龙村 严家门村 愚桥村 百寿村 赵家桥村 星华村 金沙村 优胜村 聚福村',
  ),
  社区: words('梅兰苑社区 如意社区 南市社区 东湖社区 虹霓社区 港中社区 福臻社区 三港社区 松枫社区'),
  校: words(
    '东湖小学 叔同小学 百花小学 稚川实验中学 平湖中学 城关中学 行知中学 乍浦高级中学 新仓小学 广陈中心小学 职业中等专业学校',
  ),
  企: words(
    '津上精密机床 卫星新材料 德力西集成 景焱智能 锋源新创 长江汽车电子 华城实业 英厚机械 日本电产汽车马达 海利得纤维 合盛硅业 云澜光电 启源动力 恒锐传动 嘉力宝精机 晶泰半导体 博创塑业 荣晟包装 迪诺制衣 欣悦童车',
  ),
  业: words('数控机床 汽车零部件 箱包服装 光机电 新材料 生物医药 集成电路 童车 休闲食品 氢能装备'),
  品: words('西瓜 芦笋 蘑菇 葡萄 草莓 糟蛋 番茄 茭白 黄桃 水蜜桃 羊肚菌 马家浜稻米'),
  局: words(
    '市农业农村局 市经信局 市科技局 市教育局 市文广旅体局 市水利局 市住建局 市交通运输局 市卫生健康局 市市场监管局 市应急管理局 市行政审批局 市人力社保局 市民政局',
  ),
  职: words('副局长 办公室主任 党委委员 相关负责人 业务科科长 党总支书记 综合科副科长'),
  村职: words('党总支书记 村委会主任 妇联主席 文书 种粮大户 老党员 村民小组长'),
  企职: words('董事长 总经理 副总经理 生产部经理 技术总监 车间主任 行政经理'),
  领导: words('市委常委 副市长 市人大常委会副主任 市政协副主席'),
  会: words(
    '安全生产工作会议 防汛防台工作部署会 全面推进乡村振兴工作会议 优化营商环境座谈会 基层治理现代化推进会 教育工作会议 生态环境保护工作会议 重点项目协调会 民生实事项目督查会 老龄工作会议',
  ),
  园: words('平湖经济技术开发区 独山港经济开发区 张江长三角科技城平湖园 新埭智创园 农业经济开发区'),
  河: words('上海塘 广陈塘 乍浦塘 盐平塘 卫国河 黄姑塘 放港河 独山干河 东市河 西市河'),
  路: words('新华路 环北二路 胜利路 漕兑路 平善大道 新07省道 宏建路 三港路 城南路 解放路'),
  剧: words('平湖派琵琶 钹子书 越剧折子戏 独脚戏 少儿合唱 民乐合奏 广场舞 锣鼓书 舞龙'),
  地: words('上海金山 嘉善 海盐 海宁 桐乡 苏州 杭州 宁波 深圳 台州三门'),
  届: words('5 6 7 8 9 11 12 13 15 16 18'),
  亿: words('5.2 6 8.5 10 12 15 18.6 20 26 30'),
  产值: words('11 16 22.5 28 35 40 52 60'),
  人: [],
};

/** A person's name, two to four characters. */
export function makeName(dice: Dice): string {
  return dice.pick(SURNAMES) + dice.pick(GIVEN);
}

/**
 * The words that fill one story's slots: `{镇}` is the same town throughout, `{镇2}` another one,
 * `{20-90}` a number of that span, thrown anew each time.
 */
export class Cast {
  readonly #dice: Dice;
  readonly #known = new Map<string, string>();

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  /** Fills the slots of a template. @throws on a slot that names no pool */
  fill(template: string): string {
    return template.replace(/\{([^{}]+)\}/g, (_, slot: string) => this.#word(slot));
  }

  #word(slot: string): string {
    const span = /^(\d+)-(\d+)(\.\d)?$/.exec(slot);
    if (span) {
      const whole = String(this.#dice.int(Number(span[1]), Number(span[2])));
      return span[3] ? `${whole}.${this.#dice.int(1, 9)}` : whole;
    }
    const known = this.#known.get(slot);
    if (known !== undefined) return known;
    const pool = POOLS[slot.replace(/\d$/, '')];
    if (!pool) throw new Error(`the slot {${slot}} names no pool of stock/pools.ts`);
    const taken = new Set(this.#known.values());
    const free = pool.filter((word) => !taken.has(word));
    const word = pool.length === 0 ? makeName(this.#dice) : this.#dice.pick(free);
    this.#known.set(slot, word);
    return word;
  }
}
