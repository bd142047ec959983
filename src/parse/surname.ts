/** 百家姓, with the compound ones: enough to tell a bare name from a short headline. */
const SURNAMES = new Set<string>([
  ...('赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛' +
    '奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康' +
    '伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵' +
    '席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁' +
    '宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮储靳汲邴糜松井段富巫乌焦巴' +
    '弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲' +
    '邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍桑桂濮牛寿通边扈燕冀' +
    '尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终居衡步都耿满弘匡国文寇广禄阙东殳沃利' +
    '蔚越隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾沙养鞠须丰巢关查荆红游竺权逯盖益桓公言楼肖闫付邸'),
  ...['欧阳', '上官', '司马', '诸葛', '夏侯', '皇甫', '尉迟', '慕容', '司徒', '令狐', '端木'],
]);

/** Whether letters can be a person's name: a surname and one or two more characters. */
export function looksLikeName(letters: string): boolean {
  return (
    /^\p{Script=Han}{2,4}$/u.test(letters) &&
    (SURNAMES.has(letters.slice(0, 2))
      ? letters.length >= 3
      : SURNAMES.has(letters.slice(0, 1)) && letters.length <= 3)
  );
}
