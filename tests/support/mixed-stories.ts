/** Two stories side by side: one of two columns, one of a single wider column; lines of the print. */
export const LEFT_FIRST: readonly string[] = [
  '本报讯 昨天上午，村里新建的',
  '图书馆正式开门迎客。这里原来是一',
  '座粮仓，经过半年的改造，成了村民',
  '读书看报的好去处。',
  '开馆第一天就来了不少人，孩子',
  '在书架前翻看绘本，老人在窗边读报',
  '喝茶，热闹了整整一天。馆长说，他',
];
export const LEFT_SECOND: readonly string[] = [
  '们准备了三千多册图书，都是乡亲和',
  '城里的学校捐来的，种类很齐全。',
  '图书馆每天开放十个小时，周末',
  '还有志愿者带着大家读书，给孩子们',
  '讲故事。',
  '村里还打算把旁边旧礼堂修好，',
  '办成乡亲们自己的小剧场。',
];
export const RIGHT: readonly string[] = [
  '本报讯 连日来，渔港新码头加紧施工，工人们',
  '冒着高温绑扎钢筋、浇筑混凝土，确保在汛期到来前',
  '完成全部主体工程。新码头全长二百米，可以同时停',
  '靠三十条渔船，比过去多了一倍，渔民卸货不用再排',
  '队等候，也不用担心潮水涨落。码头边上还要建一座',
  '冷库，刚上岸的海鲜可以马上冷藏，装车运往上海。',
  '施工方说，年底前能够完工。',
];

/** The rows of the dump: the baselines of the stories differ now and then. */
export const MIXED: readonly string[] = LEFT_FIRST.flatMap((left, i) => {
  const [second = '', right = ''] = [LEFT_SECOND[i], RIGHT[i]];
  return i % 3 === 1 ? [`${left} ${second}`, right] : [`${left} ${second} ${right}`];
});
