const zh = {
  pay: {
    title: { month: '薪酬', mine: '我的薪酬', plans: '薪酬方案', editor: '方案', trial: '试算' },
    mine: {
      lead: '每月应发多少、为什么，一笔一笔列到订单。', emptyTitle: '还没有工资单', emptyText: '月度薪酬批准后，工资单会出现在这里。', choose: '月份',
    },
    state: { CALCULATED: '已计算', APPROVED: '已批准', CLOSED: '已关账', none: '未计算' },
    statement: {
      total: '应发', days: '在职 {n} / {of} 天', ramping: '新人保底期', base: '底薪', commission: '提成', cap: '封顶', guarantee: '保底补足', clawback: '退单扣回', correction: '更正',
      line: '项目', order: '订单', counted: '计入', amount: '金额', rest: '还有 {amount} 留待以后扣回（每月最多扣 20%）。', attainment: '完成 {rate}', about: '关于 {month}', pieces: '{n} 个', returned: '退单',
      none: '这部分没有订单。', plan: '方案 {name} 第 {version} 版', title: '{name} 的工资单', sum: '各行相加正好等于应发。',
    },
    month: {
      lead: '先计算，再由另一人批准，最后关账；关账后只能在以后的月份更正。', choose: '月份', calculate: '计算', again: '重新计算', approve: '批准', close: '关账', exportX: '导出 XLSX', exportC: '导出 CSV',
      job: '计算 {month} 薪酬', people: '人数', base: '底薪', commission: '提成', clawback: '扣回', corrected: '更正', total: '应发合计',
      person: '姓名', plan: '方案', days: '天数', toPay: '应发', emptyTitle: '{month} 还没有计算', emptyText: '按下“计算”，每个人的工资单会按订单和回款算出来。', emptyRead: '这个月还没有计算。',
      noneTitle: '没有工资单', noneText: '这个月没有人有适用的方案。', approveSentence: '批准 {month}：{people} 人，合计 {total}。', closeSentence: '关闭 {month}：{people} 人，合计 {total}。关账后不能再算。',
      by: '{calculated} 计算', approvedBy: '{name} 批准', closedBy: '{name} 关账', mine: '您算的月份要由别人批准。', plans: '方案与适用', trial: '试算', stopped: '上次计算没有算完，结果没有变。',
      leftOut: '没有工资单的人（{n}）', NO_PLAN: '没有适用的方案', NO_DAYS: '本月不在职，却有业绩：请填入职日期', LEFT_WHEN: '账号已停用，却有业绩：请填离职日期', CURRENCY: '有 {currency} 订单，方案是 {plan}',
      employ: '填在职日期', joined: '入职日', left: '离职日（在职留空）', reason: '原因', save: '保存',
    },
    correct: { title: '更正', add: '更正这份工资单', amount: '金额（元，扣减写负数）', reason: '原因', save: '记更正', need: '请填金额和原因' },
    plans: {
      lead: '方案按月适用于部门或个人：个人优先，其次最近的部门。', create: '新建方案', name: '方案', version: '第 {n} 版', base: '底薪', parts: '组成', emptyTitle: '还没有薪酬方案', emptyText: '先建一个方案，用真实订单试算，再给部门用。',
      assigned: '谁用哪个方案', who: '部门或个人', from: '从', until: '到', open: '一直', end: '结束', endWith: '最后一个月', assign: '指定方案', noneAssigned: '还没有指定给任何人，计算时所有人都会列为“没有方案”。',
      unit: '部门', person: '个人', reason: '原因', save: '保存', cancel: '取消', need: '请选择方案、对象和月份，并写原因',
    },
    editor: {
      new: '新建方案', edit: '{name}（第 {n} 版）', name: '名称', base: '每月底薪（元）', cap: '提成封顶（元，可空）', guarantee: '新人保底（元，可空）', ramp: '保底月数', clawback: '退单扣回期（天）', parts: '提成组成', addPart: '加一部分', removePart: '删去这部分',
      partName: '名称', metric: '按什么', quotaFrom: '目标来自', FIXED: '固定数', TARGET: '个人月度指标', quota: '目标', fallback: '没有指标时用', steps: '阶梯', from: '完成率 % 起', pays: '提成 %', perPiece: '每个（元）', addStep: '加一档', removeStep: '删去这档',
      retroactive: '达到后全部按新档（断崖）', partCap: '这部分封顶（元，可空）', reason: '为什么这样定', save: '保存为新版本', saved: '已保存第 {n} 版', need: '请写名称和原因', history: '版本', bad: '阶梯要从 0 开始，逐档升高。',
      SALES: '销售额', COLLECTED: '回款', NEW_CUSTOMERS: '新客户数', ORDERS: '订单数',
    },
    curve: {
      title: '薪酬曲线', x: '完成率', y: '当月薪酬', said: '完成 0 到 200% 时的薪酬，从 {from} 到 {to}。', noCliff: '没有断崖：多卖一元，多得一点。', cliff: '断崖：“{part}”到 {at} 时一下多 {jump}，最容易引出月底冲单。',
    },
    trial: {
      lead: '用过去的真实订单算一遍：花多少、分布怎样、谁会觉得亏。', first: '方案一', second: '方案二（可空）', from: '从', to: '到', reference: '对照月薪（元，可空）', run: '试算', cost: '总成本', mean: '人均月薪', median: '中位数', spread: '低 10% – 高 10%', worst: '最低一月',
      worstMonth: '最贵的月份', follows: '与业绩的等级相关', below: '低于对照的比例', feels: '心里感受相当于', cliffs: '断崖', people: '{n} 人有业绩；对照月薪 {reference}。', other: '{n} 人次因币种不同未算。', figure: '指标', chart: '月薪分布', count: '人次',
      said: '每个薪酬段有多少人次。', note: '相关用销售额代替毛利，因为系统不知道成本。损失厌恶按 Tversky 与 Kahneman（1992）：少拿 1 元的难受约等于多拿 2.25 元的高兴。', emptyTitle: '先建一个方案', emptyText: '有了方案才能试算。', perMonth: '各月成本',
    },
    failed: {
      plan: '方案不成立：{reason}', name_taken: '已有叫“{name}”的方案。', plan_changed: '别人刚保存了第 {version} 版，请先看看。', whole_company: '薪酬按全公司计算，只有看得到全公司的人可以改。', overlap: '这个对象在这段时间已有方案，先结束原来的。',
      months: '月份或日期的先后不对。', month_future: '这个月还没有开始。', currency: '订单是 {currency}，方案是 {plan}，不能相加。', earlier_open: '请先关闭 {month}：退单扣回要看已发的薪酬。', later_closed: '后面的月份已经关账，这个月不能再算。', running: '这个月正在计算。',
      not_running: '没有正在进行的计算。', four_eyes: '计算或更正过这个月的人不能批准，请换一个人。', unsettled: '还有 {people} 人有业绩却算不出来，请先处理名单里的问题。', month_changed: '这个月刚被重新计算，请看过再批准。', month_not_over: '这个月还没有结束。', not_approved: '要先批准。',
      month_approved: '这个月已批准；要更正请先重新计算。', no_statement: '这个人这个月没有工资单。', not_calculated: '这个月还没有计算。', month_closed: '{by} 已经关账。', trial_too_large: '人太多，一次最多试算 {most} 人次。', trial_empty: '这段时间没有订单，无法试算。', other: '没有保存，请再试一次。',
    },
  },
}

