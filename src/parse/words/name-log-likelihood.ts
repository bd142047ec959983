import { surnamesOf } from './surname.ts';

/** Characters that very many given names hold. */
const FREQUENT =
  '英华玉秀明珍文芳兰国春丽红金梅云平海荣建凤琴生龙林桂军玲志德伟清霞永杰燕强小美艳敏静超勇涛磊娟峰俊斌波刚晓洋辉鹏' +
  '飞庆雪娜婷欣佳宇浩子雨梓涵怡思嘉宏成新东亮良忠胜利萍慧莉翠淑莲香惠芬爱洁立学家福祥仁和天安正祖光民根培元一中兵' +
  '冬凯力卫友君启坤维康彬彤志思悦振敬斐旭昊晨晶智月梦楠欢武毅水泽洪浩源炜琳瑞瑜瑶璐甜皓盛睿祺秋程紫绍诗诚语豪轩若' +
  '进远连达道铭锋锦阳雅雯霖静颖馨骏鑫博乐佩保健先全冰化双可叶喜圣培奇好妍妮婧宁宝岩川巧帅帆广延彦心恒恩承新方昌星' +
  '景朝柏松柱树楚欣民江沁沛泉浩润淼清炎焕然玮珊珠琦琪璇生益真礼秉竹纯继群翔耀胤臻舒艺芝苗茂荷莹萌菲蓉薇虹蕾言谦贤' +
  '贵跃越逸银长际青静韵顺风鸿鸣麟齐丹';
/** Characters that are not rare in given names. */
const USUAL =
  '三丁万上世业义乔书二京人亦今仕仙代以仪任伊伍会伦佑佐作依侠倩倬允兆克兴其养冠冬冲凌凡加勃勤千华卓南占卉发古召史' +
  '叶司合吉同后向含启员和哲唯啸善固圆均坚垚埔城基堂士声夏外多大夫奕奎妙如妹始姣姿威娅娇娴娥婉婵媛媚嫣孝孟季守官定' +
  '宜宣宪容宸寅富寒寿将尔尚尧屹山岳岭岗岚峻崇嵘川工巍州师希幸广庭庆应康开引弘彩影律微徐循德忆念怀怜恬恺情意愉慈慎' +
  '懿戈才扬抒拓持振捷授政敖教散斯方施旋旗日旦旺昀昂易昕映昭晔晗晴晟普曙曦曼有朋朔朗望木本权李村材来枝枫柔柯标栋栩' +
  '桃梁森楷榕槐横欧止正歌毓水汉汝池沐河治泓法泳泰洲济浪浦涌润淇淳深渊温湘溪滨滢漫潇澄澜火灿炫炯炳烁烨热焱照煜熙燊' +
  '爽牧特环玄玛玖珂珍珏珑理瑄瑛瑾璋璞甫田申男画畅登百皎益直相睦知石硕礼社祯祎祝禄禹秀秦稚穗立童端笑筠筱米粤素纪红' +
  '纬练组绪维绮缘罗美翰翌翎老聪聿育胡能自致舟航良艾节芊芙芮芷花苏苑苒茗茜茵茹荃莎莺菁菊萱落葵蒙蓓蓝薪藤虎虞裕观解' +
  '誉训许记诺谊谷象贝财贞赛赞赫超跃路载辰达迎迅近迪逊通逢道遥邦郁采里重量钊钢钦钧钰铁铃铮铸锐锟镇镕闯闻阁阅阳阿陆' +
  '陵隆雁雄雍雷震霄露青靓非韬韶颂顶领颢风飒香驰驹骁高魁鲁鹤麒麦黎黛鼎引娣姐弟仔囡祖毛' +
  '剑少信仲靖修升原功勋津丰举衡园碧宽彪儒式龄昆亨纲首灵芹蕊苹桐榆棋颐沫熠滔赋铎铠鉴霜骥鲲鸽鹰鹃荔芯芸菡蔚蕴蕙藻衍轶隽霁' +
  '昶晏晖曜杏杉杭棠樱檀沅沣洛涓渝溢漪潮濛瀚灏烽焰煊煌珞珩琛琢琼瑗璟璧皖盈瞳祈稼竣笙笛筝精絮缤羽耘聆茉崎烈恭显亭赟妤姝娆' +
  '嫒垒夕夷媗嫦嵩帼幼彧忻憬懋抗攀昱晰暄曈朵枢柠栀楣榜殿浙渲滋澍濡炀烛焜熔燃爵玥珈珣琅琚琰瑕璨瓒畴皑盼砚碩禾秆穆窕竺箫粟' +
  '绎绚缨羿翊翮耿胥芃苓莞菀萦葆蓁蔓薏蘅虔蝶诒谕谨豫贻轲迁迈逵邺郎郡醒钥铄铖锡镜闽阔霆霏韫顿颀飏饶骋骐鲜鸥';
/** Words of grammar and of reports, which hardly a given name holds. */
const NEVER =
  '市的了着过们是在不我他她它这那从到对把被让为与及或而且但就也都还又很最更已将由于则说获悉采访讯报道表示认该每各此些么' +
  '吗呢吧哪啊您你个只次件条种类区县镇局委办处科院校厂部级元斤吨米页版期号层项第没无未勿两';

const LOG_CLASS: ReadonlyMap<string, number> = new Map([
  ...[...NEVER].map((character): [string, number] => [character, -12]),
  ...[...USUAL].map((character): [string, number] => [character, -6.2]),
  ...[...FREQUENT].map((character): [string, number] => [character, -5]),
]);
/** Any other character. */
const LOG_RARE = -8;

/** Logarithms of the shares of names with one and with two characters after the surname. */
const LOG_LENGTH = [0, -1.8, -0.2] as const;
/** Two surnames and two more characters, as in 王李子涵. */
const LOG_DOUBLE = -4;

/**
 * How likely it is that a person bears just this name: a surname of so many people, with given
 * characters of such names. The classes are rough; they are to weigh one cut against another.
 *
 * @param letters Chinese characters
 * @returns natural logarithm, or `undefined` where no surname stands at the head
 */
export function nameLogLikelihood(letters: string): number | undefined {
  const readings = surnamesOf(letters).flatMap(({ length, logShare }) => {
    const given = letters.slice(length);
    const ofLength = LOG_LENGTH[given.length];
    if (ofLength !== undefined) return [logShare + ofLength + logGiven(given)];
    const [second] = given.length === 3 && length === 1 ? surnamesOf(given) : [];
    if (second?.length !== 1) return [];
    return [logShare + second.logShare + LOG_DOUBLE + logGiven(given.slice(1))];
  });
  return readings.length > 0 ? Math.max(...readings) : undefined;
}

function logGiven(given: string): number {
  let sum = 0;
  for (const character of given) sum += LOG_CLASS.get(character) ?? LOG_RARE;
  return sum;
}
