/** `据悉`, `近年来`, `会上`: what a sentence begins with, rarely anything else. */
const ADVERBIALS =
  '据悉|据了解|据介绍|此外|另外|同时|目前|当前|眼下|如今|近年来|近日|日前|昨天|今年以来|去年以来|接下来|下一步|随后|' +
  '其间|期间|会上|会议(?:指出|强调|要求)|活动中|现场|截至目前|与此同时|不仅如此|记者了解到';
const OPENS = new RegExp(`^(?:${ADVERBIALS})`, 'u');
/** `据了解，`, `通车后，`, `为了打开销路，`, `项目负责人李明说，`: a clause that opens a sentence. */
const CLAUSE = new RegExp(
  `^(?:${ADVERBIALS}|据[^，,]{1,4}|过去|当然|` +
    '[^，,]{2,14}(?:说|称|表示|介绍|指出|强调|认为|坦言|透露|证明|显示|以来|年来|期间|后|前|时)|' +
    '(?:为了?|随着|通过|对于|除了|由于|针对|走?在)[^，,]{2,14})[，,]',
  'u',
);

/** `记者|昨天在百寿村看到`, `公司|目前有`: what stands after a subject as often, unless a comma follows. */
const AFTER_SUBJECT =
  /^(?:同时|目前|当前|眼下|如今|近年来|近日|日前|昨天|今年以来|去年以来|随后|期间|现场)(?![，,])/u;

/** Whether a text begins with words that hardly stand elsewhere than at a sentence's start. */
export function opensSentence(text: string): boolean {
  return OPENS.test(text);
}

/** Whether a text begins with such words, and with no time that a subject may stand before. */
export function surelyOpensSentence(text: string): boolean {
  return OPENS.test(text) && !AFTER_SUBJECT.test(text);
}

/** Whether a text begins with a clause as sentences do and headlines do not. */
export function opensWithClause(text: string): boolean {
  return CLAUSE.test(text);
}
