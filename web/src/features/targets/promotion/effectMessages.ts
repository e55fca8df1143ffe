const zh = {
  title: '效果', lead: '参加的部门与同类、同期没有活动的部门相比，多卖了多少。', measure: '按什么算', REVENUE: '销售额', ORDERS: '订单数', running: '活动还在进行，数字每天更新。',
  refusal: {
    CANCELLED: '活动已取消，不计算效果。', NOT_BEGUN: '活动还没有满一天，暂无效果可看。', OUTSIDE_SCOPE: '参加的部门不全在你的管辖内，请上级查看。', MIXED_KINDS: '参加的部门级别不同（例如既有大区又有小组），不能放在一起比较。',
    TOO_FEW_PERIODS: '历史不够：活动前只有 {have} 期，至少要 {need} 期。', NO_SALES: '参加的部门活动前销售太少，没有可比的基数。', TOO_FEW_REGIONS: '可比的部门不够：至少要 {need} 个同级、同期没有活动、有销售的部门。',
  },
  effect: '多卖（占活动前）', gain: '多出来的销售额', gainOrders: '多出来的订单', cost: '费用', net: '扣掉费用', margin: '保本毛利率', noMargin: '没有多卖，什么毛利率都不保本', marginText: '多出来的销售额里，毛利率要高于它才值。',
  shown: '区间不含 0：看得出{way}。', more: '多卖', less: '少卖', notShown: '区间含 0：数据还分不出是活动带来的还是碰巧。', rank: '安慰剂名次：{n} 个部门里，变化不小于它的占 {p}。', tooFewToTell: '只有 {n} 个部门，再大的效果也到不了 5% 的把握。',
  parallel: '活动前走势平行：每期相差 {slope}（区间含 0）。', notParallel: '注意：活动前走势就不平行，每期相差 {slope}（区间 {low} 至 {high}），结论要打折扣。',
  course: '活动前后走势（活动前平均 = 100%）', treated: '参加', others: '其他平均', synthetic: '合成对照', start: '开始', period: '期', courseSaid: '参加 {k} 个部门，对照 {n} 个；虚线是开始。活动前合成对照与实际平均相差 {fit}。',
  fan: '安慰剂：假装别的部门做了活动', gap: '与合成对照的差', fanSaid: '灰线是没有活动的部门，橙线是参加的；橙线要跑出灰线才算数。',
  table: '各部门比较', unit: '部门', part: '参加', yes: '是', no: '否', before: '活动前每期', since: '活动后每期', change: '变化', against: '与其他平均之差', weight: '合成权重', leftOut: '没有用来比较的部门', why: { OTHER_PROMOTION: '同期有别的活动', TOO_LITTLE: '活动前销售太少', TOO_MANY: '部门太多，只比最大的 60 个' }, showAll: '看全部 {n} 个', showLess: '收起',
  dataOf: '{from} 至 {to} · 每期 {days} 天 · 活动前 {before} 期、之后 {since} 期 · 数据截至 {at}', range: '{value}（{low} 至 {high}）',
  explain: { title: '{name}是怎么来的', value: '数值', formula: '公式', inputs: '输入', parameters: '参数', at: '数据日期' },
  formula: {
    effect: 'did.regions：每个部门除以自己活动前的平均，变化 = 之后平均 − 1；效果 = 参加部门的变化（按活动前销售加权）− 其他部门变化的平均。区间：t 分布，自由度 = 部门数 − 2；假定各部门同样不稳（Donald 与 Lang 2007）。', gain: '效果 × 参加部门活动前每期之和 × 活动后期数。', net: '多出来的销售额 − 费用。销售额不是利润。', margin: '费用 ÷ 多出来的销售额。',
  },
  inputs: { treated: '参加部门', others: '对照部门', baseline: '参加部门活动前每期', spread: '部门变化的标准差', before: '活动前期数', since: '活动后期数', synthetic: '合成对照给出的效果', rank: '安慰剂 p' }, days: '每期天数', level: '区间把握', fewest: '至少期数 / 部门',
}

