import { en as promotionEn, zh as promotionZh } from './promotion/messages'
import { en as treeEn, zh as treeZh } from './tree/messages'

const zh = {
  targets: {
    promotion: promotionZh,
    tree: treeZh,
    title: { targets: '指标', mine: '我的业绩', team: '团队业绩', tree: '指标树' },
    month: '月份', unitName: '部门', elapsed: '时间进度 {share}', target: '指标', attained: '已完成', rate: '完成率', last: '上月', heads: '人数', owner: '负责人', share: '占比',
    page: {
      lead: '{unit} · {month}', setTitle: '{unit} 的月指标', amount: '指标（元）', set: '设定', change: '修改指标', given: '由上级分配，请在上级修改。',
      changeWarn: '修改后，已分配给下级的 {n} 份指标会收回，需要重新分配。', cancel: '不改', noTarget: '还没有设定', sold: '本月已完成 {amount}', splitTitle: '分配到下级', needTarget: '先设定本部门的指标，再分配到下级。',
      emptyTitle: '没有可以分配的下级', emptyText: '这个部门下还没有销售人员。', method: '分配方式', EQUAL: '按人数均分', LAST_PERIOD: '按上月业绩', MANUAL: '手工',
      member: '下级', lock: '锁定', unlock: '解锁', locked: '{name}：锁定金额', slider: '{name}：拖动调整', input: '{name}：金额', sum: '合计', exact: '与指标一分不差', over: '多分了 {amount}', short: '还差 {amount}',
      spread: '把差额摊给未锁定的', publish: '发布', published: '已发布给 {n} 个下级', unchanged: '已发布', noOwner: '没有负责人', noHistory: '上月都没有业绩，暂按相等分配。', open: '看 {name} 的下级',
      publishSentence: '每份指标都有负责人；金额不变的下级保留其内部分配。',
    },
    mine: {
      lead: '{unit} · {month}', rank: '第 {rank} 名', of: '共 {n} 人有指标', none: '本月还没有给你的指标', noneText: '请组长在“指标”里分配；在那之前，订单照样计入完成额。',
      toTarget: '离指标还差', perDay: '剩余 {days} 个工作日，每天约 {amount}', reached: '指标已达成', toNext: '超过前一名还需', first: '你现在领先', ahead: '快于时间进度 {points}', behind: '慢于时间进度 {points}', points: '{n} 个百分点',
      why: '为什么在这里', whyLead: '与全组 {n} 人的人均相比，你{more} {amount}，来自：', more: '多', less: '少', noWhy: '本月要有通话、接通和订单之后，才能说明原因。',
      up: '提升最快的一项：{factor}', upText: '若追上全组平均（{team}，你现在 {mine}），大约多 {amount}。', allUp: '四项都不低于全组平均，保持节奏。',
      CALLS: '通话数', CONNECT_RATE: '接通率', ORDER_RATE: '接通后成单率', ORDER_SIZE: '平均订单额', factor: '因素', mineColumn: '我', teamColumn: '组平均', effect: '影响', best: '本组前三',
      formula: '完成额 = 通话数 × 接通率 × 成单率 × 平均订单额；差额按对数平均分到四项，合计等于总差额。',
    },
    team: {
      lead: '{unit} · {month}', rank: '名次', name: '姓名', orders: '订单', calls: '通话', connects: '接通', talk: '通话时长', ahead: '领先',
      topTitle: '完成率排名', all: '看全部 {n} 人', topOnly: '只看前列', noTarget: '没有指标', tier: { REWARD: '表彰', ENCOURAGE: '加油', COACH: '约辅导' },
      tierNote: '“约辅导”只在数据足以排除运气时出现（泊松检验，80 % 把握）。', effort: '付出', result: '结果', emptyTitle: '还没有排名', emptyText: '先在“指标”里把本月指标分到个人。', people: '有指标 {n} 人',
    },
    failed: {
      target_changed: '别人刚改过这个指标，已显示最新的。', target_given: '这个指标由上级分配，请在上级修改。', target_sum: '各份合计与指标不相等。', target_members_changed: '下级有变动，已显示最新的，请重新分配。',
      target_no_owner: '“{unit}”没有负责人，请先在组织里指定组长。', target_elsewhere: '有人在别的部门已有本月指标，请先在那边收回。', target_locks_over: '锁定的金额超过了指标。', amount: '请填不小于 0 的金额。', other: '没有保存，请再试一次。',
    },
  },
}

