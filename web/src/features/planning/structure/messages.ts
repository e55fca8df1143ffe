export const zh = {
  fromSize: '取“规模”一步的人数', noSize: '“规模”一步还没有决定人数。', reps: '销售人数', margin: '每名销售年毛利', managerCost: '每名管理者年成本', coachHours: '每周辅导小时', hoursPerRep: '每人每月需辅导小时', uplift: '辅导最多提升 %', tau: '饱和小时 τ', span: '决定的管理幅度',
  column: { span: '幅度', managers: '管理者', ratio: '占比', layers: '层级', cost: '年成本', hours: '人均辅导', net: '净毛利', loss: '比最优少' }, best: '最优', chosen: '决定', narrow: '过窄', uncoached: '辅导不够', pyramid: '金字塔：幅度 {span}', sellers: '销售', bound: '辅导上限：每名管理者最多带 {n} 人', hoursMonth: '{n} 小时/月', bestSpan: '最优幅度 {n}',
  formula: { bound: '每周辅导小时 × 4 ÷ 每人每月需辅导小时', net: '人数 × 毛利 ×（1 + u·(1 − e^(−h/τ))）− 管理者 × 成本；层级 = 逐层 ⌈n/s⌉' },
}

export const en: typeof zh = {
  fromSize: 'Take the number from Size', noSize: 'No number is decided on in Size yet.', reps: 'Sellers', margin: 'Margin of a seller a year', managerCost: 'Cost of a manager a year', coachHours: 'Coaching hours a week', hoursPerRep: 'Coaching hours a seller needs a month', uplift: 'Most coaching adds %', tau: 'Saturation τ (hours)', span: 'Span decided on',
  column: { span: 'Span', managers: 'Managers', ratio: 'Share', layers: 'Layers', cost: 'Cost a year', hours: 'Coaching each', net: 'Net margin', loss: 'Below best' }, best: 'best', chosen: 'decided', narrow: 'narrow', uncoached: 'too little coaching', pyramid: 'Pyramid: span {span}', sellers: 'sellers', bound: 'Coaching bound: {n} sellers per manager at most', hoursMonth: '{n} h a month', bestSpan: 'best span {n}',
  formula: { bound: 'coaching hours a week × 4 ÷ hours a seller needs a month', net: 'sellers × margin × (1 + u·(1 − e^(−h/τ))) − managers × cost; layers = ⌈n/s⌉ again and again' },
}
