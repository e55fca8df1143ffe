const zh = {
  activities: {
    title: { today: '今日计划', team: '团队计划' },
    kind: { CALL: '电话', VISIT: '拜访', MESSAGE: '消息', MEETING: '会议', NOTE: '备注', ORDER: '订单', CALLBACK: '回访' },
    ending: { DONE: '按时完成', LATE: '迟做', SKIPPED: '跳过', SUPERSEDED: '已改期', OPEN: '待办', OVERDUE: '逾期' },
    today: {
      lead: '{open} 件待办，其中 {overdue} 件逾期；今天已完成 {done} 件。',
      tabToday: '今天', tabWeek: '本周', views: '计划的时间范围',
      overdue: '逾期', due: '今天', ended: '今天已结束',
      emptyTitle: '今天没有安排', emptyText: '在客户卡片里点“加计划”，或在通话小结里写下一步，这里就会出现。',
      done: '完成', skip: '跳过', move: '改期', moveOverdue: '逾期的都改到明天',
      moved: '已改期 {n} 件', keep: '已回访', drop: '取消回访', wanted: '约定', list: '今日计划清单',
      keys: { next: '下一件', previous: '上一件', done: '完成选中的计划', skip: '跳过选中的计划', move: '把选中的计划改期' },
    },
    week: { empty: '无安排', count: '{n} 件' },
    end: {
      doneTitle: '完成：{purpose}', skipTitle: '跳过：{purpose}', moveTitle: '改期：{purpose}',
      what: '做了什么', seconds: '用时（分钟）', whatHint: '写一句就够；通话会自动记录，不用在这里写。',
      callHint: '这会记为“未经通话证实”。从工作台拨打会自动完成，并带录音。',
      reason: '为什么跳过', reasons: ['客户改约', '已成交', '号码无效', '客户出差', '重复计划'],
      when: '改到', save: '保存', cancel: '取消', needReason: '请写原因', needWhen: '请选时间',
    },
    editor: {
      title: '行动计划', add: '加计划', kind: '方式', purpose: '目的', purposeHint: '例如：确认报价', when: '最迟', save: '加入计划',
      emptyTitle: '还没有计划', emptyText: '给下一步定个时间，系统会提醒，做完自动勾掉。', show: '看已结束的 {n} 件', hide: '收起已结束的',
    },
    callback: {
      title: '约回访', when: '客户希望的时间', note: '备注', save: '约好', saved: '已约：{at}', moved: '客户可接听时间内最早是 {at}',
    },
    timeline: {
      title: '往来记录', emptyTitle: '还没有往来', emptyText: '拨一次电话或加一条备注，就从这里开始。', more: '更早的',
      planned: '计划', unproved: '未经通话证实', open: '待办', note: '加备注', noteHint: '写下要记住的事', save: '保存',
      order: { placed: '下单', cancelled: '取消订单', returned: '退货' },
    },
    team: {
      lead: '{from} 至 {to}，到期 {n} 件。', tabAdherence: '执行', tabPlans: '明细', tabClaims: '无通话佐证', tabCallbacks: '逾期回访',
      tabs: '团队计划的各页', by: '按', PERSON: '人员', CUSTOMER: '客户', PROJECT: '项目', WEEK: '周', noProject: '不属于项目',
      due: '到期', done: '按时', late: '迟做', skipped: '跳过', overdue: '逾期未做', superseded: '改期', waiting: '未到期', rate: '按时率',
      base: '{a} / {b} 件到期', week: '{at} 当周', emptyTitle: '这段时间没有计划', emptyText: '换一段时间，或请组员在客户卡片里加计划。',
      claimsEmpty: '每条通话记录都有真实通话', claimsText: '手工记录“打过电话”却没有对应通话的，会列在这里。',
      callbacksEmpty: '没有逾期的回访', callbacksText: '超过约定时间 15 分钟仍未回访的，会列在这里。',
      person: '人员', customer: '客户', purpose: '目的', when: '时间', state: '状态', kind: '方式', text: '内容', minutes: '分钟', lateBy: '已逾期',
      range: { week: '本周', last: '上周', month: '近 30 天' }, rangeLabel: '时间', split: '按时 {done}，迟做 {late}，跳过 {skipped}，逾期 {overdue}',
    },
    failed: {
      plan_ended: '这件计划已经结束，列表已更新。', plan_past: '时间已过，请选将来的时间。', plan_too_far: '最远只能计划两年内。',
      plan_not_yours: '只有本人能填写完成；组长可以跳过或改期。', plan_undo_over: '已超过 10 分钟，不能撤销。',
      callback_too_far: '最远只能约一年内。', callback_ended: '这个回访已经结束。', other: '没有保存，请再试一次。',
    },
  },
}

