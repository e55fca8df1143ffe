import { en as actionsEn, zh as actionsZh } from './auditActions'

const zh = {
  identity: {
    title: { organisation: '组织', accounts: '账号与角色', audit: '审计记录', security: '密码与登录' },
    role: { SELLER: '坐席', LEADER: '组长', MANAGER: '经理', DIRECTOR: '总监', REVIEWER: '质检', TRAINER: '培训', ADMINISTRATOR: '管理员' },
    scope: { SELF: '只看自己的', UNIT: '本单位及下级', UNITS: '指定单位及下级', ALL: '全公司' },
    kind: { NATION: '全国', REGION: '大区', PROVINCE: '省', CITY: '市', AREA: '片区', STORE: '门店', TEAM: '小组' },
    first: {
      title: '开始使用', count: '已完成 {done} / {all}', done: '已完成',
      units: { title: '建组织', text: '大区、城市、小组：数据范围、指标和排名都按它走。' }, accounts: { title: '开账号', text: '给经理、组长和坐席各开一个，选好角色和单位。' },
      line: { title: '接线路', text: '填运营商的 SIP 线路和外显号码；没接之前只能拨模拟电话。' }, rules: { title: '定拨打规则', text: '哪几天、几点到几点可以打，每位客户最多打几次。' },
      import: { title: '导入客户', text: '由经理登录后在“导入客户”里上传名单，先试算再写入。' }, campaign: { title: '建外呼任务', text: '由经理选客户、话术和人员；开始后坐席的工作台会自动派客户。' },
    },
    organisation: {
      lead: '{units} 个单位，{people} 人在职。拖动单位可以调整上级。', people: '{n} 人', counts: '直属 {direct} 人，含下级 {below} 人；下级单位 {units} 个',
      name: '名称', kind: '类型', rename: '保存名称', add: '新增下级单位', addVerb: '新增', move: '调整上级', moveTo: '新的上级', moveVerb: '调整',
      moveSentence: '把“{name}”连同 {units} 个下级单位、{people} 人移到“{to}”之下。他们的客户、项目和指标一起归到新的上级。',
      close: '撤销单位', closeSentence: '撤销“{name}”。单位里没有人、没有下级单位时才能撤销；历史记录保留。', inside: '直属人员', nobody: '这个单位还没有直属人员',
      saved: '已保存', added: '已新增“{name}”', moved: '“{name}”已移到“{to}”', closed: '“{name}”已撤销',
    },
    accounts: {
      lead: '{n} 个账号', search: '姓名或登录名', role: '角色', allRoles: '全部角色', unit: '单位', allUnits: '全部单位', active: '在用', inactive: '已停用', all: '全部', state: '状态',
      name: '姓名', login: '登录名', scope: '数据范围', lastSeen: '最近使用', never: '未登录', create: '新建账号', save: '保存', saved: '已保存，立即生效',
      units: '可看的单位', unitFrom: '从哪天起', unitFromHint: '不填就是现在', deactivate: '停用账号', activate: '恢复账号',
      readOnly: '只有管理员可以修改。', loginWrong: "登录名只能有字母、数字、点、横线、下划线和 {'@'}，不能有空格。",
      deactivateSentence: '停用 {name}（{login}）：所有设备上的登录立即失效，1 个账号不能再登录。客户和记录保留，可以移交。',
      deactivated: '{name} 已停用，所有登录已结束', activated: '{name} 已恢复', reset: '重设密码', resetSentence: '给 {name} 换一个随机密码：旧密码和所有登录立即失效。',
      passwordTitle: '{name} 的密码', passwordOnce: '只显示这一次，请现在转交本人。', copy: '复制', copied: '已复制', done: '我已转交', emptyTitle: '没有符合条件的账号', emptyText: '换个条件，或新建账号。',
      rights: '这个角色可以', loginHint: '字母、数字、点、横线',
    },
    audit: {
      kinds: { account: '账号', campaign: '外呼任务', 'caller-number': '外显号码', customer: '客户', export: '导出', grading: '评级', handout: '分派', import: '导入', outcomes: '小结', line: '线路', outcome: '小结', plan: '规划', promotion: '主题活动', recording: '录音', rules: '拨打规则', script: '话术', unit: '单位' },
      actions: actionsZh,
      lead: '谁在什么时候看了、改了什么。记录只增不改，逐条相连。', at: '时间', who: '谁', action: '做了什么', subject: '对象', details: '详情', hash: '校验值', filterAction: '动作开头，例如 account.', from: '从', to: '到',
      verify: '校验完整性', whole: '完整：{rows} 条记录，{chains} 条链', broken: '不完整：{place}。请立即告知负责人，并保留数据库现状。', emptyTitle: '没有符合条件的记录', emptyText: '换个时间或动作。', row: '第 {lane} 链第 {seq} 条',
    },
    security: {
      lead: '你自己的密码，以及你在哪些设备上登录着。', password: '修改密码', current: '现在的密码', wanted: '新密码', again: '再输一遍新密码', differ: '两次输入的新密码不一样', change: '修改密码',
      changed: '密码已修改，其他设备上的登录已结束', hint: '至少 10 位，不要包含登录名', sessions: '登录中的设备', here: '本机', seen: '最近使用 {at}', opened: '登录于 {at}', end: '结束', ended: '已结束',
    },
    trouble: {
      account_own: '不能改自己的角色、范围或停用自己，请另一位管理员来改。', 'account_login-taken': '登录名 {login} 已有人用，换一个。',
      'unit_not-empty': '还有 {people} 人、{units} 个下级单位在里面，先移走再撤销。', unit_top: '最上级单位不能移动或撤销。', 'unit_inside-itself': '不能移到自己的下级里。', 'unit_kind-order': '下级的类型必须比上级小。',
      password_wrong: '现在的密码不对。', password_short: '新密码至少 {least} 位。', password_weak: '新密码太容易猜：不要用登录名、旧密码或重复的字符。', 'sign-in_wait': '试得太多了，{seconds} 秒后再试。',
      invalid: '有内容没填对，请检查。', 'not-found': '找不到了，可能刚被别人改动。', network: '连不上服务器。内容还在，请稍后重试。', other: '没有完成，请重试；仍不行请把编号 {id} 告诉管理员。',
    },
  },
}

