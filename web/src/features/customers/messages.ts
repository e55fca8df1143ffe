import { en as gradingEn, zh as gradingZh } from './messagesGrading'
import { en as importEn, zh as importZh } from './messagesImport'

const zh = {
  customers: {
    title: '客户', add: '新建客户', save: '保存', search: '搜索客户', searchHint: '姓名、拼音首字母、电话或尾号', never: '从未', today: '至今', missing: '无',
    pool: '公海', poolTitle: '公海', poolLead: '先认领者得。认领后进入你的客户列表并受保护。', poolEmpty: '公海里没有可认领的客户', emptyTitle: '没有客户', emptyText: '换个筛选条件，或新建、导入客户。',
    claim: '认领', claimed: '{name} 已归你', release: '退回公海', released: '已退回公海', reveal: '查看号码', revealReason: '查看原因（留痕）',
    invalidNumber: '无效号码', doNotCallBanner: '客户要求勿打扰，不可拨打', consentBanner: '客户已撤回同意，不可联系', why: '评级原因', ownerHistory: '归属记录',
    reasonFor: '{name}：{value}，提高成交可能', reasonAgainst: '{name}：{value}，降低成交可能',
    kind: { PERSON: '个人', COMPANY: '公司' },
    field: {
      name: '名称', kind: '类型', grade: '等级', phone: '电话', company: '公司', contactPerson: '联系人', place: '地区', province: '省份', city: '城市', owner: '归属', lastContact: '最近联系',
      nextPlan: '下次计划', source: '来源', created: '创建时间', doNotCall: '勿打扰',
    },
    grade: { A: '优质，先打', B: '良好', C: '一般', D: '劣质，暂不打' },
    poor: { NEGATIVE_PROFIT: '预期亏损', INVALID_NUMBER: '号码无效', OPT_OUT_OR_COMPLAINT: '拒绝联系或投诉', BAD_DEBT: '坏账' },
    ownerReason: { created: '新建', claimed: '认领', assigned: '分配', imported: '导入', undone: '撤销分配' },
    filter: { anyOwner: '全部归属', mine: '我的', anyContact: '最近联系不限', never: '从未联系', notFor: '{days} 天未联系', anyCall: '拨打不限', mayCall: '可拨打', noCall: '勿打扰' },
    view: { title: '保存的视图', all: '全部', save: '保存当前筛选', name: '视图名称', shared: '共享给下级', default: '默认打开', drop: '删除视图' },
    assign: { to: '分配给', verb: '分配', sentence: '将 {count} 位客户分配给 {name}。', done: '已将 {moved} 位客户分配给 {name}' },
    export: { verb: '导出', started: '正在导出，号码打码，最多 {cap} 行；完成后自动下载' },
    duplicates: { title: '可能已存在', NUMBER: '号码相同：{name}，归属 {owner}', NAME: '名称相近：{name}，归属 {owner}' },
    ...importZh, ...gradingZh,
  },
}

const en: typeof zh = {
  customers: {
    title: 'Customers', add: 'New customer', save: 'Save', search: 'Search customers', searchHint: 'Name, initials, number or last digits', never: 'never', today: 'today', missing: 'none',
    pool: 'Public pool', poolTitle: 'Public pool', poolLead: 'First come, first served. A claimed customer is yours and protected.', poolEmpty: 'Nothing to claim in the pool', emptyTitle: 'No customers',
    emptyText: 'Change the filter, or add or import customers.',
    claim: 'Claim', claimed: '{name} is yours now', release: 'Back to the pool', released: 'Given back to the pool', reveal: 'Show number', revealReason: 'Why (kept on record)',
    invalidNumber: 'invalid number', doNotCallBanner: 'Asked not to be called: do not dial', consentBanner: 'Consent withdrawn: do not contact', why: 'Why this grade', ownerHistory: 'Owners',
    reasonFor: '{name}: {value}, makes a sale likelier', reasonAgainst: '{name}: {value}, makes a sale less likely',
    kind: { PERSON: 'Person', COMPANY: 'Company' },
    field: {
      name: 'Name', kind: 'Kind', grade: 'Grade', phone: 'Number', company: 'Company', contactPerson: 'Contact person', place: 'Place', province: 'Province', city: 'City', owner: 'Owner', lastContact: 'Last contact',
      nextPlan: 'Next plan', source: 'Source', created: 'Created', doNotCall: 'Do not call',
    },
    grade: { A: 'good, ring first', B: 'fair', C: 'average', D: 'poor, do not ring now' },
    poor: { NEGATIVE_PROFIT: 'expected loss', INVALID_NUMBER: 'invalid number', OPT_OUT_OR_COMPLAINT: 'opted out or complained', BAD_DEBT: 'bad debt' },
    ownerReason: { created: 'created', claimed: 'claimed', assigned: 'assigned', imported: 'imported', undone: 'assignment undone' },
    filter: { anyOwner: 'Any owner', mine: 'Mine', anyContact: 'Contacted any time', never: 'Never contacted', notFor: 'Not for {days} days', anyCall: 'May call or not', mayCall: 'May be called', noCall: 'Do not call' },
    view: { title: 'Saved views', all: 'All', save: 'Save this filter', name: 'Name of the view', shared: 'Share with my unit', default: 'Open by default', drop: 'Delete view' },
    assign: { to: 'Assign to', verb: 'Assign', sentence: 'Assign {count} customers to {name}.', done: '{moved} customers assigned to {name}' },
    export: { verb: 'Export', started: 'Exporting with masked numbers, at most {cap} rows; the download follows' },
    duplicates: { title: 'May exist already', NUMBER: 'Same number: {name}, owned by {owner}', NAME: 'Similar name: {name}, owned by {owner}' },
    ...importEn, ...gradingEn,
  },
}

export { zh, en }