const en: typeof zh = {
  activities: {
    title: { today: 'Today', team: 'Team plans' },
    kind: { CALL: 'Call', VISIT: 'Visit', MESSAGE: 'Message', MEETING: 'Meeting', NOTE: 'Note', ORDER: 'Order', CALLBACK: 'Callback' },
    ending: { DONE: 'On time', LATE: 'Done late', SKIPPED: 'Skipped', SUPERSEDED: 'Moved', OPEN: 'Open', OVERDUE: 'Overdue' },
    today: {
      lead: '{open} to do, {overdue} of them overdue; {done} done today.',
      tabToday: 'Today', tabWeek: 'This week', views: 'Span of the plan',
      overdue: 'Overdue', due: 'Today', ended: 'Ended today',
      emptyTitle: 'Nothing planned today', emptyText: 'Add a plan on a customer’s card, or a next step after a call, and it shows up here.',
      done: 'Done', skip: 'Skip', move: 'Move', moveOverdue: 'Move all overdue to tomorrow',
      moved: 'Moved {n}', keep: 'Called back', drop: 'Drop callback', wanted: 'promised', list: 'Plans of today',
      keys: { next: 'Next plan', previous: 'Previous plan', done: 'Finish the chosen plan', skip: 'Skip the chosen plan', move: 'Move the chosen plan' },
    },
    week: { empty: 'Nothing', count: '{n} items' },
    end: {
      doneTitle: 'Done: {purpose}', skipTitle: 'Skip: {purpose}', moveTitle: 'Move: {purpose}',
      what: 'What was done', seconds: 'Time spent (minutes)', whatHint: 'One sentence will do; calls record themselves.',
      callHint: 'This is kept as “no call proves it”. Dialling from the desk finishes the plan by itself, with the recording.',
      reason: 'Why skip it', reasons: ['Customer moved it', 'Already sold', 'Number invalid', 'Customer away', 'Planned twice'],
      when: 'Move to', save: 'Save', cancel: 'Cancel', needReason: 'Give a reason', needWhen: 'Choose a time',
    },
    editor: {
      title: 'Action plan', add: 'Add plan', kind: 'How', purpose: 'Purpose', purposeHint: 'e.g. confirm the offer', when: 'By', save: 'Add to plan',
      emptyTitle: 'No plan yet', emptyText: 'Set a time for the next step: you are reminded, and it is ticked off when done.', show: 'Show {n} ended', hide: 'Hide ended',
    },
    callback: {
      title: 'Promise a callback', when: 'When the customer wants it', note: 'Note', save: 'Promise', saved: 'Promised: {at}', moved: 'The earliest within the customer’s calling hours is {at}',
    },
    timeline: {
      title: 'History', emptyTitle: 'Nothing yet', emptyText: 'The first call or note starts the history.', more: 'Earlier',
      planned: 'Plan', unproved: 'no call proves it', open: 'open', note: 'Add a note', noteHint: 'What is worth remembering', save: 'Save',
      order: { placed: 'Order placed', cancelled: 'Order cancelled', returned: 'Return' },
    },
    team: {
      lead: '{from} to {to}, {n} due.', tabAdherence: 'Adherence', tabPlans: 'Items', tabClaims: 'Calls not proved', tabCallbacks: 'Overdue callbacks',
      tabs: 'Parts of the team plans', by: 'By', PERSON: 'Person', CUSTOMER: 'Customer', PROJECT: 'Project', WEEK: 'Week', noProject: 'Outside projects',
      due: 'Due', done: 'On time', late: 'Late', skipped: 'Skipped', overdue: 'Not done', superseded: 'Moved', waiting: 'Still to come', rate: 'On-time rate',
      base: '{a} / {b} due', week: 'Week of {at}', emptyTitle: 'No plans in this span', emptyText: 'Choose another span, or ask the team to plan on the customer’s card.',
      claimsEmpty: 'Every recorded call is a real call', claimsText: 'Calls written by hand that no real call matches are listed here.',
      callbacksEmpty: 'No overdue callbacks', callbacksText: 'Promises not kept for 15 minutes are listed here.',
      person: 'Person', customer: 'Customer', purpose: 'Purpose', when: 'Time', state: 'State', kind: 'How', text: 'Text', minutes: 'Minutes', lateBy: 'Overdue since',
      range: { week: 'This week', last: 'Last week', month: 'Last 30 days' }, rangeLabel: 'Span', split: 'on time {done}, late {late}, skipped {skipped}, not done {overdue}',
    },
    failed: {
      plan_ended: 'This plan has ended already; the list is fresh now.', plan_past: 'That time has passed. Choose one to come.', plan_too_far: 'Plan at most two years ahead.',
      plan_not_yours: 'Only its owner can finish it; a leader can skip or move it.', plan_undo_over: 'More than ten minutes have passed: it stays.',
      callback_too_far: 'Promise at most a year ahead.', callback_ended: 'This callback has ended.', other: 'Not saved. Please try again.',
    },
  },
}

export { zh, en }
