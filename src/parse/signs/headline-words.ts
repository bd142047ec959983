/** `…会议上强调`, `…永恒丰碑——`, `…“一号开放工程”，`: what goes on in the main headline. */
export const KICKER = /(?:强调|指出|要求|表示|时说|——|—|[，,：:])$/u;
/** `同时部署…`, `——平湖…`: what goes on from the main headline. */
export const SUBTITLE = /^(?:同时|并|兼|——|—|—\s*记|记)/u;
/** `暨…会议`: what goes on in the same part. */
export const SAME_PART = /^(?:暨|[和与及的])/u;
/** `…学子在全国`, `让老厂`, `把健康`: what lacks the rest of its part, beside words that do so by themselves. */
export const NEEDS_MORE = /[在让把将]\p{Script=Han}{1,3}$/u;
/** `聚福村蹚出…`, `东市河获评…`: a place that does something begins a part of its own. */
export const PLACE_DOES =
  /^\p{Script=Han}{2,4}(?:(?<![乡农山])村|[镇河塘湖]|街道|社区|小学|中学)(?!\p{Script=Han}{0,4}(?:[镇园村区]|街道|社区)$)\p{Script=Han}{2}/u;
/** `总投资5亿元`: a sum ends its part. */
export const SUM = /\d\s*[万亿]*元$/u;
/** `…工作会议召开`: a headline that says all. */
export const SAYS_ALL =
  /(?:召开|举行|举办|启动|开幕|闭幕|开工|完工|竣工|通车|投产|落户|上线|开业|揭牌|签约|丰收|发布|出台|收官|落幕|喜获\p{Script=Han}{2})$/u;
