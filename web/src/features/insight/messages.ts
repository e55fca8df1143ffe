const zh = {
  insight: {
    floor: {
      title: '现场', lead: '今天的数字，截至 {time}', empty: '今天还没有通话', emptyText: '坐席上线拨打后，这里会实时显示。先到外呼任务里安排今天的名单。', live: '正在工作的坐席', liveEmpty: '现在没有坐席在线',
      liveEmptyText: '坐席打开工作台并上线后会出现在这里。', sellers: '今天的坐席', customer: '客户', since: '已 {time}', headset: '耳机未连接',
    },
    overview: { title: '总览', lead: '{from} 至 {to}', period: '时段', length: { 1: '今天', 7: '7 天', 30: '30 天', 90: '90 天' }, against: '较前 {days} 天', againstDay: '较昨天', empty: '这段时间没有通话和订单', emptyText: '换一个时段；或先导入客户、建立外呼任务，让团队打起来。' },
    figure: { calls: '拨打', connects: '接通', connectRate: '接通率', talk: '通话时长', orders: '订单', revenue: '订单额', adherence: '计划完成率', sellers: '外呼人数' },
    why: { connectRate: '还没有拨打', adherence: '今天没有计划', other: '还没有数据' },
    base: { connectRate: '接通 {part} / 拨打 {base}', adherence: '按计划完成 {part} / 到期 {base}' },
    explain: {
      title: '“{name}”怎么算的', formula: '算法', source: '数据来源', asOf: '截至', period: '时段', now: '现在', before: '此前', scope: '范围', scopeText: '只含你能看到的部门和人员；通话按当时所属部门计。',
      formulas: {
        calls: '外呼通话的次数，每次拨号算一次，未接通也算', connects: '客户接起的通话次数', connectRate: '接通次数 ÷ 拨打次数', talk: '接起到挂断的时长之和', orders: '金额大于零的订单数', revenue: '订单金额之和，退货和取消记为负数', adherence: '按时完成的计划项 ÷ 今天到期的计划项',
        sellers: '至少拨打过一次的人数',
      },
      sources: { calls: '通话记录', connects: '通话记录', connectRate: '通话记录', talk: '通话记录', orders: '订单', revenue: '订单', adherence: '行动计划', sellers: '通话记录' },
    },
    state: { READY: '就绪', CALLING: '呼叫中', TALKING: '通话中', WRAP_UP: '话后整理', PAUSED: '暂停' },
    column: { name: '姓名', team: '组', unit: '部门', calls: '拨打', connects: '接通', connectRate: '接通率', talk: '通话时长', orders: '订单', revenue: '订单额', adherence: '计划完成', day: '日期', grade: '等级', sales: '成交', conversion: '成交率', weekday: '星期', hour: '时段', step: '步骤', count: '数量', ofAll: '占名单', ofBefore: '占上一步' },
    funnel: { title: '任务漏斗', choose: '选择外呼任务', none: '还没有外呼任务', noneMine: '这个任务里没有你们组的名单', leads: '名单', dialled: '已拨打', answered: '已接通', contacts: '有效沟通', sales: '成交', said: '{leads} 个名单中 {dialled} 个已拨打，{answered} 个已接通，{sales} 个成交。', rest: '共拨打 {calls} 次；{finished} 个名单已结束' },
    chart: {
      days: '每日通话', daysSaid: '{days} 天里共拨打 {calls} 次，接通 {connects} 次。', money: '每日订单额', moneySaid: '{days} 天里 {orders} 单，合计 {revenue}。', units: '下级部门', grades: '各等级的成交率', gradesSaid: '按客户等级，成交占接通的比例：{list}。', noGrade: '未评级',
      hours: '什么时候容易接通', hoursSaid: '{best} 接通率最高，{rate}。', hoursFew: '通话还少，看不出规律。', few: '不足 {count} 通的时段不上色。', cell: '{day} {hour} 时：接通率 {rate}（{connects} / {calls}）',
    },
    grade: '{grade} 级', unitsNone: '没有下级部门',
  },
}

