import { en as monitorsEn, zh as monitorsZh } from './monitors/messages'
import { en as potentialEn, zh as potentialZh } from './potential/messages'
import { en as quotaEn, zh as quotaZh } from './quota/messages'
import { en as refusalsEn, zh as refusalsZh } from './refusalMessages'
import { en as responseEn, zh as responseZh } from './response/messages'
import { en as sizeEn, zh as sizeZh } from './size/messages'
import { en as structureEn, zh as structureZh } from './structure/messages'
import { en as territoryEn, zh as territoryZh } from './territory/messages'

const zh = {
  planning: {
    title: '销售规划', plan: '规划', lead: '先规模后结构：潜力 → 反应 → 规模 → 结构 → 区域 → 指标。每一步都留版本，前一步变了，后一步会提示过期。',
    emptyTitle: '还没有规划', emptyText: '为一个部门建一份规划，从市场潜力开始。', emptyRead: '总监建好规划后，你部门的会出现在这里。', create: '新建规划', name: '名称', namePlaceholder: '例如：2027 年华东', unit: '部门', from: '从', to: '到', currency: '币种',
    save: '保存', cancel: '取消', owner: '建立人', period: '期间', months: '{n} 个月', created: '建立', state: { DRAFT: '草稿', APPROVED: '已批准', PUBLISHED: '已发布' },
    steps: { POTENTIAL: '潜力', RESPONSE: '反应', SIZE: '规模', STRUCTURE: '结构', TERRITORIES: '区域', QUOTAS: '指标' },
    question: {
      POTENTIAL: '每个地区能卖多少？', RESPONSE: '多投入一份力，多卖多少？', SIZE: '需要多少销售？', STRUCTURE: '怎么分层带队？', TERRITORIES: '谁负责哪一片？', QUOTAS: '每个部门定多少？',
    },
    status: { EMPTY: '未做', DONE: '已完成', STALE: '已过期' },
    stale: '“{step}”已更新到第 {version} 版（{by}，{at}：{reason}），这一步还是按旧的算的。重新保存即可更新。',
    staleShort: '“{step}”有更新', noPageTitle: '这一步还没有页面', noPageText: '可以先做其他步骤；没有这一步，规划照样能批准和发布。', emptyStep: '这一步还没有做', emptyStepText: '总监保存第一版后，这里会显示结果。',
    versions: '版本', lastBy: '第 {n} 版 · {by} · {at}', version: '第 {n} 版', none: '还没有版本', copiedFrom: '取自第 {n} 版', restore: '恢复这一版', restoreWhy: '为什么恢复', compareVersions: '与第 {n} 版比较', by: '{by} · {at}', scenarioOf: '由“{name}”复制',
    why: '为什么改', whyPlaceholder: '一句话，写给以后看的人', saveVersion: '保存为第 {n} 版', preview: '试算', saved: '已保存第 {n} 版', needWhy: '请写一句为什么。', restored: '上次没有保存的改动还在。', forget: '放弃改动', notNumbers: '这些格子要先改好：{fields}', limit: { number: '要填数字', whole: '要填整数', from: '不小于 {n}', over: '大于 {n}', to: '不大于 {n}', under: '小于 {n}', field: '{field}（{wrong}）', next: '；' }, assumedText: '系统给的起点，还没有换成你们的数', reload: '看最新的',
    scenario: '另存为方案', scenarioName: '方案名称', scenarioDefault: '{name} · 方案', approve: '批准', approved: '已批准', reopen: '重新打开', reopenWhy: '为什么重新打开', print: '打印', exportPlan: '导出全部步骤', exportStep: '导出这一步', exportVersion: '导出', exportCompare: '导出比较', open: '打开', back: '全部规划',
    approvedBy: '{by} 批准于 {at}', publishedBy: '{by} 发布于 {at}，{from} 起生效',
    compare: {
      title: '方案比较', lead: '并排看两份方案的关键数字；变化以左边为准。', left: '左', right: '右', pick: '选一份规划', figure: '数字', change: '变化', nothing: '两边都还没有数字', only: '只有一边有', from: '这些数怎么来的：', versionTitle: '{step}：第 {a} 版与第 {b} 版', close: '收起',
    },
    explain: { title: '{name}是怎么来的', value: '数值', formula: '公式', inputs: '输入', parameters: '参数', dataDate: '数据日期', by: '谁算的', assumption: '假设', measured: '实测', open: '说明', unsaved: '按现在填的数试算，还没有保存' },
    figures: {
      potential: '市场潜力', low: '潜力下限', high: '潜力上限', sales: '现有销售', penetration: '渗透率', headroom: '空间', reps: '人数', optimum: '最优人数', profit: '利润', cost: '成本', managers: '管理者', needed: '工作量所需', hires: '招聘', span: '管理幅度', layers: '层级', quota: '指标', pool: '待分配', special: '特殊市场', current: '投入不变', saturation: '饱和水平', elasticity: '弹性', total: '合计', territories: '区域数', deviation: '最大偏差', moved: '换手客户', movedRevenue: '换手客户销售', customers: '客户',
    },
    monitors: monitorsZh,
    potential: potentialZh,
    quota: quotaZh,
    response: responseZh,
    size: sizeZh,
    structure: structureZh,
    territory: territoryZh,
    notes: {
      sales_annualised: '年销售额按 {days} 天的订单折算，未含季节因素，属假设。', sales_of_few_days: '只有 {days} 天的订单，不足 28 天，没有折算成全年。',
      one_territory: '只有一个区域，没有可平衡的。', unassigned: '{units} 个单元还不属于任何区域。', empty_territories: '{territories} 个区域没有单元。', in_pieces: '{territories} 个区域没有连成一片。', open_seats: '{territories} 个区域没有负责人，客户先归上级。', no_leader: '{territories} 个区域没有负责人，也没有上级可接。',
      methods_disagree: '各方法相差 {spread}，超过 {limit}。', sales_above_potential: '销售已高于潜力：潜力估计偏低，请核对。', evidence_is_old: '数据已有 {months} 个月。', evidence_unknown: '没有数据月份。', one_method: '只有一种方法。', no_method: '没有可用的数据。',
      occupancy_burns_out: '占用 {occupancy} 超过 {limit}，人会累垮。', pace_assumed: '外呼节奏是假设，未经实测。', no_sales_to_learn_from: '没有现有人数或销售，画不出利润曲线。', next_rep_costs_more_than_it_brings: '第 {rep} 人的成本高于带来的毛利。', no_rep_pays: '按这些参数，一名销售也不划算。', no_potential: '有单位没有潜力，份额法和空间法用不了。', no_history: '都没有上期销售，历史法用不了。', frontier_efficiency: '{units} 个单位平均做到前沿的 {share}。', units_sales_above_potential: '{units} 个单位的销售高于潜力，请核对潜力。', units_quota_below_zero: '{units} 个单位按空间法为负，已按 0 计。', intention_calibrated: '购买意图按上次兑现率 {realisation} 校准。', one_unit: '只有一个单位参加分配，它拿走全部。', quotas_too_high: '只有 {share} 达标，指标可能偏高。', quotas_too_low: '{share} 都达标，指标可能偏低。', quotas_ignore_potential: '完成率与潜力相关 ρ = {rho}：指标没有跟着潜力走。', beyond_coaching: '幅度 {span} 超过辅导上限 {bound}。',
    },
    failed: {
      territory: refusalsZh,
      files: { empty: '文件是空的。', broken: '文件已损坏，打不开。', not_a_table: '不是 CSV 或 XLSX 文件。', old_excel: '旧版 Excel 文件，请另存为 XLSX。', password: '文件有密码，请先去掉。', too_large: '文件太大。', too_many_rows: '行数太多。', other: '这个文件不能用，请另存为新的 XLSX 或 CSV 再试。' },
      changed: '{by} 在 {at} 已保存第 {version} 版，你的改动没有覆盖它。先看最新的，再改。', not_draft: '这份规划不是草稿，不能修改。可以重新打开或另存为方案。', stale: '这些步骤已过期，请先更新：{steps}', empty: '还没有任何一步，无法批准。',
      state: '状态已变：{by} 在 {at} 先做了。', period: '结束月份要不早于开始月份，最长 {most} 个月。', effective: '生效月份要在规划期间内。', input: '数据不对：{reason}', no_quotas: '还没有指标这一步，无法发布。', no_owner: '“{unit}”没有负责人，请先在组织里指定组长。',
      weights: '权重不能全为 0，也不能为负。', negative: '“{row}”的“{field}”不能是负数。', one_unit: '只有一个单位，没有可比较的分配。', sum: '分配之和与公司指标差 {difference}。', too_large: '“{row}”的金额太大（最多 10 万亿）。', review: '这些单位各方法相差超过 15%，请写明理由：{units}',
      evidence: '调整“{unit}”要附证据。', no_data: '“{method}”没有数据，不能选。', bounds: '“{unit}”的调整超过上下 {percent}%。', rows: '至少要有 {least} 行。', few_units: '“{method}”至少要 {least} 个单位，现有 {units} 个。', file: '看不懂这个文件：{why}', missing: '缺少“{field}”。', invalid: '有的格子是空的或不合格，请填好再存。', other: '没有保存，请再试一次。',
    },
  },
}