const en: typeof zh = {
  identity: {
    title: { organisation: 'Organisation', accounts: 'Accounts & roles', audit: 'Audit trail', security: 'My sign-in' },
    role: { SELLER: 'Seller', LEADER: 'Team leader', MANAGER: 'Manager', DIRECTOR: 'Director', REVIEWER: 'Reviewer', TRAINER: 'Trainer', ADMINISTRATOR: 'Administrator' },
    scope: { SELF: 'Own only', UNIT: 'Own unit and below', UNITS: 'Chosen units and below', ALL: 'Whole company' },
    kind: { NATION: 'Nation', REGION: 'Region', PROVINCE: 'Province', CITY: 'City', AREA: 'Area', STORE: 'Store', TEAM: 'Team' },
    first: {
      title: 'First steps', count: '{done} of {all} done', done: 'done',
      units: { title: 'Build the organisation', text: 'Regions, cities, teams: reach, targets and rankings follow them.' }, accounts: { title: 'Open accounts', text: 'One for each manager, leader and seller, with role and unit.' },
      line: { title: 'Connect a line', text: 'A carrier’s SIP line and its caller numbers; until then calls are simulated.' }, rules: { title: 'Set the calling rules', text: 'On which days, between which hours, how often each customer at most.' },
      import: { title: 'Import customers', text: 'A manager uploads the list under “Import customers”; it is tried before it is written.' }, campaign: { title: 'Start a campaign', text: 'A manager chooses customers, script and people; desks then get customers by themselves.' },
    },
    organisation: {
      lead: '{units} units, {people} active people. Drag a unit to hang it elsewhere.', people: '{n} people', counts: '{direct} people directly, {below} with all below; {units} units below',
      name: 'Name', kind: 'Kind', rename: 'Save name', add: 'Add a unit below', addVerb: 'Add', move: 'Move', moveTo: 'New parent', moveVerb: 'Move',
      moveSentence: 'Moves “{name}” with {units} units below it and {people} people under “{to}”. Their customers, projects and targets go along.',
      close: 'Close unit', closeSentence: 'Closes “{name}”. A unit closes only when nobody and no unit is left inside; its history stays.', inside: 'People directly in it', nobody: 'Nobody is directly in this unit yet',
      saved: 'Saved', added: '“{name}” added', moved: '“{name}” is now under “{to}”', closed: '“{name}” closed',
    },
    accounts: {
      lead: '{n} accounts', search: 'Name or login', role: 'Role', allRoles: 'All roles', unit: 'Unit', allUnits: 'All units', active: 'Active', inactive: 'Deactivated', all: 'All', state: 'State',
      name: 'Name', login: 'Login', scope: 'Sees', lastSeen: 'Last used', never: 'Not signed in', create: 'New account', save: 'Save', saved: 'Saved, in force at once',
      units: 'Units to see', unitFrom: 'From which day', unitFromHint: 'Empty means now', deactivate: 'Deactivate', activate: 'Activate again',
      readOnly: 'Only administrators can change this.', loginWrong: "A login holds letters, digits, dots, dashes, underscores and {'@'}, no spaces.",
      deactivateSentence: 'Deactivates {name} ({login}): every sign-in on every device ends at once, 1 account can no longer sign in. Customers and records stay and can be handed over.',
      deactivated: '{name} is deactivated, all sign-ins ended', activated: '{name} is active again', reset: 'Reset password', resetSentence: 'Gives {name} a random new password: the old one and every sign-in end at once.',
      passwordTitle: 'Password of {name}', passwordOnce: 'Shown only this once. Hand it over now.', copy: 'Copy', copied: 'Copied', done: 'I have handed it over', emptyTitle: 'No account fits', emptyText: 'Change the filter, or create an account.',
      rights: 'This role may', loginHint: 'Letters, digits, dots, dashes',
    },
    audit: {
      kinds: { account: 'account', campaign: 'campaign', 'caller-number': 'caller number', customer: 'customer', export: 'export', grading: 'grading', handout: 'hand-out', import: 'import', outcomes: 'outcomes', line: 'line', outcome: 'outcome', plan: 'plan', promotion: 'promotion', recording: 'recording', rules: 'calling rules', script: 'script', unit: 'unit' },
      actions: actionsEn,
      lead: 'Who saw or changed what, and when. Rows are only ever added, each chained to the one before.', at: 'Time', who: 'Who', action: 'Action', subject: 'About', details: 'Details', hash: 'Hash', filterAction: 'Action begins with, e.g. account.', from: 'From', to: 'To',
      verify: 'Verify', whole: 'Whole: {rows} rows in {chains} chains', broken: 'Broken at {place}. Tell the person responsible now and leave the database as it is.', emptyTitle: 'No row fits', emptyText: 'Try another time or action.', row: 'Chain {lane}, row {seq}',
    },
    security: {
      lead: 'Your own password, and the devices you are signed in on.', password: 'Change password', current: 'Current password', wanted: 'New password', again: 'New password again', differ: 'The two new passwords differ', change: 'Change password',
      changed: 'Password changed; sign-ins on other devices have ended', hint: 'At least 10 characters, without your login', sessions: 'Signed in on', here: 'This device', seen: 'Last used {at}', opened: 'Signed in {at}', end: 'End', ended: 'Ended',
    },
    trouble: {
      account_own: 'Nobody changes their own role or reach, or deactivates themselves. Ask another administrator.', 'account_login-taken': 'The login {login} is taken. Choose another.',
      'unit_not-empty': '{people} people and {units} units are still inside. Move them first.', unit_top: 'The top unit can be neither moved nor closed.', 'unit_inside-itself': 'A unit cannot hang inside itself.', 'unit_kind-order': 'What hangs below must be of a smaller kind.',
      password_wrong: 'The current password is not right.', password_short: 'The new password needs at least {least} characters.', password_weak: 'Too easy to guess: not your login, the old password or repeated signs.', 'sign-in_wait': 'Too many tries. Try again in {seconds} s.',
      invalid: 'Something is not filled in right. Please check.', 'not-found': 'It is gone; somebody may have just changed it.', network: 'The server cannot be reached. Nothing is lost; try again later.', other: 'Not done. Try again; if it persists, tell an administrator the number {id}.',
    },
  },
}

export { zh, en }
