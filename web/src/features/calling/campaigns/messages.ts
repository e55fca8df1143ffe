export const zh = {
  title: '外呼任务', lead: '一份名单、一段话术、一组人。任务在运行，坐席的工作台就按顺序拿到客户。', create: '新建任务', all: '全部',
  name: '任务', status: '状态', mode: '方式', progress: '进度', leads: '名单', dials: '拨打', connect: '接通率', contacts: '有效沟通', sales: '成交', people: '谁来打',
  STATUS: { DRAFT: '草稿', RUNNING: '运行中', PAUSED: '已暂停', FINISHED: '已结束' },
  MODE: {
    CLICK: { name: '点击拨号', text: '坐席自己从名单里挑客户，点一下拨出。适合老客户和大客户。' },
    PREVIEW: { name: '预览拨号', text: '系统送来下一位，坐席看过资料再拨。适合需要准备的电话。' },
    PROGRESSIVE: { name: '渐进拨号', text: '坐席一空闲系统就拨，接通率最高，每次只拨一位，不会让客户空等。' },
  },
  emptyTitle: '还没有外呼任务', emptyText: '选一份名单、一段话术和一组人，几分钟就能开打。', doneOf: '{done} / {leads} 已完成', base: '{part} / {base}',
  panel: {
    figures: '进展', waiting: '现在可拨', later: '稍后再拨', live: '正在通话', callbacks: '约定回访', tried: '已拨过', done: '已完成', funnel: '漏斗', funnelText: '每一级算客户数，不算通话数。', ofBefore: '上一级的 {share}', who: '谁来打', settings: '设置', edit: '修改设置', add: '加名单', close: '返回',
    script: '话术', noScript: '没有话术', callerNumber: '外显号码', firstNumber: '公司第一个可用号码', hours: '可拨时间', companyHours: '按公司拨打规则', ring: '振铃', wrap: '整理时间', attempts: '每位客户最多', seconds: '{n} 秒', times: '{n} 次', created: '建立', started: '开始', finished: '结束',
    why: '为什么暂时不拨', whyText: '名单里的客户每次拨出前都要过拨打规则；不能拨的会写明原因，到时间自动再试。', rules: '查看拨打规则', recordings: '听这个任务的录音', none: '名单是空的。加了名单坐席才有客户可打。', noSeller: '还没有选人',
  },
  STEP: { leads: '名单', dialled: '已拨', answered: '接通', contacts: '有效沟通', sales: '成交' },
  move: {
    RUNNING: { verb: '开始', again: '继续', title: '开始任务', sentence: '“{name}”开始运行：{people} 的工作台开始拿到客户。' },
    PAUSED: { verb: '暂停', again: '暂停', title: '暂停任务', sentence: '暂停“{name}”：不再送出新客户，正在进行的 {live} 通电话照常打完。' },
    FINISHED: { verb: '结束', again: '结束', title: '结束任务', sentence: '结束“{name}”：剩下的 {left} 位客户不再拨打，任务不能重新开始。' },
    waiting: '现在可拨', left: '还没完成', callbacks: '已约回访', done: '“{name}”{status}',
  },
  choice: {
    by: '怎么选客户', view: '按保存的视图', filter: '按条件', viewLabel: '视图', noView: '还没有保存的视图。在客户列表里筛选后保存，这里就能选。', shared: '共享', grades: '评级', gradesHint: '全选或全不选都是不限评级', quiet: '多少天没联系', quietAny: '不限', quietDays: '{n} 天以上', city: '城市', cityHint: '不限', source: '来源', sourceHint: '不限；导入时写的名单来源',
    count: '{n} 位客户', countMore: '超过 {n} 位客户', counting: '正在数…', countFailed: '没数出来，不影响添加', nobody: '没有符合的客户，放宽一些条件。', skipped: '免打扰的客户不会加进来；加进来的每次拨打前还要过拨打规则。',
    add: '加入名单', added: '新加 {added} 位，原来就有 {already} 位',
  },
  member: { units: '小组和部门', accounts: '个人', pick: '选人', reach: '共 {n} 位坐席和组长', people: '{n} 人' },
  settings: {
    own: '这个任务用自己的时间', ownHint: '只能比公司规则更窄；两个都满足才拨。', ring: '无人接听多少秒后放弃', wrap: '挂断后整理时间（秒）', attempts: '每位客户最多拨几次', retry: '没打通的，多久后再拨', retryHint: '留空就不再拨这位客户。', minutes: '分钟', result: '结果', after: '多久后',
    RESULT: { BUSY: '占线', NO_ANSWER: '无人接听', UNREACHABLE: '无法接通', VACANT: '空号', REJECTED: '拒接', BLOCKED: '被拦截', CONGESTION: '线路拥塞', FAILED: '呼叫失败', CANCELLED: '已取消', LOST: '中断' },
    save: '保存设置', saved: '设置已保存，下一次拨打就用新的', never: '不再拨',
  },
  wizard: {
    title: '新建外呼任务', steps: '步骤', basics: '基本', customers: '客户', people: '人员', rules: '节奏', review: '确认', next: '下一步', back: '上一步', name: '任务名称', nameHint: '例如：七月续费回访', mode: '拨号方式', script: '话术', number: '外显号码', noScript: '不用话术', unpublished: '未发布，坐席看不到', anyNumber: '公司第一个可用号码',
    draftKept: '草稿保存在这台设备上', drop: '清空重来', save: '只保存草稿', start: '建立并开始', created: '任务已建立，加了 {n} 位客户', createdOnly: '任务已建立，但名单没有加上。在这里再加一次。', startedNot: '任务已建立，但没有开始。', reviewText: '看一遍数字，再开始。', needName: '请写任务名称', needPeople: '请选至少一个小组或一个人', needView: '请选一个视图', wrongHours: '时间设置有误', customersNumber: '客户', peopleNumber: '坐席和组长', perPerson: '平均每人', most: '最多拨打', mostHint: '客户数 × 每位最多次数', unknown: '未知', more: '{n} 以上',
  },
  failed: { campaign_finished: '任务已经结束，不能再改。', campaign_cannot: '别人刚改了任务的状态，已显示最新的。', campaign_nobody_chosen: '还没有选客户。', not_found: '里面有你看不到的人或视图。', other: '没有成功，请再试一次。' },
}

