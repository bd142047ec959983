/**
 * The hundred commonest surnames of China, most frequent first (as the Ministry of Public Security
 * lists them): five of six people bear one of them.
 */
const COMMON =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任' +
  '卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺毛段郝顾龚邵覃武钱戴严莫孔向常';

/** 百家姓, and single surnames that it lacks. */
const OTHERS =
  '褚卫施尤华戚喻柏水窦章云奚郎鲁昌苗凤花俞柳酆鲍费廉岑倪汤滕殷毕邬安乐时傅皮卞齐康伍元卜平和穆萧湛祁禹狄米贝' +
  '明臧计伏成谈茅庞纪舒屈项祝阮蓝闵席季麻强路娄危童颜梅盛刁骆樊凌霍虞万支柯昝管经房裘缪干解应宗宣贲郁单杭洪包诸左' +
  '吉钮嵇邢滑裴荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井富巫乌焦巴弓牧隗山谷车宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉' +
  '戎祖符景詹束幸司韶郜蓟薄印宿怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮' +
  '牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容古易慎戈庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚' +
  '越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公言楼邸' +
  '代兰占佘佟冼仝揭晋涂渠楚原鹿苑牟翦芦苟银雒亓仉战揣拓斯旷栗母沐海漆盘禤税粟练缑罕肇谌贠迟邝郇靖哈阳冶闭';

/** 复姓 */
const COMPOUND = (
  '欧阳 上官 司马 诸葛 夏侯 皇甫 尉迟 慕容 司徒 令狐 端木 公孙 东方 独孤 南宫 轩辕 宇文 长孙 司空 鲜于 ' +
  '闾丘 淳于 单于 申屠 公冶 澹台 濮阳 赫连 太叔 宗政 钟离 呼延 西门 东郭 南门 百里 第五 拓跋 完颜 乐正 ' +
  '万俟 闻人 仲孙 公西 漆雕 壤驷 巫马 亓官 司寇 颛孙 梁丘 左丘 谷梁 段干 羊舌 即墨 达奚 纳兰 叶赫 那拉'
).split(' ');

/** Natural logarithm of the share of people who bear a surname, roughly, by its class. */
const LOG_SHARE = { first: -3.3, common: -5.2, other: -7, compound: -5.5 } as const;
/** The commonest bear more than one in a hundred people each. */
const FIRST = 20;

const SURNAMES: ReadonlyMap<string, number> = new Map([
  ...[...OTHERS].map((name): [string, number] => [name, LOG_SHARE.other]),
  ...COMPOUND.map((name): [string, number] => [name, LOG_SHARE.compound]),
  ...[...COMMON].map((name, rank): [string, number] => [
    name,
    rank < FIRST ? LOG_SHARE.first : LOG_SHARE.common,
  ]),
]);

/** A surname at the head of a name. */
export interface Surname {
  /** Characters that it takes, 1 or 2. */
  readonly length: number;
  /** How frequent it is: logarithm of a share. */
  readonly logShare: number;
}

/** The surnames with which letters can begin, a compound one first. */
export function surnamesOf(letters: string): Surname[] {
  return [2, 1].flatMap((length) => {
    const logShare = letters.length > length ? SURNAMES.get(letters.slice(0, length)) : undefined;
    return logShare === undefined ? [] : [{ length, logShare }];
  });
}

/** Whether letters can be a person's name: a surname and one or two more characters. */
export function looksLikeName(letters: string): boolean {
  return (
    /^\p{Script=Han}{2,4}$/u.test(letters) &&
    surnamesOf(letters).some(({ length }) => letters.length - length <= 2)
  );
}

/** Whether a text can end with a person's surname. */
export function endsWithSurname(text: string): boolean {
  return SURNAMES.has(text.slice(-1)) || SURNAMES.has(text.slice(-2));
}