const en: typeof zh = {
  targets: {
    promotion: promotionEn,
    tree: treeEn,
    title: { targets: 'Targets', mine: 'My results', team: 'Team results', tree: 'Target tree' },
    month: 'Month', unitName: 'Unit', elapsed: '{share} of the month gone', target: 'Target', attained: 'Sold', rate: 'Completion', last: 'Last month', heads: 'People', owner: 'Owner', share: 'Share',
    page: {
      lead: '{unit} · {month}', setTitle: 'Month target of {unit}', amount: 'Target (CNY)', set: 'Set', change: 'Change target', given: 'Given by the unit above; change it there.',
      changeWarn: 'The {n} parts given on will be taken back and have to be given again.', cancel: 'Keep it', noTarget: 'Not set yet', sold: '{amount} sold this month', splitTitle: 'Give it on', needTarget: 'Set this unit’s target first, then give it on.',
      emptyTitle: 'Nobody to give it to', emptyText: 'No sellers in this unit yet.', method: 'How to divide', EQUAL: 'Equally by people', LAST_PERIOD: 'By last month', MANUAL: 'By hand',
      member: 'Member', lock: 'Lock', unlock: 'Unlock', locked: '{name}: lock the amount', slider: '{name}: drag the amount', input: '{name}: amount', sum: 'Sum', exact: 'exactly the target', over: '{amount} too much', short: '{amount} missing',
      spread: 'Spread the rest over the unlocked', publish: 'Publish', published: 'Published to {n}', unchanged: 'Published', noOwner: 'nobody owns it', noHistory: 'Nothing was sold last month: equal parts for now.', open: 'See the members of {name}',
      publishSentence: 'Every part has an owner; members whose amount stays keep what they gave on.',
    },
    mine: {
      lead: '{unit} · {month}', rank: 'Rank {rank}', of: 'of {n} with a target', none: 'You have no target this month yet', noneText: 'Your leader gives it in “Targets”; until then your orders count all the same.',
      toTarget: 'Missing to the target', perDay: 'about {amount} on each of {days} working days left', reached: 'Target reached', toNext: 'To pass the one above', first: 'You are leading', ahead: '{points} ahead of time', behind: '{points} behind time', points: '{n} points',
      why: 'Why I am here', whyLead: 'Against the average of the {n} in the team you sold {amount} {more}, made of:', more: 'more', less: 'less', noWhy: 'Calls, connects and orders of this month are needed to say why.',
      up: 'What lifts you most: {factor}', upText: 'At the team’s average ({team}, you: {mine}) you would sell about {amount} more.', allUp: 'All four are at or above the team’s average. Keep the pace.',
      CALLS: 'Calls', CONNECT_RATE: 'Connect rate', ORDER_RATE: 'Orders per connect', ORDER_SIZE: 'Amount per order', factor: 'Factor', mineColumn: 'Me', teamColumn: 'Team average', effect: 'Effect', best: 'Best three of the team',
      formula: 'Sold = calls × connect rate × orders per connect × amount per order; the gap is divided by logarithmic means, the parts add up to it.',
    },
    team: {
      lead: '{unit} · {month}', rank: 'Rank', name: 'Name', orders: 'Orders', calls: 'Calls', connects: 'Connects', talk: 'Talk time', ahead: 'Ahead',
      topTitle: 'Ranking by completion', all: 'Show all {n}', topOnly: 'Show the top only', noTarget: 'no target', tier: { REWARD: 'Reward', ENCOURAGE: 'Encourage', COACH: 'Coach' },
      tierNote: '“Coach” appears only when the figures rule out bad luck (Poisson, 80 % sure).', effort: 'Effort', result: 'Result', emptyTitle: 'No ranking yet', emptyText: 'Give the month’s target to people in “Targets” first.', people: '{n} with a target',
    },
    failed: {
      target_changed: 'Somebody has just changed this target; you see it fresh now.', target_given: 'This target is given by the unit above; change it there.', target_sum: 'The parts do not add up to the target.', target_members_changed: 'The members have changed; you see them fresh now, please divide again.',
      target_no_owner: '“{unit}” has no owner: name its leader in the organisation first.', target_elsewhere: 'Somebody has a target of this month in another unit; take it back there first.', target_locks_over: 'The locked amounts exceed the target.', amount: 'The amount must be 0 or more.', other: 'Not saved. Please try again.',
    },
  },
}

export { zh, en }
