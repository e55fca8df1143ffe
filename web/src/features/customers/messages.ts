import { en as gradingEn, zh as gradingZh } from './grading/messages'
import { en as importerEn, zh as importerZh } from './import/messages'
import { en as importEn, zh as importZh } from './messagesImport'

const zh = {
  customers: {
    ...importZh, ...gradingZh, ...importerZh,
    title: '客户',
    save: '保存',
    export: { verb: '导出', started: '正在导出，号码打码，最多 {cap} 行；完成后自动下载' },
    comma: '，',
    lead: '你能看到的全部客户；点一行看卡片，列表不会丢。',
    pool: { title: '公海', lead: '没有归属的客户，谁先认领归谁。', emptyTitle: '公海里现在没有客户', emptyText: '客户被释放、回收，或导入时放进公海后会出现在这里。' },
    new: '新建客户',
    toPoolPage: '去公海认领',
    empty: { title: '还没有客户', text: '先新建一位，或从公海认领。', matchTitle: '没有符合条件的客户', matchText: '放宽一个条件，或清除全部条件再看。', clear: '清除条件' },
    search: { label: '搜索客户', placeholder: '姓名、拼音首字母、号码、尾号' },
    column: {
      name: '客户', company: '公司', contactPerson: '联系人', phone: '电话', grade: '等级', province: '省份', city: '城市', place: '地区', source: '来源', kind: '类型',
      owner: '归属', lastContact: '最近联系', lastOutcome: '最近结果', nextPlan: '下次计划', created: '创建时间', protectedUntil: '保护到', contacts: '联系次数', doNotCall: '勿扰',
    },
    kind: { COMPANY: '企业', PERSON: '个人' },
    grade: { none: '未评级', label: '{grade} 级', A: '优质', B: '较好', C: '一般', D: '劣质' },
    poor: {
      NEGATIVE_PROFIT: '预期收益不抵联系成本', INVALID_NUMBER: '没有可拨的号码', OPT_OUT_OR_COMPLAINT: '要求勿扰或有投诉', BAD_DEBT: '有坏账',
    },
    why: {
      title: '评级理由', none: '还没有评级。训练评级模型后，这里会写明理由。', nothing: '这个等级没有突出的理由，与平均水平相近。',
      for: { strong: '非常有利', plain: '有利', slight: '略有利' }, against: { strong: '非常不利', plain: '不利', slight: '略不利' },
    },
    filter: {
      label: '筛选', grade: '等级', owner: '归属', me: '我自己', pool: '公海（无归属）', place: '省或市', doNotCall: '勿扰', dncYes: '只看勿扰', dncNo: '排除勿扰', contact: '最近联系',
      fields: '自定义字段', field: '字段名', value: '值', is: '等于', contains: '包含', empty: '为空', present: '不为空', add: '添加条件', remove: '移除这个条件',
      rest: '另有 {count} 组条件', more: '筛选（{count}）', clear: '清除', done: '完成',
      contacts: { never: '从未联系', over7: '超过 7 天未联系', over30: '超过 30 天未联系', over90: '超过 90 天未联系', within1: '1 天内联系过', within7: '7 天内联系过', within30: '30 天内联系过' },
    },
    view: {
      tabs: '已保存的视图', all: '全部', shared: '共享', mine: '我的', default: '默认', edited: '已改动', save: '保存视图', saveAs: '另存为新视图', update: '保存改动', revert: '放弃改动',
      manage: '视图操作', rename: '改名与设置', drop: '删除视图', name: '视图名称', sharedHint: '共享给本部门及下级', defaultHint: '打开客户页时先显示这个视图',
      needName: '请给视图起个名字', dropTitle: '删除视图', dropSentence: '删除视图“{name}”。客户不受影响。', dropShared: '删除共享视图“{name}”，本部门及下级都将看不到它。客户不受影响。', saved: '视图“{name}”已保存', dropped: '视图“{name}”已删除',
    },
    total: { many: '超过 10,000 位', some: '{count} 位' },
    assign: {
      verb: '转移', title: '转移客户', to: '转给', toHint: '选择接收人', poolOption: '放回公海', sentence: '转移 {count} 位客户给 {name}', sentencePool: '把 {count} 位客户放回公海', counting: '正在清点……',
      chosen: '已选', reached: '可转移', done: '已转移 {moved} 位客户给 {name}', donePool: '已把 {moved} 位客户放回公海', same: '其余 {count} 位原本就在那里', need: '请选择接收人', none: '所选客户都不在你的管辖范围内。',
    },
    card: {
      label: '客户卡片', phones: '电话', noPhone: '没有号码，无法拨打', invalid: '无效号码', reveal: '查看完整号码', revealWhy: '为什么需要看完整号码？', revealHint: '理由会写入审计记录，每天最多 20 次。', revealGo: '查看', hide: '隐藏', copy: '复制',
      copied: '已复制', owner: '归属', inPool: '在公海', since: '自 {date}', protected: '保护到 {date}', history: '归属经过', until: '{from} 至 {to}', now: '{from} 至今', facts: '资料', fields: '自定义字段',
      contacts: '联系人', dnc: '勿扰', dncWhy: '勿扰：{why}', consentGIVEN: '已同意联系', consentWITHDRAWN: '已撤回同意', consentUNKNOWN: '未记录', consent: '联系许可', edit: '编辑', release: '放回公海', gone: '这位客户已不在你的范围内',
      goneText: '可能已被转移或放回公海。', poolHint: '认领后可看完整资料和往来。', releaseTitle: '放回公海', releaseSentence: '把 1 位客户“{name}”放回公海，其他同事可以认领。', released: '“{name}”已放回公海',
      ownReason: { created: '新建', imported: '导入', claimed: '认领', assigned: '分配', released: '释放', undone: '撤销分配', recycled: '回收', territory: '区域调整' },
    },
    form: {
      newTitle: '新建客户', editTitle: '编辑客户', kind: '类型', nameCompany: '企业名称', namePerson: '姓名', phone: '电话', phoneHint: '多个号码用顿号或空格分开', addPhone: '添加号码', removePhone: '移除号码', keepPhone: '保留号码', optional: '更多资料（可不填）',
      needName: '请填写名称', needPhone: '请填写一个号码', toPool: '放进公海，不归我', save: '保存', create: '建立客户', created: '已建立“{name}”', saved: '已保存', addField: '添加字段', fieldName: '字段名', fieldValue: '内容',
      duplicates: '可能已有这位客户', dupNUMBER: '号码相同', dupNAME: '名称相近（{likeness}）', dupOwner: '归属 {name}', dupPool: '在公海', dupOpen: '打开', dupAnyway: '仍要建立', conflictTitle: '这位客户刚被别人改过',
      conflictText: '下面是不同之处。选用哪一边，再保存一次。', theirs: '现在的内容', yours: '你填写的', takeTheirs: '用现在的内容', keepMine: '保留我填写的', blank: '（空）',
    },
    timeline: {
      title: '往来', emptyTitle: '还没有往来', emptyText: '通话、拜访、计划和订单会按时间排在这里。', more: '载入更早的', all: '全部', planned: '计划', promised: '约定回访', open: '未完成', kind: { CALL: '通话', VISIT: '拜访', MESSAGE: '消息', MEETING: '会面', NOTE: '备注', ORDER: '订单' },
      ending: { DONE: '已完成', LATE: '逾期完成', SKIPPED: '已跳过', SUPERSEDED: '已改期' }, filter: '按种类看', refused: '你没有权限看往来记录。',
    },
    claim: { verb: '认领', won: '“{name}”归你了', lost: '没抢到：“{name}”{why}', panel: '公海客户', seen: '打开客户卡片' },
    palette: { title: '客户' },
    refused: {
      ...importZh.refused,
      claim: { taken: '已被 {by} 认领', 'taken-by-other': '已被别的同事认领', 'daily-cap': '今天已认领 {cap} 位，到上限了，明天再来', capacity: '你名下已有 {capacity} 位客户，先放回一些再认领' },
      release: { 'not-owned': '这位客户已不在任何人名下' },
      customer: { changed: '这位客户刚被别人改过' },
      reveal: { 'daily-cap': '今天已查看 {cap} 次，到上限了' },
      lookup: { 'hourly-cap': '这一小时已按号码查找 {cap} 次，到上限了。请下个整点再查，或改用姓名查找' },
      assign: { 'too-many': '一次最多转移 {limit} 位，请缩小范围', 'undo-over': '超过十分钟，不能撤销了', nothing: '没有选择客户' },
      view: { 'name-taken': '已有同名的视图，换个名字' },
      phone: { scientific: '号码像是表格里的科学计数（如 1.38E+10），末尾数字已丢失，请填写原号码' },
      filter: { unknown: '不能按“{field}”这样筛选', value: '筛选值“{value}”不对', 'too-large': '条件太多，请减少一些' },
      sort: { unknown: '不能这样排序' },
      network: '连不上服务器，请检查网络后重试', forbidden: '你的角色没有这项权限', gone: '这位客户已不在你的范围内', invalid: '有内容填得不对，请检查后再试', other: '服务器没有完成。请重试；仍不行请把编号 {id} 告诉管理员',
    },
  },
}