const en: typeof zh = {
  insight: {
    floor: {
      title: 'Floor', lead: 'Today, as of {time}', empty: 'No calls today yet', emptyText: 'Figures appear here as soon as sellers dial. First arrange today’s list in the campaigns.', live: 'At work now', liveEmpty: 'Nobody is at work now',
      liveEmptyText: 'Sellers appear here once they open the desk and go on line.', sellers: 'Sellers today', customer: 'Customer', since: 'for {time}', headset: 'headset not connected',
    },
    overview: { title: 'Overview', lead: '{from} to {to}', period: 'Period', length: { 1: 'Today', 7: '7 days', 30: '30 days', 90: '90 days' }, against: 'vs {days} days before', againstDay: 'vs yesterday', empty: 'No calls or orders in this period', emptyText: 'Choose another period; or import customers and start a campaign first.' },
    figure: { calls: 'Calls', connects: 'Connects', connectRate: 'Connect rate', talk: 'Talk time', orders: 'Orders', revenue: 'Revenue', adherence: 'Plans kept', sellers: 'People calling' },
    why: { connectRate: 'no call yet', adherence: 'nothing planned today', other: 'no data yet' },
    base: { connectRate: '{part} connects / {base} calls', adherence: '{part} kept / {base} due' },
    explain: {
      title: 'How “{name}” is worked out', formula: 'Formula', source: 'Source', asOf: 'As of', period: 'Period', now: 'Now', before: 'Before', scope: 'Scope', scopeText: 'Only units and people you may see; a call counts for the unit of its time.',
      formulas: {
        calls: 'Outbound calls, one for each dialling, answered or not', connects: 'Calls the customer answered', connectRate: 'Connects ÷ calls', talk: 'Sum of the time from answer to hang-up', orders: 'Orders with an amount above zero', revenue: 'Sum of order amounts; returns and cancellations count negative', adherence: 'Plan items done in time ÷ plan items due today',
        sellers: 'People with at least one call',
      },
      sources: { calls: 'Call records', connects: 'Call records', connectRate: 'Call records', talk: 'Call records', orders: 'Orders', revenue: 'Orders', adherence: 'Action plans', sellers: 'Call records' },
    },
    state: { READY: 'Ready', CALLING: 'Calling', TALKING: 'Talking', WRAP_UP: 'Wrap-up', PAUSED: 'Paused' },
    column: { name: 'Name', team: 'Team', unit: 'Unit', calls: 'Calls', connects: 'Connects', connectRate: 'Connect rate', talk: 'Talk time', orders: 'Orders', revenue: 'Revenue', adherence: 'Plans kept', day: 'Day', grade: 'Grade', sales: 'Sales', conversion: 'Conversion', weekday: 'Weekday', hour: 'Hour', step: 'Step', count: 'Count', ofAll: 'Of all leads', ofBefore: 'Of the step before' },
    funnel: { title: 'Campaign funnel', choose: 'Choose a campaign', none: 'No campaign yet', noneMine: 'No leads of your people in this campaign', leads: 'Leads', dialled: 'Dialled', answered: 'Answered', contacts: 'Conversations', sales: 'Sales', said: 'Of {leads} leads {dialled} were dialled, {answered} answered, {sales} bought.', rest: '{calls} calls in all; {finished} leads finished' },
    chart: {
      days: 'Calls by day', daysSaid: '{calls} calls and {connects} connects in {days} days.', money: 'Revenue by day', moneySaid: '{orders} orders in {days} days, {revenue} in all.', units: 'Units below', grades: 'Conversion by grade', gradesSaid: 'Sales of connects by customer grade: {list}.', noGrade: 'Not graded',
      hours: 'When customers answer', hoursSaid: 'Highest connect rate: {best}, {rate}.', hoursFew: 'Too few calls yet to see a pattern.', few: 'Hours with fewer than {count} calls stay uncoloured.', cell: '{day} {hour}:00: connect rate {rate} ({connects} / {calls})',
    },
    grade: 'Grade {grade}', unitsNone: 'No units below',
  },
}

export { zh, en }
