/** Printed lines of two columns; each line goes on in the one below it. */
export const LEFT: readonly string[] = [
  '今年以来全市招商不停签',
  '约不断各镇街道加快推进',
  '重点工程经济社会发展取',
  '得了新的成绩各项指标位',
];
export const RIGHT: readonly string[] = [
  '昨天上午渔港新码头正式',
  '投用渔民卸货不用再排队',
  '码头全长二百米可以停靠',
  '三十条渔船比过去多一倍',
];