const en: typeof zh = {
  customers: {
    ...importEn, ...gradingEn, ...importerEn,
    title: 'Customers',
    save: 'Save',
    export: { verb: 'Export', started: 'Exporting with masked numbers, at most {cap} rows; the download follows' },
    comma: ', ',
    lead: 'All the customers you may see; choose a row for its card, the list stays.',
    pool: { title: 'Public pool', lead: 'Customers without an owner: the first to claim one has it.', emptyTitle: 'The pool holds no customer now', emptyText: 'Customers appear here when they are released, recycled, or imported into the pool.' },
    new: 'New customer',
    toPoolPage: 'Claim from the pool',
    empty: { title: 'No customers yet', text: 'Create the first one, or claim one from the pool.', matchTitle: 'No customer matches', matchText: 'Loosen one condition, or clear them all.', clear: 'Clear conditions' },
    search: { label: 'Search customers', placeholder: 'Name, pinyin, number or tail' },
    column: {
      name: 'Customer', company: 'Company', contactPerson: 'Contact', phone: 'Number', grade: 'Grade', province: 'Province', city: 'City', place: 'Place', source: 'Source', kind: 'Kind',
      owner: 'Owner', lastContact: 'Last contact', lastOutcome: 'Last outcome', nextPlan: 'Next plan', created: 'Created', protectedUntil: 'Protected until', contacts: 'Contacted', doNotCall: 'Do not call',
    },
    kind: { COMPANY: 'Company', PERSON: 'Person' },
    grade: { none: 'Not graded', label: 'Grade {grade}', A: 'Best', B: 'Good', C: 'Fair', D: 'Poor' },
    poor: {
      NEGATIVE_PROFIT: 'the expected margin does not pay for the contact', INVALID_NUMBER: 'no number that can be dialled', OPT_OUT_OR_COMPLAINT: 'asked not to be called, or complained', BAD_DEBT: 'bad debt',
    },
    why: {
      title: 'Why this grade', none: 'Not graded yet. Once the grading has been trained, its reasons stand here.', nothing: 'Nothing stands out: close to the average.',
      for: { strong: 'strongly for', plain: 'for', slight: 'slightly for' }, against: { strong: 'strongly against', plain: 'against', slight: 'slightly against' },
    },
    filter: {
      label: 'Filters', grade: 'Grade', owner: 'Owner', me: 'Me', pool: 'Pool (no owner)', place: 'Province or city', doNotCall: 'Do not call', dncYes: 'Do-not-call only', dncNo: 'Leave them out', contact: 'Last contact',
      fields: 'Own columns', field: 'Column', value: 'Value', is: 'is', contains: 'contains', empty: 'is empty', present: 'is filled', add: 'Add condition', remove: 'Remove this condition',
      rest: '{count} more groups', more: 'Filters ({count})', clear: 'Clear', done: 'Done',
      contacts: { never: 'Never', over7: 'Not for 7 days', over30: 'Not for 30 days', over90: 'Not for 90 days', within1: 'Within 1 day', within7: 'Within 7 days', within30: 'Within 30 days' },
    },
    view: {
      tabs: 'Saved views', all: 'All', shared: 'shared', mine: 'mine', default: 'default', edited: 'edited', save: 'Save view', saveAs: 'Save as new view', update: 'Save changes', revert: 'Drop changes',
      manage: 'View actions', rename: 'Rename and settings', drop: 'Delete view', name: 'Name of the view', sharedHint: 'Shared with my unit and those below', defaultHint: 'Shown first when the customers open',
      needName: 'Give the view a name', dropTitle: 'Delete view', dropSentence: 'Delete the view “{name}”. Customers are not touched.', dropShared: 'Delete the shared view “{name}”: my unit and those below lose it. Customers are not touched.', saved: 'View “{name}” saved', dropped: 'View “{name}” deleted',
    },
    total: { many: 'more than 10,000', some: '{count}' },
    assign: {
      verb: 'Transfer', title: 'Transfer customers', to: 'To', toHint: 'Choose who receives them', poolOption: 'Back into the pool', sentence: 'Transfer {count} customers to {name}', sentencePool: 'Put {count} customers back into the pool', counting: 'Counting …',
      chosen: 'Selected', reached: 'Can be transferred', done: '{moved} customers transferred to {name}', donePool: '{moved} customers put back into the pool', same: 'the other {count} were there already', need: 'Choose who receives them', none: 'None of the selected customers are inside your scope.',
    },
    card: {
      label: 'Customer', phones: 'Numbers', noPhone: 'No number: cannot be called', invalid: 'invalid', reveal: 'Show whole number', revealWhy: 'Why is the whole number needed?', revealHint: 'The reason goes to the audit trail; at most 20 a day.', revealGo: 'Show', hide: 'Hide', copy: 'Copy',
      copied: 'Copied', owner: 'Owner', inPool: 'In the pool', since: 'since {date}', protected: 'protected until {date}', history: 'Owners so far', until: '{from} to {to}', now: 'since {from}', facts: 'Facts', fields: 'Own columns',
      contacts: 'Contacts', dnc: 'Do not call', dncWhy: 'Do not call: {why}', consentGIVEN: 'agreed to be contacted', consentWITHDRAWN: 'withdrawn', consentUNKNOWN: 'not recorded', consent: 'Consent', edit: 'Edit', release: 'Back to pool', gone: 'This customer is no longer inside your scope',
      goneText: 'It may have been transferred or put back into the pool.', poolHint: 'Claim it to see all its facts and history.', releaseTitle: 'Put back into the pool', releaseSentence: 'Put 1 customer, “{name}”, back into the pool, where colleagues can claim it.', released: '“{name}” is back in the pool',
      ownReason: { created: 'created', imported: 'imported', claimed: 'claimed', assigned: 'assigned', released: 'released', undone: 'transfer undone', recycled: 'recycled', territory: 'territories changed' },
    },
    form: {
      newTitle: 'New customer', editTitle: 'Edit customer', kind: 'Kind', nameCompany: 'Company name', namePerson: 'Name', phone: 'Number', phoneHint: 'Several numbers: put a space between them', addPhone: 'Add number', removePhone: 'Remove number', keepPhone: 'Keep number', optional: 'More facts (optional)',
      needName: 'Write a name', needPhone: 'Write one number', toPool: 'Into the pool, not mine', save: 'Save', create: 'Create customer', created: '“{name}” created', saved: 'Saved', addField: 'Add column', fieldName: 'Column', fieldValue: 'Content',
      duplicates: 'This customer may exist already', dupNUMBER: 'same number', dupNAME: 'similar name ({likeness})', dupOwner: 'owner {name}', dupPool: 'in the pool', dupOpen: 'Open', dupAnyway: 'Create anyway', conflictTitle: 'Somebody else has just changed this customer',
      conflictText: 'Here is what differs. Choose a side, then save again.', theirs: 'Now', yours: 'Yours', takeTheirs: 'Take what is there now', keepMine: 'Keep mine', blank: '(empty)',
    },
    timeline: {
      title: 'History', emptyTitle: 'No history yet', emptyText: 'Calls, visits, plans and orders stand here in order of time.', more: 'Load earlier', all: 'All', planned: 'Plan', promised: 'Callback', open: 'open', kind: { CALL: 'Call', VISIT: 'Visit', MESSAGE: 'Message', MEETING: 'Meeting', NOTE: 'Note', ORDER: 'Order' },
      ending: { DONE: 'done', LATE: 'done late', SKIPPED: 'skipped', SUPERSEDED: 'rescheduled' }, filter: 'Show kind', refused: 'You may not see the history.',
    },
    claim: { verb: 'Claim', won: '“{name}” is yours', lost: 'Not yours: “{name}” {why}', panel: 'Pool customer', seen: 'Open card' },
    palette: { title: 'Customers' },
    refused: {
      ...importEn.refused,
      claim: { taken: 'was claimed by {by}', 'taken-by-other': 'was claimed by a colleague', 'daily-cap': 'cannot be claimed: today’s limit of {cap} is reached, come back tomorrow', capacity: 'cannot be claimed: you own {capacity} customers already, put some back first' },
      release: { 'not-owned': 'Nobody owns this customer any more' },
      customer: { changed: 'Somebody else has just changed this customer' },
      reveal: { 'daily-cap': 'Today’s limit of {cap} is reached' },
      lookup: { 'hourly-cap': '{cap} numbers looked up this hour, that is the limit. Try again after the full hour, or search by name' },
      assign: { 'too-many': 'At most {limit} can be transferred at once; narrow the selection', 'undo-over': 'The ten minutes are over; it cannot be undone', nothing: 'No customer is selected' },
      view: { 'name-taken': 'There is a view of that name already; choose another name' },
      phone: { scientific: 'The number looks like a spreadsheet’s scientific form (1.38E+10): its last digits are lost. Write the original number' },
      filter: { unknown: 'Cannot be filtered by “{field}” in this way', value: 'The value “{value}” cannot be used', 'too-large': 'Too many conditions; take some away' },
      sort: { unknown: 'Cannot be sorted in this way' },
      network: 'The server cannot be reached. Check the network, then try again', forbidden: 'Your role may not do this', gone: 'This customer is no longer inside your scope', invalid: 'Something is not filled in correctly; check and try again', other: 'The server did not complete this. Try again; if it persists, tell an administrator the number {id}',
    },
  },
}

export { zh, en }
