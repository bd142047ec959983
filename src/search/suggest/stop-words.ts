/**
 * Words with which a question is put, and those that hold a sentence together: they say nothing of what
 * is asked for. By the word classes of Chinese grammars (疑问代词、助词、介词、连词、语气词、判断词),
 * and the phrases with which people ask for something to be found.
 */
const CLASSES = {
  interrogatives:
    '什么 甚么 什么时候 什么地方 什么样 啥 啥时候 时候 哪 哪个 哪些 哪里 哪儿 哪位 哪几个 哪家 哪年 哪天 谁 何 何时 何地 何人 如何 为何 为什么 为啥 ' +
    '怎么 怎么样 怎样 怎么办 怎么回事 多少 几 几个 几次 多大 多长 多久 多远 是否 是不是 有没有 能不能 可不可以 会不会',
  particles: '的 地 得 了 着 过 吗 呢 吧 啊 呀 么 嘛 啦 哦 所 之 等 等等 们',
  copulas:
    '是 有 没有 没 不 在 为 做 搞 办 能 能够 可以 可 会 要 想 应该 需要 到 去 来 让 使 给 被 把',
  prepositions:
    '对 对于 关于 有关 由 从 向 往 自 于 以 按 根据 通过 跟 同 与 和 及 以及 或 或者 还是 并 而 但 但是 因为 所以',
  pronouns:
    '我 你 您 他 她 它 我们 你们 他们 咱们 自己 这 那 这个 那个 这些 那些 这里 那里 其 其他 该 各 每 某',
  adverbs:
    '都 也 还 就 又 很 最 更 太 已 已经 正在 曾 曾经 一下 一些 一个 一共 总共 到底 究竟 大概 目前 现在 最近 近来 今年来',
  requests:
    '请 请问 问 问一下 想知道 知道 告诉 查 查找 查询 查一下 搜 搜索 找 寻找 介绍 介绍一下 说说 讲讲 看看 了解 了解一下',
  matters: '情况 消息 新闻 报道 文章 内容 资料 信息 事情 事 方面 相关',
} as const;

/** Words of a question that are not searched for. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  Object.values(CLASSES).flatMap((words) => words.split(' ').filter(Boolean)),
);