const en: typeof zh = {
  title: 'Effect', lead: 'What the units taking part sold beyond units of their kind without a promotion at the time.', measure: 'Measured by', REVENUE: 'Revenue', ORDERS: 'Orders', running: 'It is still running; the figures move every day.',
  refusal: {
    CANCELLED: 'It was cancelled: no effect is told.', NOT_BEGUN: 'It has not run for a whole day yet.', OUTSIDE_SCOPE: 'Not all of its units are yours to see. Ask the unit above.', MIXED_KINDS: 'Its units are of different kinds (say, a region and a team) and cannot be compared as one.',
    TOO_FEW_PERIODS: 'Not enough history: {have} periods before the start, {need} are needed.', NO_SALES: 'The units sold too little before the start to compare with.', TOO_FEW_REGIONS: 'Too few units to compare with: {need} of the same kind are needed that sell and had no promotion at the time.',
  },
  effect: 'Sold more (of before)', gain: 'Revenue gained', gainOrders: 'Orders gained', cost: 'Cost', net: 'Gain less cost', margin: 'Margin that pays it', noMargin: 'Nothing was gained: no margin pays it', marginText: 'It pays when the margin on what was gained is above this.',
  shown: 'The interval leaves out 0: the units sold {way}.', more: 'more', less: 'less', notShown: 'The interval holds 0: the data cannot tell it from chance.', rank: 'Placebo rank: of {n} units {p} changed as much.', tooFewToTell: 'With {n} units no effect, however large, can stand out at 5 %.',
  parallel: 'Parallel before the start: {slope} apart per period (the interval holds 0).', notParallel: 'Mind: they did not run parallel before the start, {slope} apart per period ({low} to {high}); trust the result less.',
  course: 'Course before and since (mean before = 100 %)', treated: 'Taking part', others: 'Others’ mean', synthetic: 'Synthetic control', start: 'Start', period: 'Period', courseSaid: '{k} units taking part, {n} to compare with; the dashed line is the start. Before it the synthetic one was {fit} off.',
  fan: 'Placebos: as if others had had it', gap: 'Gap to the synthetic', fanSaid: 'Grey: units without a promotion. Orange: those taking part, which must leave the grey ones to count.',
  table: 'Units compared', unit: 'Unit', part: 'Takes part', yes: 'yes', no: 'no', before: 'Before, a period', since: 'Since, a period', change: 'Change', against: 'Beyond the others’ mean', weight: 'Weight in synthetic', leftOut: 'Units not compared with', why: { OTHER_PROMOTION: 'had another promotion', TOO_LITTLE: 'sold too little before', TOO_MANY: 'only the 60 largest are compared with' }, showAll: 'Show all {n}', showLess: 'Show fewer',
  dataOf: '{from} to {to} · periods of {days} days · {before} before the start, {since} since · data of {at}', range: '{value} ({low} to {high})',
  explain: { title: 'Where “{name}” comes from', value: 'Value', formula: 'Formula', inputs: 'Inputs', parameters: 'Parameters', at: 'Data of' },
  formula: {
    effect: 'did.regions: every unit is divided by its own mean before the start, change = mean since − 1; effect = change of those taking part (weighted by sales before) − mean change of the others. Interval: t with units − 2 degrees of freedom; units are taken to be equally unsteady (Donald & Lang 2007).', gain: 'Effect × what the units sold in a period before × periods since.', net: 'Revenue gained − cost. Revenue is not profit.', margin: 'Cost ÷ revenue gained.',
  },
  inputs: { treated: 'Units taking part', others: 'Units to compare with', baseline: 'They sold before, a period', spread: 'Deviation of units’ changes', before: 'Periods before', since: 'Periods since', synthetic: 'Effect by synthetic control', rank: 'Placebo p' }, days: 'Days of a period', level: 'Confidence', fewest: 'Fewest periods / units',
}

export { en, zh }
