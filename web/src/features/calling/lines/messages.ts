export const zh = {
  title: '线路', lead: '电话从哪条线路打出去，客户看到哪个号码。', name: '名称', host: '服务器', health: '状态', most: '同时通话', HEALTH: { up: '应答正常', down: '没有应答', off: '已停用' }, add: '接一条线路', edit: '修改线路',
  simulated: '模拟线路', simulatedText: '这条线路由本程序模拟，用来试用和演示：号码不会真的拨出，接听的不是真人。要打真实电话，请接一条运营商的 SIP 线路。', down: '没有应答的线路打不出电话。请检查服务器地址、端口和防火墙。',
  emptyTitle: '还没有线路', emptyText: '向运营商要 SIP 服务器地址、账号和号码，填在这里就能打电话。',
  port: '端口', transport: '传输', username: '账号', password: '密码', passwordKept: '留空则不变', format: '号码写法', FORMAT: { E164: '带加号（+8613…）', PLAIN: '不带加号（8613…）', NATIONAL: '国内写法（013…、0755…）' }, active: '启用', save: '保存', saved: '线路已保存', hostHint: '例如 sip.example.com',
  numbers: '外显号码', numbersText: '客户手机上看到的号码。', number: '号码', label: '说明', line: '线路', addNumber: '加一个号码', numberHint: '例如 021 5000 0001', savedNumber: '号码已保存', noNumbers: '还没有外显号码，没有号码打不出电话。', off: '停用', editNumber: '修改',
  trouble: { name: '请写名称', host: '服务器地址只能有字母、数字、点、冒号和横线', port: '端口是 1 到 65535', number: '这不是一个电话号码', label: '请写说明', line: '请选线路', simulated: '模拟线路不能修改。', other: '没有保存，请再试一次。' },
}

export const en: typeof zh = {
  title: 'Lines', lead: 'Which line calls go out by, and which number customers see.', name: 'Name', host: 'Server', health: 'State', most: 'Calls at once', HEALTH: { up: 'answers', down: 'does not answer', off: 'off' }, add: 'Connect a line', edit: 'Change line',
  simulated: 'Simulated line', simulatedText: 'This program simulates this line for trying out: no number is really rung and no real person answers. For real calls connect a carrier’s SIP line.', down: 'A line that does not answer carries no calls. Check the server’s address, its port and the firewall.',
  emptyTitle: 'No lines yet', emptyText: 'Ask your carrier for the SIP server, account and numbers; with them here, calls can start.',
  port: 'Port', transport: 'Transport', username: 'Account', password: 'Password', passwordKept: 'empty: stays as it is', format: 'Numbers written', FORMAT: { E164: 'with plus (+8613…)', PLAIN: 'without plus (8613…)', NATIONAL: 'national (013…, 0755…)' }, active: 'In use', save: 'Save', saved: 'Line saved', hostHint: 'e.g. sip.example.com',
  numbers: 'Caller numbers', numbersText: 'What customers see on their phones.', number: 'Number', label: 'Label', line: 'Line', addNumber: 'Add a number', numberHint: 'e.g. 021 5000 0001', savedNumber: 'Number saved', noNumbers: 'No caller numbers yet; without one nothing can be rung.', off: 'off', editNumber: 'Change',
  trouble: { name: 'Give it a name', host: 'The server may have letters, digits, points, colons and dashes only', port: 'The port is 1 to 65535', number: 'This is no telephone number', label: 'Give it a label', line: 'Choose a line', simulated: 'The simulated line cannot be changed.', other: 'Not saved. Please try again.' },
}
