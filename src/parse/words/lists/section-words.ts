import type { Section } from '../../../schema/vocabulary.ts';

/** Words that speak for a section: strongly, where hardly another section has them, and weakly. */
export interface SectionWords {
  section: Section;
  strong: readonly string[];
  weak: readonly string[];
}

/**
 * The words of each section. 图片 and 评论 have none: they follow from an article's kind. Between
 * sections of equal weight the one listed first wins.
 */
export const SECTION_WORDS: readonly SectionWords[] = [
  {
    section: '要闻',
    strong: words(
      '市委书记 县委书记 区委书记 市长 市委常委会 市委理论学习中心组 人大常委会 市政府常务会议',
      '政协 党代会 人代会 党政代表团 市领导 我市领导 四套班子 全会精神 市委全会 主持会议',
      '省委 中央八项规定 巡察 主题教育 两会 常委会会议 专题学习会',
    ),
    weak: words('考察 陪同 调研 会议精神 全会 市委 市政府 党建 作风 部署 会议强调 会议指出 督查'),
  },
  {
    section: '经济',
    strong: words(
      '招商 产业链 投产 产值 跨境电商 外贸 进出口 外资 出口 签约 工业 税 规上 营商环境 亩均',
      '贷款 融资 上市 订单 销售额 营业收入 固定资产投资 供应链 生产线 制造业 车间 开发区 产能',
      '消费券 电商 直播带货 商圈 零售',
    ),
    weak: words('企业 项目 投资 经济 园区 消费 市场 产业 公司 客户 开工 集装箱 港口 个体工商户'),
  },
  {
    section: '科创',
    strong: words(
      '科技 创新创业 创业大赛 创业赛 人工智能 机器人 博士 研究院 集成电路 科普 研发 专利 芯片',
      '科学家 科研 实验室 院士 高新技术 孵化器 科创 大模型 传感器 无人机 卫星',
    ),
    weak: words('人才 科学 创新 技术 智能 数字化 算法 数据'),
  },
  {
    section: '城乡',
    strong: words(
      '乡村 农业 村民 共富 农产品 强村 城乡 安置房 道路 农户 拆迁 丰收 水稻 早稻 秧苗 育秧 种粮',
      '农田 大棚 果园 农机 合作社 老旧小区 城市更新 通车 施工 公交 停车 路灯 加装电梯 快速路 高铁',
      '农房 土地流转 新农村 村干部 驳岸 供水 电网 管网 口袋公园 红绿灯 菜场 农贸市场',
    ),
    weak: words('交通 小区 村里 种植 街区 改造 工程 治理 网格 社区'),
  },
  {
    section: '文化',
    strong: words(
      '文化 演出 文艺 非遗 博物馆 图书 读书 阅读 展览 抗战 旅游 文旅 艺术 音乐 戏剧 体育 书画 书法',
      '摄影展 表演 钹子书 派琵琶 越剧 京剧 戏曲 剧场 剧院 舞蹈 合唱 诗歌 作家 文物 遗址 考古 民俗 灯彩',
      '西瓜灯 龙舟 庙会 赛事 马拉松 篮球 足球 乒乓球 冠军 运动会 书店 旧书 景区 游客 民宿 电影 英烈 革命 红色 侵略 烈士 古镇',
    ),
    weak: words('历史 传承 舞台 节目 观众 比赛 老街 故事 手艺 纪念 记忆'),
  },
  {
    section: '生态',
    strong: words(
      '生态 治水 五水共治 污水 河道 河长 环保 垃圾分类 空气质量 湿地 水质 减排 低碳 碳排放 鸟类 白鹭',
      '生物多样性 固废 无废 绿化 植树 林长 海塘 岸线 断面 蓝藻 清淤 排污 PM2.5 环境监测 光伏',
    ),
    weak: words('绿色 环境 水域 节能 垃圾 污染 美丽'),
  },
  {
    section: '社会',
    strong: words(
      '新兵 征兵 国防 志愿 医院 门诊 健康 学校 教育 就业 工会 职工 产业工人 养老 公安 民警 交警 消防',
      '法院 检察 民生 老人 学生 孩子 幼儿园 中小学 医生 患者 疫苗 医保 社保 救助 慈善 爱心 捐赠 公益',
      '献血 见义勇为 溺水 安全生产 防汛 台风 高温 高考 中考 退役军人 残疾人 环卫工 外卖 快递员 骑手',
      '食堂 诈骗 反诈 调解 纠纷 矛盾 妇联 托育 低保 好人 暖心 小候鸟 暑期 假期 急救 食品安全 居民 招聘',
    ),
    weak: words('社会 安全 服务 群众 护航 家长 师生 社区 家庭 生活 市民 关爱 医疗 护士'),
  },
];

function words(...lines: string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}