export const en: typeof zh = {
  title: 'Campaigns', lead: 'A list, a script, a group of people. While a campaign runs, desks get its customers in order.', create: 'New campaign', all: 'All',
  name: 'Campaign', status: 'State', mode: 'Mode', progress: 'Progress', leads: 'Leads', dials: 'Dials', connect: 'Connect rate', contacts: 'Contacts', sales: 'Sales', people: 'Who calls',
  STATUS: { DRAFT: 'Draft', RUNNING: 'Running', PAUSED: 'Paused', FINISHED: 'Finished' },
  MODE: {
    CLICK: { name: 'Click to dial', text: 'Sellers pick a customer from the list and dial. Good for known and large customers.' },
    PREVIEW: { name: 'Preview', text: 'The next customer is shown, the seller reads, then dials. Good for calls that need preparing.' },
    PROGRESSIVE: { name: 'Progressive', text: 'Dialled as soon as a seller is free: most connects, one customer per seller, nobody is left waiting.' },
  },
  emptyTitle: 'No campaigns yet', emptyText: 'Choose a list, a script and some people, and calls start within minutes.', doneOf: '{done} / {leads} done', base: '{part} / {base}',
  panel: {
    figures: 'How far it is', waiting: 'Can be rung now', later: 'Later', live: 'On a call', callbacks: 'Callbacks', tried: 'Rung', done: 'Done', funnel: 'Funnel', funnelText: 'Each step counts customers, not calls.', ofBefore: '{share} of the step above', who: 'Who calls', settings: 'Settings', edit: 'Change settings', add: 'Add customers', close: 'Back',
    script: 'Script', noScript: 'No script', callerNumber: 'Caller number', firstNumber: 'The company’s first active number', hours: 'Hours', companyHours: 'As the calling rules say', ring: 'Ring', wrap: 'Wrap-up', attempts: 'Each customer at most', seconds: '{n} s', times: '{n} times', created: 'Created', started: 'Started', finished: 'Finished',
    why: 'Why some wait', whyText: 'Each customer passes the calling rules before every dial; one that may not be rung carries the reason and is tried again by itself in time.', rules: 'See calling rules', recordings: 'Hear its recordings', none: 'The list is empty. Sellers get customers once you add some.', noSeller: 'Nobody chosen yet',
  },
  STEP: { leads: 'Leads', dialled: 'Rung', answered: 'Answered', contacts: 'Contacts', sales: 'Sales' },
  move: {
    RUNNING: { verb: 'Start', again: 'Go on', title: 'Start campaign', sentence: '“{name}” runs: the desks of {people} start getting customers.' },
    PAUSED: { verb: 'Pause', again: 'Pause', title: 'Pause campaign', sentence: 'Pauses “{name}”: no new customers are given out; the {live} calls going on are finished as usual.' },
    FINISHED: { verb: 'Finish', again: 'Finish', title: 'Finish campaign', sentence: 'Finishes “{name}”: the remaining {left} customers are not rung, and it cannot be started again.' },
    waiting: 'Can be rung now', left: 'Not done yet', callbacks: 'Callbacks promised', done: '“{name}”: {status}',
  },
  choice: {
    by: 'How to choose', view: 'A saved view', filter: 'By conditions', viewLabel: 'View', noView: 'No saved views yet. Filter the customer list and save it; then it can be chosen here.', shared: 'shared', grades: 'Grades', gradesHint: 'All or none ticked means any grade', quiet: 'No contact for', quietAny: 'no matter', quietDays: '{n} days or more', city: 'City', cityHint: 'any', source: 'Source', sourceHint: 'any; as named at the import',
    count: '{n} customers', countMore: 'more than {n} customers', counting: 'counting …', countFailed: 'Could not be counted; adding still works', nobody: 'Nobody matches; widen the conditions.', skipped: 'Customers on the do-not-call list stay out; the others still pass the calling rules before each dial.',
    add: 'Add to list', added: '{added} added, {already} were there already',
  },
  member: { units: 'Teams and units', accounts: 'People', pick: 'Choose people', reach: '{n} sellers and leaders in all', people: '{n} people' },
  settings: {
    own: 'This campaign has its own hours', ownHint: 'They can only narrow the company’s; both must allow a call.', ring: 'Give up when nobody answers after (seconds)', wrap: 'Wrap-up after a call (seconds)', attempts: 'Dials per customer at most', retry: 'Not reached: ring again after', retryHint: 'Empty: the customer is not rung again.', minutes: 'min', result: 'Result', after: 'After',
    RESULT: { BUSY: 'Busy', NO_ANSWER: 'No answer', UNREACHABLE: 'Unreachable', VACANT: 'Vacant number', REJECTED: 'Rejected', BLOCKED: 'Blocked', CONGESTION: 'Lines congested', FAILED: 'Call failed', CANCELLED: 'Cancelled', LOST: 'Cut off' },
    save: 'Save settings', saved: 'Settings saved; the next dial uses them', never: 'not again',
  },
  wizard: {
    title: 'New campaign', steps: 'Steps', basics: 'Basics', customers: 'Customers', people: 'People', rules: 'Pace', review: 'Review', next: 'Next', back: 'Back', name: 'Name', nameHint: 'e.g. July renewals', mode: 'Dialling mode', script: 'Script', number: 'Caller number', noScript: 'No script', unpublished: 'not published, sellers cannot see it', anyNumber: 'The company’s first active number',
    draftKept: 'The draft is kept on this device', drop: 'Clear', save: 'Save as draft', start: 'Create and start', created: 'Campaign created with {n} customers', createdOnly: 'Campaign created, but no customers were added. Add them here.', startedNot: 'Campaign created, but not started.', reviewText: 'Read the numbers, then start.', needName: 'Give it a name', needPeople: 'Choose at least one team or person', needView: 'Choose a view', wrongHours: 'The hours are not right', customersNumber: 'Customers', peopleNumber: 'Sellers and leaders', perPerson: 'Each, on average', most: 'Dials at most', mostHint: 'customers × dials per customer', unknown: 'unknown', more: 'over {n}',
  },
  failed: { campaign_finished: 'The campaign is finished and cannot change.', campaign_cannot: 'Somebody has just moved this campaign; you see it fresh now.', campaign_nobody_chosen: 'No customers chosen yet.', not_found: 'It names people or a view you cannot see.', other: 'It did not work. Please try again.' },
}