const en: typeof zh = {
  planning: {
    title: 'Planning', plan: 'Plan', lead: 'Size before structure: potential → response → size → structure → territories → quotas. Every step keeps versions; when an earlier step changes, later ones turn stale.',
    emptyTitle: 'No plans yet', emptyText: 'Make a plan for a unit and start with its market potential.', emptyRead: 'Plans of your unit appear here once a director makes one.', create: 'New plan', name: 'Name', namePlaceholder: 'e.g. East 2027', unit: 'Unit', from: 'From', to: 'To', currency: 'Currency',
    save: 'Save', cancel: 'Cancel', owner: 'Made by', period: 'Period', months: '{n} months', created: 'Made', state: { DRAFT: 'Draft', APPROVED: 'Approved', PUBLISHED: 'Published' },
    steps: { POTENTIAL: 'Potential', RESPONSE: 'Response', SIZE: 'Size', STRUCTURE: 'Structure', TERRITORIES: 'Territories', QUOTAS: 'Quotas' },
    question: {
      POTENTIAL: 'How much could each area buy?', RESPONSE: 'How much more do we sell with more effort?', SIZE: 'How many sellers do we need?', STRUCTURE: 'How are they led?', TERRITORIES: 'Who covers what?', QUOTAS: 'How much for each unit?',
    },
    status: { EMPTY: 'Empty', DONE: 'Done', STALE: 'Stale' },
    stale: '“{step}” is now at version {version} ({by}, {at}: {reason}); this step was worked out from an older one. Save it again to bring it up to date.',
    staleShort: '“{step}” is newer', noPageTitle: 'This step has no page yet', noPageText: 'Go on with the other steps; a plan can be approved and published without this one.', emptyStep: 'This step is empty', emptyStepText: 'Its result appears here once a director saves the first version.',
    versions: 'Versions', lastBy: 'Version {n} · {by} · {at}', version: 'Version {n}', none: 'No versions yet', copiedFrom: 'taken from version {n}', restore: 'Restore this one', restoreWhy: 'Why restore it', compareVersions: 'Compare with version {n}', by: '{by} · {at}', scenarioOf: 'copied from “{name}”',
    why: 'Why this change', whyPlaceholder: 'One sentence for whoever reads it later', saveVersion: 'Save as version {n}', preview: 'Try', saved: 'Version {n} saved', needWhy: 'Please say why in one sentence.', restored: 'What you had not saved is still here.', forget: 'Throw it away', notNumbers: 'Put these fields right first: {fields}', limit: { number: 'a number is needed', whole: 'a whole number is needed', from: 'at least {n}', over: 'more than {n}', to: 'at most {n}', under: 'less than {n}', field: '{field} ({wrong})', next: '; ' }, assumedText: 'What the program began with; not yet a figure of yours', reload: 'Show the latest',
    scenario: 'Copy as scenario', scenarioName: 'Name of the scenario', scenarioDefault: '{name} · scenario', approve: 'Approve', approved: 'Approved', reopen: 'Open again', reopenWhy: 'Why open it again', print: 'Print', exportPlan: 'Export all steps', exportStep: 'Export this step', exportVersion: 'Export', exportCompare: 'Export comparison', open: 'Open', back: 'All plans',
    approvedBy: 'approved by {by}, {at}', publishedBy: 'published by {by}, {at}, holds from {from}',
    compare: {
      title: 'Compare scenarios', lead: 'Key figures of two scenarios side by side; changes are against the left.', left: 'Left', right: 'Right', pick: 'Choose a plan', figure: 'Figure', change: 'Change', nothing: 'Neither side has figures yet', only: 'one side only', from: 'Where these come from:', versionTitle: '{step}: version {a} and version {b}', close: 'Close',
    },
    explain: { title: 'Where {name} comes from', value: 'Value', formula: 'Formula', inputs: 'Inputs', parameters: 'Parameters', dataDate: 'Data of', by: 'Worked out by', assumption: 'assumption', measured: 'measured', open: 'Explain', unsaved: 'tried with what is typed now, not saved yet' },
    figures: {
      potential: 'Market potential', low: 'Potential, low', high: 'Potential, high', sales: 'Sales today', penetration: 'Penetration', headroom: 'Headroom', reps: 'Sellers', optimum: 'Best number of sellers', profit: 'Profit', cost: 'Cost', managers: 'Managers', needed: 'Needed by workload', hires: 'Hires', span: 'Span of control', layers: 'Layers', quota: 'Quota', pool: 'To be shared', special: 'Special markets', current: 'At today’s effort', saturation: 'At saturation', elasticity: 'Elasticity', total: 'Total', territories: 'Territories', deviation: 'Largest deviation', moved: 'Customers that change hands', movedRevenue: 'Their revenue', customers: 'Customers',
    },
    monitors: monitorsEn,
    potential: potentialEn,
    quota: quotaEn,
    response: responseEn,
    size: sizeEn,
    structure: structureEn,
    territory: territoryEn,
    notes: {
      sales_annualised: 'A year’s sales worked out from {days} days of orders; seasons are not in it. An assumption.', sales_of_few_days: 'Only {days} days of orders, fewer than 28: not worked out to a year.',
      one_territory: 'There is one territory only, so nothing to balance.', unassigned: '{units} units belong to no territory yet.', empty_territories: '{territories} territories have no units.', in_pieces: '{territories} territories do not hang together.', open_seats: '{territories} territories have no owner; their customers go to the leader.', no_leader: '{territories} territories have no owner and nobody leads who could take their customers.',
      methods_disagree: 'The methods differ by {spread}, more than {limit}.', sales_above_potential: 'Sales are above potential: the estimate is too low, check it.', evidence_is_old: 'The data are {months} months old.', evidence_unknown: 'The month of the data is not given.', one_method: 'Only one method.', no_method: 'No data to work with.',
      occupancy_burns_out: 'Occupancy of {occupancy} is above {limit}: people burn out.', pace_assumed: 'The pace of calling is assumed, not measured.', no_sales_to_learn_from: 'Without sellers or sales today there is no profit curve.', next_rep_costs_more_than_it_brings: 'Seller {rep} costs more than the margin added.', no_rep_pays: 'With these parameters not one seller pays.', no_potential: 'A unit has no potential, so share and headroom cannot be used.', no_history: 'Nobody has last sales, so history cannot be used.', frontier_efficiency: 'The {units} units reach {share} of their frontier on average.', units_sales_above_potential: '{units} units sell more than their potential: check the potential.', units_quota_below_zero: '{units} units would get less than nothing by headroom; they get nothing.', intention_calibrated: 'Intentions are calibrated by {realisation} realised last time.', one_unit: 'Only one unit shares the pool: it gets all of it.', quotas_too_high: 'Only {share} reached it: the quotas may be too high.', quotas_too_low: '{share} reached it: the quotas may be too low.', quotas_ignore_potential: 'Attainment follows potential, ρ = {rho}: the quotas do not.', beyond_coaching: 'A span of {span} is beyond the coaching bound of {bound}.',
    },
    failed: {
      territory: refusalsEn,
      files: { empty: 'The file is empty.', broken: 'The file is damaged and cannot be opened.', not_a_table: 'This is no CSV or XLSX file.', old_excel: 'An old Excel file: save it as XLSX.', password: 'The file has a password; take it off first.', too_large: 'The file is too large.', too_many_rows: 'The file has too many rows.', other: 'This file cannot be used; save it anew as XLSX or CSV and try again.' },
      changed: '{by} saved version {version} at {at}; your change has not overwritten it. Look at the latest first, then change it.', not_draft: 'This plan is no draft and cannot be changed. Open it again or copy it as a scenario.', stale: 'These steps are stale, bring them up to date first: {steps}', empty: 'No step is done yet, so there is nothing to approve.',
      state: 'The state has changed: {by} was first, at {at}.', period: 'The last month must not be before the first; {most} months at most.', effective: 'The first month of effect must lie in the plan’s period.', input: 'The data do not fit: {reason}', no_quotas: 'The quota step is empty, so there is nothing to publish.', no_owner: '“{unit}” has nobody who leads it; name a leader in the organisation first.',
      weights: 'Weights must not be negative, nor all 0.', negative: '“{field}” of “{row}” must not be negative.', one_unit: 'There is only one unit, so nothing to share out.', sum: 'The parts differ from the company target by {difference}.', too_large: 'The amount of “{row}” is too large (10 trillion at most).', review: 'The methods differ by more than 15 % here, please say why: {units}',
      evidence: 'An adjustment of “{unit}” needs evidence.', no_data: 'There are no data for “{method}”.', bounds: 'The adjustment of “{unit}” is beyond {percent} % up or down.', rows: 'At least {least} rows are needed.', few_units: '“{method}” needs at least {least} units; there are {units}.', file: 'This file cannot be read: {why}', missing: '“{field}” is missing.', invalid: 'A field is empty or does not fit; fill it in, then save.', other: 'Not saved; please try again.',
    },
  },
}

export { zh, en }
