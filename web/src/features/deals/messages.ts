const zh = {
  deals: {
    title: { projects: '项目', orders: '订单' },
    state: { OPEN: '进行中', WON: '成交', LOST: '丢单' },
    projects: {
      lead: '{n} 个进行中，预计 {amount}。', board: '看板', list: '列表', views: '查看方式', all: '全部', stage: '阶段', name: '项目', customer: '客户',
      owner: '负责人', expected: '预计金额', expectedOn: '预计成交', stay: '停留', state: '状态', opened: '建立',
      emptyTitle: '还没有项目', emptyText: '客户有了明确意向，就在客户卡片里建一个项目，按阶段推进。', columnEmpty: '这一阶段没有项目',
      days: '{n} 天', moved: '已移到“{stage}”', moveTo: '移到阶段', more: '更多',
    },
    panel: {
      steps: '经过', lose: '丢单', reopen: '重新打开', order: '下单成交', edit: '修改', save: '保存', cancel: '取消', reason: '丢单原因',
      reasons: ['价格', '没有需求', '选了别家', '联系不上', '预算推迟'], needReason: '请写原因', opened: '建立', stage: '{name}', won: '成交', lost: '丢单', back: '重新打开',
    },
    create: { title: '新建项目', name: '项目名称', nameHint: '例如：年度保养套餐', expected: '预计金额（元）', on: '预计成交日', save: '建立项目', needName: '请写项目名称' },
    ofCustomer: { title: '项目', emptyTitle: '还没有项目', emptyText: '有了明确意向就建一个。', add: '建项目' },
    orders: {
      lead: '本页 {n} 笔，合计 {amount}。', at: '时间', customer: '客户', seller: '销售', amount: '金额', paid: '已收', kind: '类型', note: '备注', left: '未收',
      emptyTitle: '这段时间没有订单', emptyText: '在通话小结或项目里下单，订单就会出现在这里。',
      range: { month: '本月', last: '上月', all: '全部' }, rangeLabel: '时间',
      ORDER: '订单', CANCELLATION: '取消', RETURN: '退货', returned: '已退 {amount}',
    },
    order: {
      title: '订单', credits: '业绩归属', payments: '回款', backs: '取消与退货', pay: '记回款', cancel: '取消订单', takeBack: '退货', keep: '不取消',
      amount: '金额（元）', note: '备注', project: '项目（成交后自动结束）', noProject: '不属于项目', save: '下单', placed: '已下单 {amount}', needAmount: '请填大于 0 的金额',
      method: '方式', TRANSFER: '转账', CARD: '刷卡', WALLET: '微信/支付宝', CASH: '现金', OTHER: '其他', reason: '原因', needReason: '请写原因',
      cancelSentence: '取消 {amount} 的订单，业绩同时扣回；它赢下的项目会重新打开。', cancelVerb: '取消订单', takeBackVerb: '记退货', payVerb: '记回款', back: '返回', noPayments: '还没有回款',
    },
    failed: {
      project_changed: '别人刚改过这个项目，已显示最新的。', project_closed: '这个项目已经结束。', project_lost: '项目已丢单，请先重新打开。',
      order_key_used: '这笔订单已经提交过。', order_nothing_left: '这笔订单已经全部退回。', order_too_much: '最多还能退 {left}。', payment_too_much: '最多还应收 {left}。',
      order_shares_over: '业绩归属合计超过 100 %。', stage_in_use: '有进行中的项目在被删的阶段里。', other: '没有保存，请再试一次。',
    },
  },
}

const en: typeof zh = {
  deals: {
    title: { projects: 'Projects', orders: 'Orders' },
    state: { OPEN: 'Open', WON: 'Won', LOST: 'Lost' },
    projects: {
      lead: '{n} open, {amount} expected.', board: 'Board', list: 'List', views: 'How to see them', all: 'All', stage: 'Stage', name: 'Project', customer: 'Customer',
      owner: 'Owner', expected: 'Expected', expectedOn: 'Expected on', stay: 'In stage', state: 'State', opened: 'Opened',
      emptyTitle: 'No projects yet', emptyText: 'When a customer shows real interest, open a project on the customer’s card and move it stage by stage.', columnEmpty: 'Nothing in this stage',
      days: '{n} d', moved: 'Moved to “{stage}”', moveTo: 'Move to stage', more: 'More',
    },
    panel: {
      steps: 'What happened', lose: 'Lost', reopen: 'Open again', order: 'Place order', edit: 'Edit', save: 'Save', cancel: 'Cancel', reason: 'Why it was lost',
      reasons: ['Price', 'No need', 'Chose another', 'Cannot reach', 'Budget postponed'], needReason: 'Give a reason', opened: 'Opened', stage: '{name}', won: 'Won', lost: 'Lost', back: 'Opened again',
    },
    create: { title: 'New project', name: 'Name', nameHint: 'e.g. yearly service plan', expected: 'Expected (CNY)', on: 'Expected on', save: 'Open project', needName: 'Give it a name' },
    ofCustomer: { title: 'Projects', emptyTitle: 'No projects yet', emptyText: 'Open one when the interest is real.', add: 'New project' },
    orders: {
      lead: '{n} on this page, {amount} in all.', at: 'Time', customer: 'Customer', seller: 'Seller', amount: 'Amount', paid: 'Paid', kind: 'Kind', note: 'Note', left: 'Unpaid',
      emptyTitle: 'No orders in this span', emptyText: 'Orders placed after a call or in a project show up here.',
      range: { month: 'This month', last: 'Last month', all: 'All' }, rangeLabel: 'Span',
      ORDER: 'Order', CANCELLATION: 'Cancelled', RETURN: 'Return', returned: '{amount} returned',
    },
    order: {
      title: 'Order', credits: 'Credit', payments: 'Payments', backs: 'Cancelled and returned', pay: 'Note payment', cancel: 'Cancel order', takeBack: 'Return', keep: 'Keep it',
      amount: 'Amount (CNY)', note: 'Note', project: 'Project (won by this order)', noProject: 'Outside projects', save: 'Place order', placed: 'Placed: {amount}', needAmount: 'The amount must be above 0',
      method: 'How', TRANSFER: 'Transfer', CARD: 'Card', WALLET: 'WeChat/Alipay', CASH: 'Cash', OTHER: 'Other', reason: 'Reason', needReason: 'Give a reason',
      cancelSentence: 'Cancels an order of {amount}; its credit is taken back, and a project it won is open again.', cancelVerb: 'Cancel order', takeBackVerb: 'Note return', payVerb: 'Note payment', back: 'Back', noPayments: 'Nothing paid yet',
    },
    failed: {
      project_changed: 'Somebody has just changed this project; you see it fresh now.', project_closed: 'This project is closed.', project_lost: 'The project was lost. Open it again first.',
      order_key_used: 'This order was placed already.', order_nothing_left: 'Nothing is left of this order.', order_too_much: 'At most {left} can be returned.', payment_too_much: 'At most {left} is owed.',
      order_shares_over: 'The shares add up to more than 100 %.', stage_in_use: 'Open projects are in a stage you leave out.', other: 'Not saved. Please try again.',
    },
  },
}

export { zh, en }
