const zh = {
  title: '指标树', lead: '{unit} · {year} 年', metric: '口径', year: '年份', period: '期间', node: '部门或人', owner: '负责人', target: '指标', last: '去年', growth: '比去年', given: '已下达', balance: '平衡',
  REVENUE: '销售额', ORDERS: '订单数', PAYMENTS: '回款', NEW_CUSTOMERS: '新客户', CALLS: '电话数', YEAR: '全年', quarter: '{n} 季度', month: '{n} 月',
  open: '展开 {name}', close: '收起 {name}', none: '未设', notGiven: '未下达', exact: '已分完', stretched: '加码 {p}', inflation: '一路加码 {p}', inflationHigh: '一路加码 {p}，超过 10 % 的警戒线', keys: '↑↓ 选行，→← 展开收起，回车打开',
  noLast: '没有去年数据', heads: '{n} 人', lines: '已展开 {n} 行', exportXlsx: '导出 XLSX', exportCsv: '导出 CSV', emptyTitle: '还没有可分的部门', emptyText: '先在组织里加入坐席。', exportFailed: '没有导出，请再试一次。',
  set: '设定', change: '改{period}指标', amountMoney: '{period}指标（元）', amount: '{period}指标', givenFrom: '这个指标由上级分配，请在上级修改。', setNote: '按去年季节与工作日分到各月，其余期间不变。', cancel: '取消',
  overwriteTitle: '改写已下达的指标', overwrite: '{unit} 的{period}指标由 {from} 改为 {to}。下级 {n} 份按现有份额重算，锁定的不变。', overwriteVerb: '改写', splitTitle: '下达全年指标', method: '按什么分',
  LAST_YEAR: '去年业绩', EQUAL: '按人头', QUOTA_PLAN: '月指标', PROPOSED: '下级申报', MANUAL: '手工', stretch: '加码', stretchHint: '下级合计高出本级指标的比例', sum: '合计', wholeIs: '应为 {amount}', over: '多 {amount}', short: '少 {amount}', spread: '余额分给未锁定的',
  undo: '撤销', redo: '重做', lock: '锁定 {name}', amountFor: '{name}：指标', proposed: '申报 {amount}', toTheEnd: '一直分到个人', publish: '下达', publishTitle: '下达指标', publishSentence: '{unit} 的 {amount} 分给 {n} 个下级。', publishDeep: '并按同样方法一直分到个人（{heads} 人），下级原有的分法会被改写。', replaceFact: '改写的下级指标', published: '已下达，写入 {n} 行',
  noWeights: '没有可依据的数据，暂按人头。', propose: '申报', proposeTitle: '申报全年指标', proposeAmount: '能做到多少', note: '理由', sent: '已申报', splitEmpty: '没有下级。', seasonal: '季节 × 工作日：{list}', profile: '各月',
}

const en: typeof zh = {
  title: 'Target tree', lead: '{unit} · {year}', metric: 'Measure', year: 'Year', period: 'Period', node: 'Unit or person', owner: 'Owner', target: 'Target', last: 'Last year', growth: 'Growth', given: 'Given on', balance: 'Balance',
  REVENUE: 'Revenue', ORDERS: 'Orders', PAYMENTS: 'Payments', NEW_CUSTOMERS: 'New customers', CALLS: 'Calls', YEAR: 'Year', quarter: 'Quarter {n}', month: 'Month {n}',
  open: 'Open {name}', close: 'Close {name}', none: 'Not set', notGiven: 'Not given on', exact: 'Given on', stretched: 'Stretch {p}', inflation: 'Layers add {p}', inflationHigh: 'Layers add {p}, above the limit of 10 %', keys: '↑↓ row, →← open and close, Enter to work on it',
  noLast: 'No figures of last year', heads: '{n} people', lines: '{n} lines open', exportXlsx: 'Export XLSX', exportCsv: 'Export CSV', emptyTitle: 'Nothing to give it to yet', emptyText: 'Add sellers in the organisation first.', exportFailed: 'Not exported. Please try again.',
  set: 'Set', change: 'Change: {period}', amountMoney: 'Target, {period} (CNY)', amount: 'Target, {period}', givenFrom: 'Given by the unit above; change it there.', setNote: 'Falls on the months by last year’s season and working days; other periods stay.', cancel: 'Keep it',
  overwriteTitle: 'Change what was given on', overwrite: '{unit}, {period}: from {from} to {to}. The {n} parts below are computed anew by their present shares; locked ones stay.', overwriteVerb: 'Change', splitTitle: 'Give the year on', method: 'Divide by',
  LAST_YEAR: 'Last year', EQUAL: 'People', QUOTA_PLAN: 'Month targets', PROPOSED: 'Proposals', MANUAL: 'By hand', stretch: 'Stretch', stretchHint: 'How much more the parts make than this target', sum: 'Sum', wholeIs: 'must be {amount}', over: '{amount} too much', short: '{amount} missing', spread: 'Spread the rest over the unlocked',
  undo: 'Undo', redo: 'Redo', lock: 'Lock {name}', amountFor: '{name}: target', proposed: 'proposes {amount}', toTheEnd: 'Down to every person', publish: 'Give on', publishTitle: 'Give the target on', publishSentence: '{unit}: {amount} to {n} below.', publishDeep: 'And down to every person ({heads}) in the same way; how units below had divided theirs is replaced.', replaceFact: 'Targets replaced below', published: 'Given on, {n} rows written',
  noWeights: 'Nothing to go by: equally by people for now.', propose: 'Propose', proposeTitle: 'Propose for the year', proposeAmount: 'What can be reached', note: 'Reason', sent: 'Proposed', splitEmpty: 'Nobody below.', seasonal: 'Season × working days: {list}', profile: 'By month',
}

export { en, zh }
