const zh = {
  grading: {
    title: '客户评级', lead: '从过去的联系结果学习谁会购买，按钱分出优质与劣质。', train: '重新训练并评级', failed: '训练失败，请重试', step: { TRAIN: '训练中', GRADE: '正在给客户评级' },
    tooFew: '只有 {have} 条联系结果，少于 {need} 条，暂用下面的积分表评级。', leak: '效果好得可疑：可能有列在通话后才知道。', table: '等级表', meaning: '含义', customers: '客户数', chance: '平均成交可能', profit: '每次联系预期利润',
    poor: '劣质原因', lift: '利润曲线', earned: '实际利润', promised: '预期利润', cut: '到此为止', share: '已拨打的客户 %', liftWords: '打最好的 {share} 客户，赚 {money}；再往后就亏了。',
    quality: '按时间先后检验', period: '{n} 次联系，{buyers} 次成交，{from} – {to}', bestHalf: '前一半客户包含的成交', calibration: '说到做到', calibrationWords: '预期成交率与实际成交率对照', observed: '实际', perfect: '完全准确', promisedShare: '预期成交率 %',
    drift: '客户变化', stable: '客户与训练时相比没有明显变化。', level: { MOVED: '{name} 有变化（PSI {psi}）', BROKEN: '{name} 变化很大，应重新训练（PSI {psi}）', STABLE: '{name} 稳定（PSI {psi}）' },
    model: { LOGISTIC: '逻辑回归', TREES: '提升树', BLEND: '两者平均' }, terms: '利润与成本', margin: '每单利润（{currency}）', contact: '每次有效联系成本（{currency}）', breakEven: '成交可能高于 {share} 才值得打。',
    points: '积分表', pointsLead: '结果不足时使用；任何人都能看懂和修改。', column: '列', test: '条件', tests: { IS: '等于', BETWEEN: '介于', MISSING: '没有' }, value: '值', from: '从', below: '小于', pointsOf: '积分', dropLine: '删除这一行', addLine: '加一行',
    fromA: 'A 从', fromB: 'B 从', fromC: 'C 从',
  },
}

const en: typeof zh = {
  grading: {
    title: 'Grading', lead: 'Learns from past contacts who will buy, and tells good from poor by money.', train: 'Train and grade again', failed: 'Training failed; try again', step: { TRAIN: 'Training', GRADE: 'Grading customers' },
    tooFew: 'Only {have} outcomes of the {need} needed: the points table below is used for now.', leak: 'Too good to be true: a column may be known only after the call.', table: 'Grades', meaning: 'Meaning', customers: 'Customers', chance: 'Mean chance of a sale',
    profit: 'Expected profit per contact', poor: 'Why poor', lift: 'Profit curve', earned: 'Earned', promised: 'Promised', cut: 'Stop here', share: 'Customers rung, %', liftWords: 'Ringing the best {share} earns {money}; beyond that it loses.',
    quality: 'Tested in time order', period: '{n} contacts, {buyers} sales, {from} – {to}', bestHalf: 'Sales among the best half', calibration: 'Promised and kept', calibrationWords: 'Expected against observed share of buyers', observed: 'Observed', perfect: 'Exact',
    promisedShare: 'Expected share, %', drift: 'Change of customers', stable: 'Customers are much as they were at training.',
    level: { MOVED: '{name} has moved (PSI {psi})', BROKEN: '{name} has moved far; train again (PSI {psi})', STABLE: '{name} is stable (PSI {psi})' },
    model: { LOGISTIC: 'logistic regression', TREES: 'boosted trees', BLEND: 'mean of both' }, terms: 'Margin and cost', margin: 'Margin of a sale ({currency})', contact: 'Cost of a contact ({currency})', breakEven: 'A call pays above a chance of {share}.',
    points: 'Points table', pointsLead: 'Used while outcomes are few; anyone can read and change it.', column: 'Column', test: 'Condition', tests: { IS: 'is', BETWEEN: 'between', MISSING: 'missing' }, value: 'Value', from: 'From', below: 'Below', pointsOf: 'Points',
    dropLine: 'Delete this line', addLine: 'Add a line', fromA: 'A from', fromB: 'B from', fromC: 'C from',
  },
}

export { zh, en }
