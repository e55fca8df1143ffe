export const zh = {
  title: '拨打规则',
  lead: '每次拨号之前，系统都按下面的顺序问一遍；第一条说“不”就不拨，并写明原因。',
  tab: { label: '内容', rules: '规则与时间', outcomes: '小结', history: '修改记录' },
  day: { MONDAY: '周一', TUESDAY: '周二', WEDNESDAY: '周三', THURSDAY: '周四', FRIDAY: '周五', SATURDAY: '周六', SUNDAY: '周日' },
  hours: {
    title: '可拨时间', text: '按客户所在地的钟点。', days: '可拨的日子', spans: '时段', from: '从', to: '到', add: '加一个时段', remove: '删除时段', week: '每周 {n} 小时', picture: '一天的可拨时段：{spans}',
  },
  attempts: {
    title: '拨打次数', perDay: '同一客户每天最多', perPeriod: '同一客户在一段时间内最多', times: '次', days: '天内', text: '所有任务和所有坐席合并计算；没有打出去的（线路拥塞、失败）不算。',
  },
  holidays: { title: '不拨的日子', text: '节假日整天不拨。', day: '日期', name: '名称', add: '加一天', remove: '删除', none: '还没有设节假日。' },
  order: { title: '规则的顺序', text: '等多久都没用的在前面，过一会儿就能拨的在后面。' },
  rule: {
    'do-not-call': { name: '免打扰名单', text: '名单里的客户永远不拨。' },
    consent: { name: '客户同意', text: '客户撤回了同意，就不再拨。' },
    number: { name: '号码有效', text: '没有有效号码的客户不拨。' },
    owner: { name: '客户归属', text: '属于同事或受同事保护的客户不拨。' },
    campaign: { name: '任务在运行', text: '任务暂停或结束后，名单里的客户不再拨。' },
    'attempts-per-day': { name: '每天次数', text: '同一客户一天最多拨 {n} 次，按客户当地的日子算。' },
    'attempts-per-period': { name: '一段时间的次数', text: '同一客户 {days} 天内最多拨 {n} 次。' },
    hours: { name: '可拨时间', text: '只在客户当地{days} {spans} 拨打，节假日不拨。' },
    other: { name: '{name}', text: '由系统执行。' },
  },
  everyDay: '每天',
  version: '第 {n} 版', initial: '初始版本', changed: '{at} 修改', changedBy: '{at} 由{who}修改', you: '你',
  save: '保存规则', undo: '放弃修改', saved: '规则已保存为第 {n} 版，马上生效', readOnly: '你可以查看；修改需要“规则管理”权限。', dirty: '有未保存的修改',
  conflict: {
    title: '别人刚刚改过规则', text: '现在是第 {n} 版。你的修改还在；下面是两边不同的地方。', mine: '我的', theirs: '现在的', same: '内容和你的一样，没有要存的了。', take: '用现在的', keep: '用我的覆盖',
    field: { days: '日子', spans: '时段', perDay: '每天次数', perPeriod: '次数 / 天数', holidays: '节假日' },
  },
  trouble: {
    noDay: '至少选一天', noSpan: '至少要有一个时段', spanBackwards: '时段的开始要早于结束', spansOverlap: '时段不能重叠', periodBelowDay: '一段时间的次数不能少于每天的次数', holiday: '节假日要有日期和名称', holidayTwice: '有两条节假日是同一天', other: '没有保存，请再试一次。',
  },
  history: { at: '时间', who: '修改人', version: '版本', from: '原来', to: '改为', emptyTitle: '还没有改过', emptyText: '规则还是初始版本。', refused: '修改记录由管理员查看；上面写着最近一次是谁改的。' },
  outcomes: {
    text: '坐席挂断后按数字键选。顺序就是工作台上的顺序。', add: '加一个小结', zh: '中文名', en: '英文名', key: '键', noKey: '无', means: '含义', contact: '与本人谈过', sale: '成交，要填订单', doNotCall: '列入免打扰', callback: '要约回访时间',
    retry: '{time}后再拨', close: '不再拨', promised: '按约定时间再拨', active: '启用', off: '停用', up: '上移', down: '下移', edit: '修改', done: '完成', code: '代码', save: '保存小结', saved: '小结已保存，工作台下一通电话就用新的',
    dropped: '停用的小结不再出现在工作台，历史记录保留。', minutesLabel: '多久后再拨（分钟），留空为不再拨', notNoted: '整理时间到了还没选时，系统自动用它。',
    trouble: { names: '中文名和英文名都要填', keyTwice: '{n} 键被两个小结使用：{a}、{b}', codeTwice: '两个小结同名：{a}', none: '至少要启用一个小结' },
  },
}