const en: typeof zh = {
  pay: {
    title: { month: 'Pay', mine: 'My pay', plans: 'Pay plans', editor: 'Plan', trial: 'Try plans' },
    mine: {
      lead: 'What you are paid each month and why, down to the order.', emptyTitle: 'No statements yet', emptyText: 'Your statement appears here once the month is approved.', choose: 'Month',
    },
    state: { CALCULATED: 'Calculated', APPROVED: 'Approved', CLOSED: 'Closed', none: 'Not calculated' },
    statement: {
      total: 'To pay', days: 'Employed {n} of {of} days', ramping: 'Guaranteed while new', base: 'Base', commission: 'Commission', cap: 'Cap', guarantee: 'Up to the guarantee', clawback: 'Taken back for returns', correction: 'Corrections',
      line: 'Item', order: 'Order', counted: 'Counted', amount: 'Amount', rest: '{amount} more will be taken back later (20 % of a month at most).', attainment: '{rate} of quota', about: 'about {month}', pieces: '{n} ×', returned: 'Return',
      none: 'No orders for this part.', plan: 'Plan {name}, version {version}', title: 'Statement of {name}', sum: 'The lines add up to the amount to pay.',
    },
    month: {
      lead: 'Calculate, have somebody else approve, then close; a closed month is corrected in a later one.', choose: 'Month', calculate: 'Calculate', again: 'Calculate again', approve: 'Approve', close: 'Close', exportX: 'Export XLSX', exportC: 'Export CSV',
      job: 'Calculating pay of {month}', people: 'People', base: 'Base', commission: 'Commission', clawback: 'Taken back', corrected: 'Corrections', total: 'To pay in all',
      person: 'Name', plan: 'Plan', days: 'Days', toPay: 'To pay', emptyTitle: '{month} is not calculated yet', emptyText: 'Press “Calculate”: everybody’s statement follows from orders and payments.', emptyRead: 'This month is not calculated yet.',
      noneTitle: 'No statements', noneText: 'Nobody has a plan for this month.', approveSentence: 'Approve {month}: {people} people, {total} in all.', closeSentence: 'Close {month}: {people} people, {total} in all. A closed month cannot be calculated again.',
      by: 'calculated by {calculated}', approvedBy: 'approved by {name}', closedBy: 'closed by {name}', mine: 'Somebody else has to approve what you calculated.', plans: 'Plans and people', trial: 'Try plans', stopped: 'The last calculation did not finish; nothing changed.',
      leftOut: 'People without a statement ({n})', NO_PLAN: 'No plan applies', NO_DAYS: 'Not employed this month, yet sold: note when they joined', LEFT_WHEN: 'Account switched off, yet sold: note when they left', CURRENCY: 'Has orders in {currency}, the plan is in {plan}',
      employ: 'Note employment', joined: 'Joined on', left: 'Left on (empty while employed)', reason: 'Reason', save: 'Save',
    },
    correct: { title: 'Correction', add: 'Correct this statement', amount: 'Amount (negative takes away)', reason: 'Reason', save: 'Add correction', need: 'Give an amount and a reason' },
    plans: {
      lead: 'Plans hold by the month for units or people: a person’s own first, then the nearest unit’s.', create: 'New plan', name: 'Plan', version: 'Version {n}', base: 'Base', parts: 'Parts', emptyTitle: 'No pay plans yet', emptyText: 'Make one, try it on real orders, then give it to a unit.',
      assigned: 'Who is paid by which', who: 'Unit or person', from: 'From', until: 'To', open: 'open', end: 'End', endWith: 'Last month', assign: 'Assign a plan', noneAssigned: 'Given to nobody yet: everybody would be listed as without a plan.',
      unit: 'Unit', person: 'Person', reason: 'Reason', save: 'Save', cancel: 'Cancel', need: 'Choose plan, subject and month, and give a reason',
    },
    editor: {
      new: 'New plan', edit: '{name} (version {n})', name: 'Name', base: 'Base a month', cap: 'Cap on commission (may be empty)', guarantee: 'Guarantee while new (may be empty)', ramp: 'Months of guarantee', clawback: 'Clawback window (days)', parts: 'Parts of commission', addPart: 'Add a part', removePart: 'Remove this part',
      partName: 'Name', metric: 'Counts', quotaFrom: 'Quota from', FIXED: 'A fixed figure', TARGET: 'The person’s month target', quota: 'Quota', fallback: 'Without a target', steps: 'Bands', from: 'From % of quota', pays: 'Rate %', perPiece: 'Each', addStep: 'Add a band', removeStep: 'Remove this band',
      retroactive: 'The band reached pays for everything (a cliff)', partCap: 'Cap of this part (may be empty)', reason: 'Why', save: 'Save as a new version', saved: 'Version {n} saved', need: 'Give a name and a reason', history: 'Versions', bad: 'Bands begin at 0 and rise.',
      SALES: 'Sales', COLLECTED: 'Payments received', NEW_CUSTOMERS: 'New customers', ORDERS: 'Orders',
    },
    curve: {
      title: 'Pay curve', x: 'Attainment', y: 'Pay of the month', said: 'Pay at 0 to 200 % of quota, from {from} to {to}.', noCliff: 'No cliff: every sale pays its part.', cliff: 'Cliff: “{part}” jumps by {jump} at {at}, the surest way to end-of-month pushing.',
    },
    trial: {
      lead: 'Past months of real orders, paid again: what it costs, how it spreads, who would feel a loss.', first: 'First plan', second: 'Second plan (may be empty)', from: 'From', to: 'To', reference: 'Reference pay a month (may be empty)', run: 'Try', cost: 'Cost in all', mean: 'Mean pay a month', median: 'Median', spread: 'Lowest – highest tenth', worst: 'Lowest month of anybody',
      worstMonth: 'Dearest month', follows: 'Rank correlation with sales', below: 'Share below the reference', feels: 'Feels like', cliffs: 'Cliffs', people: '{n} people sold; reference {reference} a month.', other: '{n} months of people left out for their currency.', figure: 'Figure', chart: 'How pay spreads', count: 'Pays',
      said: 'How many monthly pays lie in each range.', note: 'Sales stand for margin in the correlation, because costs are not known here. Loss aversion after Tversky and Kahneman (1992): losing 1 hurts as much as gaining 2.25 pleases.', emptyTitle: 'Make a plan first', emptyText: 'There must be a plan to try.', perMonth: 'Cost by month',
    },
    failed: {
      plan: 'The plan does not hold: {reason}', name_taken: 'There is a plan called “{name}”.', plan_changed: 'Somebody has just saved version {version}. Look at it first.', whole_company: 'Pay is a matter of the whole company: only those who see all of it may change it.', overlap: 'There is a plan for these months already. End it first.',
      months: 'The months or days are in the wrong order.', month_future: 'This month has not begun.', currency: 'The order is in {currency}, the plan in {plan}: they cannot be added.', earlier_open: 'Close {month} first: what is taken back depends on what was paid.', later_closed: 'A later month is closed, so this one cannot be calculated.', running: 'This month is being calculated.',
      not_running: 'Nothing is being calculated.', four_eyes: 'Who calculated or corrected the month cannot approve it. Ask somebody else.', unsettled: '{people} people sold and could not be calculated. Settle the list first.', month_changed: 'The month has just been calculated again. Look at it before you approve.', month_not_over: 'The month is not over.', not_approved: 'It has to be approved first.',
      month_approved: 'The month is approved; calculate it again to correct it.', no_statement: 'This person has no statement this month.', not_calculated: 'This month is not calculated.', month_closed: '{by} has closed the month.', trial_too_large: 'Too many people: {most} pays at a time.', trial_empty: 'No orders in these months, so there is nothing to try.', other: 'Nothing was saved. Try again.',
    },
  },
}

export { en, zh }
