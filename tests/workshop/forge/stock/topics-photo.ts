import type { Topic } from './topic.ts';

/** Photo items: a short title, one caption, a credit. */
export const PHOTO_TOPICS: readonly Topic[] = [
  {
    kind: 'photo',
    sections: ['图片'],
    heads: [{ title: '{品}采收忙' }, { title: '田野好“丰”景' }],
    leads: [
      '昨天，在{镇}{村}的田间，村民们正抢抓晴好天气采收{品}。据了解，该村今年种植{品}{200-900}亩，预计总产量可达{30-120}万公斤。',
    ],
    body: [],
    ends: [],
  },
  {
    kind: 'photo',
    sections: ['图片'],
    heads: [{ title: '校园足球欢乐多' }, { title: '操场上的春天' }],
    leads: [
      '日前，{校}举行校园足球联赛，{12-30}支班级队伍在绿茵场上展开角逐，孩子们奔跑、传球、射门，尽情享受运动带来的快乐。',
    ],
    body: [],
    ends: [],
  },
  {
    kind: 'photo',
    sections: ['图片'],
    heads: [{ title: '加固堤岸迎汛期' }, { title: '抢工期 战高温' }],
    leads: [
      '连日来，{河}堤岸加固工程现场，{20-60}名施工人员冒着高温绑扎钢筋、浇筑混凝土，确保在汛期到来前完成全部主体工程。目前，工程进度已过{6-8}成。',
    ],
    body: [],
    ends: [],
  },
  {
    kind: 'photo',
    sections: ['图片'],
    heads: [{ title: '巧手剪出中国年' }, { title: '老手艺 新花样' }],
    leads: [
      '近日，{社区}举办非遗体验活动，{人}老师带着{30-60}名居民学习剪纸。一把剪刀、一张红纸，在大家手中变成了栩栩如生的花鸟鱼虫。',
    ],
    body: [],
    ends: [],
  },
  {
    kind: 'photo',
    sections: ['图片'],
    heads: [{ title: '白鹭翩跹' }, { title: '{河}晨曲' }],
    leads: [
      '清晨，薄雾笼罩着{河}，成群的白鹭在浅滩上觅食嬉戏，时而展翅掠过水面，与岸边的芦苇构成一幅宁静的生态画卷。',
    ],
    body: [],
    ends: [],
  },
];