export const en: typeof zh = {
  title: 'Calling rules',
  lead: 'Before every dial the system asks these in order; the first that says no stops the call and says why.',
  tab: { label: 'Content', rules: 'Rules and hours', outcomes: 'Outcomes', history: 'Changes' },
  day: { MONDAY: 'Mon', TUESDAY: 'Tue', WEDNESDAY: 'Wed', THURSDAY: 'Thu', FRIDAY: 'Fri', SATURDAY: 'Sat', SUNDAY: 'Sun' },
  hours: {
    title: 'Calling hours', text: 'On the clock where the customer is.', days: 'Days with calls', spans: 'Times', from: 'from', to: 'to', add: 'Add times', remove: 'Remove times', week: '{n} h a week', picture: 'Open times of a day: {spans}',
  },
  attempts: {
    title: 'Attempts', perDay: 'One customer, a day, at most', perPeriod: 'One customer, over a period, at most', times: 'times', days: 'days', text: 'Counted over all campaigns and sellers; calls that never went out (congestion, failure) do not count.',
  },
  holidays: { title: 'Days without calls', text: 'No calls all day on holidays.', day: 'Date', name: 'Name', add: 'Add a day', remove: 'Remove', none: 'No holidays yet.' },
  order: { title: 'Order of the rules', text: 'What no waiting cures comes first; what time cures comes last.' },
  rule: {
    'do-not-call': { name: 'Do-not-call list', text: 'Customers on the list are never rung.' },
    consent: { name: 'Consent', text: 'A customer who withdrew consent is not rung again.' },
    number: { name: 'Valid number', text: 'Customers without a valid number are not rung.' },
    owner: { name: 'Owner', text: 'A colleague’s customer, or one protected for a colleague, is not rung.' },
    campaign: { name: 'Campaign runs', text: 'Once a campaign is paused or finished its customers are not rung.' },
    'attempts-per-day': { name: 'Attempts a day', text: 'One customer is rung at most {n} times a day, by the customer’s own date.' },
    'attempts-per-period': { name: 'Attempts over a period', text: 'One customer is rung at most {n} times in {days} days.' },
    hours: { name: 'Calling hours', text: 'Rung only {days}, {spans} where the customer is, never on holidays.' },
    other: { name: '{name}', text: 'Kept by the system.' },
  },
  everyDay: 'every day',
  version: 'Version {n}', initial: 'First version', changed: 'changed {at}', changedBy: 'changed {at} by {who}', you: 'you',
  save: 'Save rules', undo: 'Discard', saved: 'Rules saved as version {n}, in force at once', readOnly: 'You can read this; changing it needs the permission to manage rules.', dirty: 'Changes not saved yet',
  conflict: {
    title: 'Somebody has just changed the rules', text: 'They are at version {n} now. Your changes are still here; this is where the two differ.', mine: 'Mine', theirs: 'Now', same: 'The content is the same as yours; nothing is left to save.', take: 'Take what is there', keep: 'Save mine over it',
    field: { days: 'Days', spans: 'Times', perDay: 'Attempts a day', perPeriod: 'Attempts / days', holidays: 'Holidays' },
  },
  trouble: {
    noDay: 'Choose at least one day', noSpan: 'Give at least one span of times', spanBackwards: 'A span must start before it ends', spansOverlap: 'Spans must not overlap', periodBelowDay: 'The attempts over the period cannot be fewer than those of a day', holiday: 'A holiday needs a date and a name', holidayTwice: 'Two holidays are the same day', other: 'Not saved. Please try again.',
  },
  history: { at: 'Time', who: 'Changed by', version: 'Version', from: 'Before', to: 'After', emptyTitle: 'Never changed', emptyText: 'The rules are still as first set.', refused: 'The list of changes is for administrators; who changed last is said above.' },
  outcomes: {
    text: 'Sellers press the number after a call. This is the order on the desk.', add: 'Add outcome', zh: 'Chinese name', en: 'English name', key: 'Key', noKey: 'none', means: 'Means', contact: 'Spoke to the person', sale: 'Sale, needs an order', doNotCall: 'Puts on do-not-call list', callback: 'Needs a callback time',
    retry: 'again after {time}', close: 'not again', promised: 'at the time agreed', active: 'In use', off: 'Off', up: 'Move up', down: 'Move down', edit: 'Change', done: 'Done', code: 'Code', save: 'Save outcomes', saved: 'Outcomes saved; desks use them from the next call on',
    dropped: 'An outcome switched off leaves the desk; history keeps it.', minutesLabel: 'Ring again after (minutes); empty: not again', notNoted: 'Used by itself when the wrap-up time ends without a choice.',
    trouble: { names: 'Both names are needed', keyTwice: 'Key {n} belongs to two outcomes: {a}, {b}', codeTwice: 'Two outcomes have the same name: {a}', none: 'At least one outcome must be in use' },
  },
}
