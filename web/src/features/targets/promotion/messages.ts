import { en as effectEn, zh as effectZh } from './effectMessages'

const zh = {
  effect: effectZh,
  title: '主题活动', one: '主题活动', lead: '一个主题、一段时间、几个部门：谁参加、花多少钱、说什么话术，结束后看它带来了什么。', create: '新建活动', year: '年份', back: '全部活动',
  emptyTitle: '{year} 年还没有主题活动', emptyText: '建一个活动：写主题、选时间和参加的部门。', emptyRead: '你所在部门参加的活动会出现在这里。',
  theme: '主题', themePlaceholder: '例如：三月开门红', starts: '开始', ends: '结束', period: '时间', regions: '参加部门', regionsPlaceholder: '可选多个', script: '话术', noScript: '不指定', material: '物料说明', materialPlaceholder: '海报、赠品、政策、文件链接', cost: '费用', currency: '币种', owner: '负责人', status: '状态',
  state: { PLANNED: '计划中', RUNNING: '进行中', ENDED: '已结束', CANCELLED: '已取消' },
  save: '保存', cancel: '不改', edit: '修改', callOff: '取消活动', callOffWhy: '为什么取消', callOffText: '取消后不能恢复，也不再计算效果；记录和原因会保留。', callOffYes: '确认取消', cancelled: '已取消：{reason}', closedUnits: '参加的部门都已撤销',
  needAll: '请写主题、选时间和至少一个部门。', badCost: '费用请填不小于 0 的金额。', frozen: '活动已经开始：开始日期和参加部门不能再改。', frozenEnd: '活动已经结束：日期和参加部门不能再改。',
  overlap: '同时还有“{theme}”（{from} 至 {to}，{units}）：两个活动的效果分不开。', quarterEnd: '其中 {n} 天在季度末两周内：那时的订单本来就会提前或推后。', clear: '没有与其他活动重叠，也不在季度末。', watch: '注意', calendar: '{year} 年活动日历', quarterEndMark: '季度末两周', months: '{n} 月', failed: '没有保存，请再试一次。',
}

const en: typeof zh = {
  effect: effectEn,
  title: 'Promotions', one: 'Promotion', lead: 'A theme, a period, some units: who takes part, what it costs, what is said, and afterwards what it brought.', create: 'New promotion', year: 'Year', back: 'All promotions',
  emptyTitle: 'No promotions in {year}', emptyText: 'Add one: its theme, its days, the units that take part.', emptyRead: 'Promotions your unit takes part in will appear here.',
  theme: 'Theme', themePlaceholder: 'e.g. March kick-off', starts: 'First day', ends: 'Last day', period: 'Period', regions: 'Units taking part', regionsPlaceholder: 'One or more', script: 'Script', noScript: 'none', material: 'Material', materialPlaceholder: 'Posters, gifts, terms, links to files', cost: 'Cost', currency: 'Currency', owner: 'Owner', status: 'State',
  state: { PLANNED: 'Planned', RUNNING: 'Running', ENDED: 'Ended', CANCELLED: 'Cancelled' },
  save: 'Save', cancel: 'Keep as is', edit: 'Change', callOff: 'Call it off', callOffWhy: 'Why it is called off', callOffText: 'This cannot be undone and its effect is no longer told; the record and the reason stay.', callOffYes: 'Call off', cancelled: 'Cancelled: {reason}', closedUnits: 'All units taking part have been closed',
  needAll: 'Give it a theme, its days and at least one unit.', badCost: 'The cost must be 0 or more.', frozen: 'It has begun: its first day and its units stay as they are.', frozenEnd: 'It is over: its days and its units stay as they are.',
  overlap: '“{theme}” runs at the same time ({from} to {to}, {units}): their effects cannot be told apart.', quarterEnd: '{n} of its days lie in the last two weeks of a quarter, when orders come early or late anyway.', clear: 'It meets no other promotion and no end of a quarter.', watch: 'Mind', calendar: 'Calendar of {year}', quarterEndMark: 'Last two weeks of a quarter', months: '{n}', failed: 'Not saved. Please try again.',
}

export { en, zh }
